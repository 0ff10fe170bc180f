/** What each column of a table is, by its header and what stands below it: codes, labels, amounts, and numbers that are no money. */
import { describe, expect, it } from 'vitest';
import { columnsOf, countContent, emptyContent, headerPath } from '../../../src/recognise/columns.js';
import { gridOf, printedGrid } from './printed-grid.js';

/** Roles of the columns of a table with a header of one level; a panel after the first is written behind the role. */
function roles(header: readonly string[], body: readonly (readonly string[])[]): string[] {
  const contents = header.map(() => emptyContent());
  for (const row of body) countContent(contents, gridOf([row]).cells);
  const paths = header.map((text) => text.split('/').filter((part) => part !== ''));
  return columnsOf(paths, contents).map(({ role, panel, isName }) => `${role}${isName ? '!' : ''}${panel > 0 ? panel : ''}`);
}

const CASES: readonly (readonly [string, readonly string[], readonly (readonly string[])[], readonly string[]])[] = [
  [
    'code, name and amounts',
    ['科目编码', '科目名称', '合计', '基本支出'],
    [
      ['201', '一般公共服务支出', '5.00', '1.00'],
      ['2010601', '行政运行', '3.00', ''],
    ],
    ['code', 'label!', 'amount', 'amount'],
  ],
  [
    'three parts of a code',
    ['科目编码/类', '科目编码/款', '科目编码/项', '科目名称', '合计'],
    [['201', '06', '01', '行政运行', '5.00']],
    ['code', 'code', 'code', 'label!', 'amount'],
  ],
  [
    'an amount column that holds nothing',
    ['科目编码', '科目名称', '事业收入'],
    [['201', '其他', '']],
    ['code', 'label!', 'amount'],
  ],
  [
    'line numbers under half of their word',
    ['项目', '行', '金额', '项目', '次', '金额'],
    [['一、收入', '1', '5.00', '一、支出', '2', '5.00']],
    ['label!', 'ordinal', 'amount', 'label!1', 'ordinal1', 'amount1'],
  ],
  [
    'line numbers',
    ['项目', '行次', '金额'],
    [
      ['一、收入', '1', '5.00'],
      ['二、支出', '2', '5'],
    ],
    ['label!', 'ordinal', 'amount'],
  ],
  [
    'whole numbers are amounts too',
    ['项目', '预算数'],
    [
      ['一、收入', '5'],
      ['二、支出', '120'],
    ],
    ['label!', 'amount'],
  ],
  [
    'two sides, each with its labels',
    ['收入/项目', '收入/金额', '支出/项目', '支出/金额'],
    [
      ['一、收入', '5.00', '一、支出', '4.00'],
      ['二、其他', '', '二、结余', '1.00'],
    ],
    ['label!', 'amount', 'label!1', 'amount1'],
  ],
  [
    'whole amounts as long as codes',
    ['科目编码', '科目名称', '基本支出', '项目支出'],
    [
      ['2010601', '行政运行', '1250386', '256386'],
      ['2010602', '其他', '2761143', '120'],
    ],
    ['code', 'label!', 'amount', 'amount'],
  ],
  [
    'amounts among more dashes than numbers',
    ['收入/项目', '收入/金额', '支出/项目', '支出/金额'],
    [
      ['一、收入', '5000', '一、支出', '4000'],
      ['二、事业', '-', '二、其他', '500'],
      ['三、其他', '—', '三、结余', '无'],
    ],
    ['label!', 'amount', 'label!1', 'amount1'],
  ],
  ['remarks behind the amounts', ['项目', '金额', '备注'], [['一、收入', '5.00', '含结余']], ['label!', 'amount', 'text']],
  ['percentages', ['项目', '金额', '增长率'], [['一、收入', '5.00', '12.5%']], ['label!', 'amount', 'percent']],
  ['pieces and persons', ['项目', '数量', '金额'], [['车辆', '2', '5.00']], ['label!', 'count', 'amount']],
  [
    'the label column with most different texts names the row',
    ['单位名称', '类别', '合计'],
    [
      ['甲局', '人员', '1.00'],
      ['甲局', '公用', '2.00'],
      ['甲局', '项目', '3.00'],
    ],
    ['label', 'label!', 'amount'],
  ],
];

describe('columnsOf', () => {
  it.each(CASES)('%s', (_name, header, body, expected) => expect(roles(header, body)).toEqual(expected));

  it('is not misled by a cell merged over several columns', () => {
    const contents = [emptyContent(), emptyContent()];
    countContent(contents, gridOf([['合计', '<']]).cells);
    expect(contents).toEqual([emptyContent(), emptyContent()]);
  });
});

describe('headerPath', () => {
  const matrix = printedGrid([
    ['项 目', '本年支出', '<', '<'],
    ['^', '合计', '基本\n支出', '**'],
    ['合计', '5.00', '1.00', ''],
  ]);
  it.each([
    [0, ['项目']],
    [1, ['本年支出', '合计']],
    [2, ['本年支出', '基本支出']],
    [3, ['本年支出']],
  ])('column %d', (column, expected) => expect(headerPath(matrix, ['header', 'header'], column)).toEqual(expected));
});
