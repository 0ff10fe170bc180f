/** A caption at the foot of a page belongs to the table that begins on the next one; what merely ends a page does not. */
import { describe, expect, it } from 'vitest';
import type { PageContent, TextLine } from '../../../extractors/layout.js';
import { assembleTables } from '../../../src/recognise/assemble.js';
import { gridOf } from './printed-grid.js';

const INCOME = [
  ['科目编码', '科目名称', '合计', '事业收入'],
  ['201', '一般公共服务支出', '12.00', ''],
];
const EXPENDITURE = [
  ['科目编码', '科目名称', '合计', '项目支出'],
  ['201', '一般公共服务支出', '12.00', '3.00'],
];

const lineAt = (text: string, y: number): TextLine => ({ text, bbox: { x0: 0, top: y, x1: 200, bottom: y + 8 }, words: [] });

function page(
  number: number,
  rows: readonly (readonly string[])[],
  above: readonly string[],
  below: readonly string[],
): PageContent {
  return {
    page: number,
    width: 600,
    height: 800,
    origin: 'text-layer',
    grids: [gridOf(rows, number)],
    lines: [...above.map((text, at) => lineAt(text, -40 + 10 * at)), ...below.map((text, at) => lineAt(text, 100 + 10 * at))],
    imageCoverage: 0,
    unreadableShare: 0,
  };
}

const found = (foot: readonly string[], head: readonly string[] = []): string[] =>
  assembleTables([page(1, INCOME, ['部门收入总表', '单位：万元'], foot), page(2, EXPENDITURE, head, [])], 'budget').map(
    ({ caption, segments }) => `${caption.match?.table.id} ${segments.length}`,
  );

describe('a table without a caption at the top of a page', () => {
  it.each([
    ['has the caption at the foot of the page before', ['部门支出总表', '单位：万元'], []],
    ['has the title at the foot and the unit above itself', ['注：本表有说明。', '部门支出总表', '—1—'], ['单位：万元']],
  ])('%s', (_name, foot, head) => expect(found(foot, head)).toEqual(['bg_income 1', 'bg_expenditure 1']));

  it.each([
    ['a page number', ['—1—']],
    ['a title without a unit', ['部门支出总表']],
  ])('continues the table above %s', (_name, foot) => expect(found(foot)).toEqual(['bg_income 2']));
});
