/** What the amount columns of a table mean, each meaning given once. Pure. */
import type { TableSchema } from '../../schemas/define.js';
import { SUBTOTAL_HEADER } from '../../schemas/tables/wording/header.js';
import type { Column } from './columns.js';
import { foldHeader, matchMeasure } from './measure.js';

/** Of columns that seem to mean the same the one whose header says it with the fewest words, a subtotal last; none when that leaves several. */
function bearer(columns: readonly Column[], rivals: readonly number[]): number | null {
  const pathOf = (index: number): readonly string[] => foldHeader(columns[index]?.path ?? []);
  const isSubtotal = (index: number): boolean => SUBTOTAL_HEADER.test(pathOf(index).at(-1) ?? '');
  const whole = rivals.filter((index) => !isSubtotal(index));
  const left = whole.length > 0 ? whole : rivals;
  const shortest = Math.min(...left.map((index) => pathOf(index).length));
  const [only, ...others] = left.filter((index) => pathOf(index).length === shortest);
  return only === undefined || others.length > 0 ? null : only;
}

/**
 * The declared column that each column of a table means, null for those without an amount or a declared meaning. Two columns of one
 * panel never mean the same: where a header lost its outer level, 小计 and 合计 would both be the total.
 */
export function columnMeasures(
  table: TableSchema,
  columns: readonly Column[],
  fiscalYear: number | null,
): readonly (string | null)[] {
  const measures = columns.map(({ role, path }) => (role === 'amount' ? matchMeasure(table, path, fiscalYear) : null));
  const rivals = new Map<string, number[]>();
  measures.forEach((measure, index) => {
    if (measure === null) return;
    const key = `${columns[index]?.panel} ${measure}`;
    rivals.set(key, [...(rivals.get(key) ?? []), index]);
  });
  const bearers = new Set([...rivals.values()].map((indexes) => bearer(columns, indexes)));
  return measures.map((measure, index) => (bearers.has(index) ? measure : null));
}
