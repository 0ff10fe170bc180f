/** Rows that are wider than the terminal stand below one another; a cell never breaks a row. */
import { expect, test } from 'vitest';
import { formatRecords } from '../../src/cli/records.js';

const columns = [
  { title: 'name', align: 'left' as const },
  { title: 'fen', align: 'right' as const },
];
const rows = [
  ['财政局', '1'],
  ['a\nb', '22'],
];
const table = 'name    fen\n------  ---\n财政局    1\na⏎b      22\n';

test.each([null, 80, 11])('a table where %s columns are enough', (width) => {
  expect(formatRecords(columns, rows, width)).toBe(table);
});

test('blocks where they are not', () => {
  expect(formatRecords(columns, rows, 10)).toBe('[1]\nname  财政局\nfen   1\n\n[2]\nname  a⏎b\nfen   22\n');
});

test('the titles alone where there is no row', () => {
  expect(formatRecords(columns, [], 5)).toBe('name  fen\n----  ---\n');
});
