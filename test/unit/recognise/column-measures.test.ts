/** Two columns of a panel never mean the same. */
import { describe, expect, it } from 'vitest';
import { TABLE_BY_ID } from '../../../schemas/tables/index.js';
import { columnMeasures } from '../../../src/recognise/column-measures.js';
import type { Column } from '../../../src/recognise/columns.js';

const column = (header: string, panel = 0): Column => ({ role: 'amount', path: header.split('/'), panel, isName: false });

const CASES: readonly (readonly [string, readonly string[], readonly (string | null)[]])[] = [
  ['whole headers', ['合计', '基本支出/小计', '项目支出/小计'], ['total', 'basic', 'project']],
  ['a subtotal whose group was not read', ['合计', '小计', '项目支出/小计'], ['total', null, 'project']],
  ['the same text twice', ['合计', '合计', '项目支出/小计'], [null, null, 'project']],
  ['the total of one part beside that of the whole', ['总计', '部门预算/合计'], ['total', null]],
  ['the only total, of a part', ['部门预算/合计', '基本支出/小计'], ['total', 'basic']],
];

describe('the measures of columns', () => {
  it.each(CASES)('%s', (_, headers, measures) => {
    const table = TABLE_BY_ID.get('bg_expenditure');
    if (!table) throw new Error('bg_expenditure is not declared');
    expect(
      columnMeasures(
        table,
        headers.map((header) => column(header)),
        2024,
      ),
    ).toEqual(measures);
  });

  it('may come again in another panel', () => {
    const table = TABLE_BY_ID.get('bg_expenditure');
    if (!table) throw new Error('bg_expenditure is not declared');
    expect(columnMeasures(table, [column('合计', 0), column('合计', 1)], 2024)).toEqual(['total', 'total']);
  });
});
