/** What a body row is about: codes printed whole, in parts, merged or glued to the label; labels; roles. */
import { describe, expect, it } from 'vitest';
import type { Column, ColumnRole } from '../../../src/recognise/columns.js';
import { classificationsOf, joinCode, nothingCarried, roleOfRow, rowKey } from '../../../src/recognise/rows.js';
import { printedGrid } from './printed-grid.js';

const column = (role: ColumnRole, panel = 0, isName = false): Column => ({ role, path: [], panel, isName });

describe('joinCode', () => {
  /** Rows one after the other, with what each gives. */
  const CASES: readonly (readonly [string, readonly (readonly [readonly string[], string | null])[]])[] = [
    ['three parts', [[['201', '06', '01'], '2010601']]],
    [
      'parents left blank',
      [
        [['201', '', ''], '201'],
        [['', '06', ''], '20106'],
        [['', '', '01'], '2010601'],
        [['', '', '02'], '2010602'],
        [['', '07', ''], '20107'],
        [['', '', '01'], '2010701'],
        [['205', '', ''], '205'],
        [['', '02', ''], '20502'],
      ],
    ],
    [
      'parents repeated',
      [
        [['201', '', ''], '201'],
        [['201', '06', ''], '20106'],
        [['201', '06', '01'], '2010601'],
      ],
    ],
    [
      'a class merged over all columns',
      [
        [['205', '', ''], '205'],
        [['20502', '', ''], '20502'],
        [['2050201', '', ''], '2050201'],
      ],
    ],
    [
      'a class merged over all columns, then a part of it',
      [
        [['205', '', ''], '205'],
        [['', '02', ''], '20502'],
      ],
    ],
    [
      'parts without their leading zero',
      [
        [['301', ''], '301'],
        [['301', '2'], '30102'],
        [['', '7'], '30107'],
      ],
    ],
    [
      'one column that prints the part of each level',
      [
        [['208'], '208'],
        [['05'], '20805'],
        [['2080505'], '2080505'],
        [['07'], '20807'],
      ],
    ],
    ['a part before any class', [[['05'], '05']]],
    [
      'the whole code in every column',
      [
        [['201', '20106', '2010601'], '2010601'],
        [['', '', '2010602'], '2010602'],
      ],
    ],
    [
      'nothing',
      [
        [['', '', ''], null],
        [[''], null],
      ],
    ],
    ["a unit's code", [[['113001'], '113001']]],
  ];

  it.each(CASES)('%s', (_name, rows) => {
    const carried: string[] = [];
    expect(rows.map(([printed]) => joinCode(printed, carried))).toEqual(rows.map(([, code]) => code));
  });
});

describe('rowKey', () => {
  const keys = (rows: readonly (readonly string[])[], columns: readonly Column[], panel = 0): string[] => {
    const matrix = printedGrid(rows);
    const carried = nothingCarried();
    return rows.map((_, row) => {
      const { code, allCodes, label } = rowKey(matrix, row, columns, panel, carried);
      return [code ?? '-', allCodes ?? '-', label].join(' | ');
    });
  };
  const AMOUNT = column('amount');

  it('takes code and label from their columns', () => {
    expect(
      keys(
        [
          ['2010601', '行政运行', '1.00'],
          ['', '合计', '1.00'],
        ],
        [column('code'), column('label', 0, true), AMOUNT],
      ),
    ).toEqual(['2010601 | 2010601 | 行政运行', '- | - | 合计']);
  });

  it.each([
    ['99其他政府办公厅(室)及相关机构事务支出', '2010399 | 2010399 | 其他政府办公厅(室)及相关机构事务支出'],
    ['12345热线', '20103 | 20103 | 12345热线'],
    ['24小时服务', '20103 | 20103 | 24小时服务'],
  ])('gives the last part of a code back that ran into the name: %s', (label, expected) => {
    const columns = [column('code'), column('code'), column('code'), column('label', 0, true), AMOUNT];
    expect(keys([['201', '03', '', label, '1.00']], columns)).toEqual([expected]);
  });

  it('takes a total that stands in the code columns for a label', () => {
    expect(
      keys([['合计', '<', '<', '<', '1.00']], [column('code'), column('code'), column('code'), column('label'), AMOUNT]),
    ).toEqual(['- | - | 合计']);
  });

  it.each([
    ['2010601-行政运行', '2010601 | 2010601 | 行政运行'],
    ['[2010601]行政运行', '2010601 | 2010601 | 行政运行'],
    ['30207邮电费', '30207 | 30207 | 邮电费'],
    ['2024年项目', '- | - | 2024年项目'],
    ['一、本年收入', '- | - | 一、本年收入'],
  ])('divides a code from the label it is glued to: %s', (text, expected) => {
    expect(keys([[text, '1.00']], [column('label', 0, true), AMOUNT])).toEqual([expected]);
  });

  it("knows a row by the code of the department where the government's says the same", () => {
    const columns = [column('code'), column('label'), column('code'), column('label'), AMOUNT];
    expect(keys([['30101', '基本工资', '50101', '工资奖金津补贴', '1.00']], columns)).toEqual(['30101 | 30101/50101 | 基本工资']);
    expect(keys([['50101', '工资奖金津补贴', '30101', '基本工资', '1.00']], columns)).toEqual([
      '30101 | 50101/30101 | 工资奖金津补贴',
    ]);
  });

  it('joins codes of different classifications', () => {
    const columns = [column('code'), column('label'), column('code'), column('label'), AMOUNT];
    expect(keys([['2013601', '行政运行', '30101', '基本工资', '1.00']], columns)).toEqual([
      '2013601/30101 | 2013601/30101 | 行政运行',
    ]);
  });

  it('reads each panel by itself', () => {
    const columns = [column('label', 0), AMOUNT, column('label', 1), { ...AMOUNT, panel: 1 }];
    const rows = [['一、收入', '1.00', '一、支出', '2.00']];
    expect([keys(rows, columns, 0), keys(rows, columns, 1)]).toEqual([['- | - | 一、收入'], ['- | - | 一、支出']]);
  });
});

describe('classificationsOf', () => {
  it('puts code columns together with the labels after them', () => {
    const columns = [column('code'), column('code'), column('label'), column('code'), column('label'), column('amount')];
    expect(classificationsOf(columns, 0)).toEqual([
      { codeColumns: [0, 1], labelColumns: [2] },
      { codeColumns: [3], labelColumns: [4] },
    ]);
  });
});

describe('roleOfRow', () => {
  const parents = new Set(['201', '20106']);
  it.each([
    [null, '合计', 'total'],
    [null, '收入总计', 'total'],
    [null, '支出合计', 'total'],
    [null, '项目小计', 'subtotal'],
    [null, '一、本年收入', 'detail'],
    ['201', '一般公共服务支出', 'subtotal'],
    ['2010601', '行政运行', 'detail'],
    ['2010601', '合计', 'detail'],
  ] as const)('%s %s → %s', (code, label, expected) => {
    expect(roleOfRow({ code, allCodes: code, label }, parents)).toBe(expected);
  });
});
