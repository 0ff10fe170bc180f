/** Columns stay aligned when full-width and half-width characters are mixed. */
import { describe, expect, test } from 'vitest';
import { displayWidth, formatTable, truncate } from '../../src/cli/text-table.js';

describe('text tables', () => {
  test.each([
    ['abc', 3],
    ['县财政局', 8],
    ['（一）', 6],
    ['ＡＢ１', 6],
    ['“三公”', 6],
    ['𠮷', 2],
    ['é', 1],
    ['', 0],
  ])('%s takes %i columns', (text, columns) => expect(displayWidth(text)).toBe(columns));

  test('every line ends in the same column', () => {
    const columns = [
      { title: 'Unit', align: 'left' as const },
      { title: 'Amount', align: 'right' as const },
    ];
    const table = formatTable(columns, [
      ['区财政局', '1.00'],
      ['xyz', '12345678.90'],
    ]);
    const lines = table.trimEnd().split('\n');
    expect(new Set(lines.map(displayWidth))).toEqual(new Set([8 + 2 + 11]));
    expect(lines[2]).toBe('区财政局         1.00');
  });

  test('a cut never leaves half a character', () => {
    expect(truncate('区财政局', 8)).toBe('区财政局');
    expect(truncate('区财政局', 7)).toBe('区财政…');
    expect(truncate('区财政局', 6)).toBe('区财…');
    expect(truncate('区财政局', 0)).toBe('');
  });
});
