/** Invented tables for the tests of the checks: rows of figures under headers. */
import type { Fact } from '../../../src/types.js';
import { fact } from '../store/documents.js';

export interface Row {
  readonly code?: string;
  readonly label: string;
  /** Amounts in 万元 as printed, one a column; null is a blank cell. */
  readonly cells: readonly (string | null)[];
  readonly panel?: number;
}

export interface TableSpec {
  readonly table: string;
  readonly index?: number;
  /** Header path and measure of each column. */
  readonly columns: readonly (readonly [header: string, measure: string | null])[];
  readonly rows: readonly Row[];
}

const TOTALS = /^(合计|总计|收入总计|支出总计|本年收入合计|本年支出合计)$/;

const fenOf = (text: string): bigint => BigInt(text.replace('.', '')) * 10_000n;

/** The facts of a table in 万元 with two decimals. */
export function factsOf({ table, index = 0, columns, rows }: TableSpec): Fact[] {
  return rows.flatMap(({ code = null, label, cells, panel = 0 }, row) =>
    cells.flatMap((raw, column) => {
      const [header, measure] = columns[column] ?? ['', null];
      if (raw === null) return [];
      return [
        fact({
          table,
          table_index: index,
          row,
          column: column + 2,
          code,
          all_codes: code,
          label,
          panel,
          header,
          measure,
          raw,
          amount: { fen: fenOf(raw), stepFen: 10_000n },
          role: TOTALS.test(label) ? 'total' : 'detail',
          status: 'unverified',
        }),
      ];
    }),
  );
}

const COLUMNS = [
  ['本年支出合计', 'total'],
  ['基本支出', 'basic'],
  ['项目支出', 'project'],
] as const;

/** A final account by function in which everything adds up. */
export const expenditure = (rows: readonly Row[] = EXPENDITURE_ROWS, index = 0): Fact[] =>
  factsOf({ table: 'fa_expenditure', index, columns: COLUMNS, rows });

export const EXPENDITURE_ROWS: readonly Row[] = [
  { label: '合计', cells: ['150.00', '90.00', '60.00'] },
  { code: '201', label: '一般公共服务支出', cells: ['120.00', '70.00', '50.00'] },
  { code: '20103', label: '政府办公厅(室)及相关机构事务', cells: ['120.00', '70.00', '50.00'] },
  { code: '2010301', label: '行政运行', cells: ['70.00', '70.00', null] },
  { code: '2010302', label: '一般行政管理事务', cells: ['50.00', null, '50.00'] },
  { code: '208', label: '社会保障和就业支出', cells: ['30.00', '20.00', '10.00'] },
  { code: '20805', label: '行政事业单位养老支出', cells: ['30.00', '20.00', '10.00'] },
  { code: '2080505', label: '养老保险缴费', cells: ['30.00', '20.00', '10.00'] },
];

/** The rows with the cells of one of them replaced. */
export const withCells = (rows: readonly Row[], at: number, cells: readonly (string | null)[]): Row[] =>
  rows.map((row, index) => (index === at ? { ...row, cells } : row));
