/** Rows that nothing names, or that have the code of another row, prove nothing. */
import { describe, expect, it } from 'vitest';
import {
  factsUnderForeignCodes,
  factsWithLostCodes,
  withoutHeaderlessColumns,
  withoutNamelessPages,
} from '../../../src/recognise/row-doubts.js';
import type { Fact } from '../../../src/types.js';
import { fact } from '../store/documents.js';

const inRow = (row: number, code: string | null, label: string, page = 1): Fact =>
  fact({ row, code, all_codes: code, label, page, table_index: 0, panel: 0, origin: 'text-layer' });

describe('withoutNamelessPages', () => {
  const named = inRow(0, '201', '一般公共服务支出');
  it.each([
    ['a page of figures without names', [named, inRow(1, null, '', 2), inRow(2, null, '', 2)], 1, 1],
    ['one nameless row among others', [named, inRow(1, null, '')], 2, 0],
    ['a table of one nameless row', [inRow(0, null, '')], 1, 0],
    ['a nameless table of several rows', [inRow(0, null, ''), inRow(1, null, '')], 0, 1],
    ['a scan', [named, { ...inRow(1, null, '', 2), origin: 'ocr' as const }], 2, 0],
  ])('%s', (_name, facts, left, issues) => {
    const result = withoutNamelessPages(facts, '支出预算表');
    expect([result.facts.length, result.issues.map(({ code }) => code)]).toEqual([
      left,
      Array.from({ length: issues }, () => 'row_without_key'),
    ]);
  });
});

describe('withoutHeaderlessColumns', () => {
  const headed = inRow(0, '201', '一般公共服务支出');
  it.each([
    ['a column under no header', { ...headed, header: '', measure: null }, 1],
    ['a column of unknown meaning', { ...headed, header: '其他', measure: null }, 2],
    ['a scan', { ...headed, header: '', measure: null, origin: 'ocr' as const }, 2],
  ])('%s', (_name, own, left) => {
    const result = withoutHeaderlessColumns([headed, own], '支出预算表');
    expect([result.facts.length, result.issues.length]).toEqual([left, 2 - left]);
  });
});

describe('factsUnderForeignCodes', () => {
  const section = inRow(1, '20103', '政府办公厅(室)及相关机构事务');
  it.each([
    ['a name that the end of its code ran into', inRow(2, '20103', '99其他事务'), true],
    ['no name', inRow(2, '20103', ''), true],
    ['another name', inRow(2, '20103', '某项目'), false],
    ['the code of no other row', inRow(2, '20106', ''), false],
  ])('%s', (_name, own, isForeign) => expect([...factsUnderForeignCodes([section, own])]).toEqual(isForeign ? [own] : []));
});

describe('factsWithLostCodes', () => {
  const coded = [inRow(1, '201', '一般公共服务支出'), inRow(2, '208', '社会保障和就业支出'), inRow(3, '210', '卫生健康支出')];
  it.each([
    ['the name of a subject', inRow(4, null, '住房保障支出'), true],
    ['a total', inRow(4, null, '合计'), false],
  ])('%s without a code among rows with codes', (_name, own, isLost) =>
    expect([...factsWithLostCodes([...coded, own])]).toEqual(isLost ? [own] : []),
  );
  it('is nothing where names have no codes', () => {
    expect(factsWithLostCodes([inRow(1, null, '住房保障支出'), inRow(2, null, '卫生健康支出')]).size).toBe(0);
  });
});
