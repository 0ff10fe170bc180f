/** Sums along the rows of a body: what the header tree says, and what is declared for its measures. */
import { COLUMN_SUMS, HEADER_SUM } from '../../schemas/checks/column_sums.js';
import type { ColumnSum } from '../../schemas/checks/define.js';
import { EXTRACT_HEADER, TOTAL_HEADER } from '../../schemas/checks/wording.js';
import type { Fact } from '../types.js';
import type { Body } from './body.js';
import { chooseParts, type Holding } from './choose.js';
import type { Sum } from './sum.js';

const startsWith = (path: readonly string[], prefix: readonly string[]): boolean =>
  path.length > prefix.length && prefix.every((level, index) => path[index] === level);

interface Headed {
  readonly index: number;
  readonly path: readonly string[];
}

/** The columns that stand for everything under a prefix: of each branch its total column, else its parts. */
function branches(columns: readonly Headed[], prefix: readonly string[], extracts: boolean): number[] {
  const groups = new Map<string, Headed[]>();
  for (const column of columns) {
    const level = column.path[prefix.length];
    if (level === undefined || (!extracts && EXTRACT_HEADER.test(level))) continue;
    const own = groups.get(level);
    if (own) own.push(column);
    else groups.set(level, [column]);
  }
  return [...groups].flatMap(([level, own]) => {
    const whole = own.find(({ path }) => path.length === prefix.length + 1);
    if (whole) return [whole.index];
    const below = own.filter(({ path }) => path.length > prefix.length + 1);
    const total = below.find(({ path }) => path.length === prefix.length + 2 && TOTAL_HEADER.test(path.at(-1) ?? ''));
    return total ? [total.index] : branches(below, [...prefix, level], extracts);
  });
}

/** Candidate layouts of a column headed as a total. */
function headerLayouts(columns: readonly Headed[], total: Headed): number[][] {
  const prefix = total.path.slice(0, -1);
  const beside = columns.filter(({ index, path }) => index !== total.index && startsWith(path, prefix));
  const plain = branches(beside, prefix, false);
  // Extracts alone add up to nothing.
  return plain.length === 0 ? [] : [plain, branches(beside, prefix, true)];
}

function holdingInRows(facts: readonly Fact[], body: Body, total: readonly number[], parts: readonly number[]): Holding {
  let holds = 0;
  let off = 0;
  for (const { cells } of body.lines) {
    let left = 0n;
    let right = 0n;
    let step = 0n;
    let printed = false;
    for (const column of total) {
      const amount = facts[cells[column] ?? -1]?.amount;
      if (!amount) continue;
      printed = true;
      left += amount.fen;
      if (amount.stepFen > step) step = amount.stepFen;
    }
    if (!printed) continue;
    for (const column of parts) right += facts[cells[column] ?? -1]?.amount.fen ?? 0n;
    if (left === 0n && right === 0n) continue;
    const difference = left > right ? left - right : right - left;
    if (difference * 2n <= BigInt(parts.length + total.length) * step) holds++;
    else off += Number(difference) / (Number(left < 0n ? -left : left) + 1);
  }
  return { holds, off };
}

/** Columns of the declared measures of one stage and fund. */
function declaredSum(body: Body, sum: ColumnSum, prefix: string, suffix: string): { total: number[]; parts: number[] } | null {
  const find = (ids: readonly string[]): number[] =>
    ids.flatMap((id) => body.columns.flatMap(({ measure }, index) => (measure === `${prefix}${id}${suffix}` ? [index] : [])));
  const total = find(sum.total);
  const parts = find(sum.parts);
  const complete = sum.required.every((id) => find([id]).length > 0);
  return total.length > 0 && complete ? { total, parts } : null;
}

const isBinding = (sum: ColumnSum, table: string): boolean => sum.binding === 'all' || sum.binding.includes(table);

/** All sums along the rows of one body. */
export function sumsAcross(facts: readonly Fact[], body: Body): Sum[] {
  const sums = new Map<string, Sum>();
  const add = (check: string, totals: readonly number[], parts: readonly number[], binding: boolean): void => {
    const key = `${totals.join()}=${[...parts].sort((a, b) => a - b).join()}`;
    if (!sums.has(key) || binding) sums.set(key, { check, totals, parts, binding });
  };
  const headed = body.columns.map(({ path }, index): Headed => ({ index, path }));
  for (const total of headed) {
    if (!TOTAL_HEADER.test(total.path.at(-1) ?? '')) continue;
    const layouts = headerLayouts(headed, total);
    const parts = chooseParts(layouts, (candidate) => holdingInRows(facts, body, [total.index], candidate));
    if (!parts) continue;
    const { holds } = holdingInRows(facts, body, [total.index], parts);
    // A layout that no row confirms may be another one than we think.
    add(HEADER_SUM.id, [total.index], parts, holds > 0);
  }
  for (const sum of COLUMN_SUMS) {
    for (const prefix of sum.prefixes) {
      for (const suffix of sum.suffixes) {
        const found = declaredSum(body, sum, prefix, suffix);
        if (found) add(sum.check, found.total, found.parts, isBinding(sum, body.table));
      }
    }
  }
  return [...sums.values()];
}
