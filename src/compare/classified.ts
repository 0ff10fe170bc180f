/** The figure of a code of a classification in one document: the row that prints it or, where only lower levels are printed, the sum of these. */
import { ECONOMIC_CODE, FUNCTION_CODE } from '../../schemas/funds.js';
import type { StoredFact } from '../types.js';

export type Classification = 'function' | 'economic';

const PATTERNS: Readonly<Record<Classification, RegExp>> = { function: FUNCTION_CODE, economic: ECONOMIC_CODE };

/** One or more facts that are the figure together, or why there is none. */
export type Resolved =
  | { readonly facts: readonly [StoredFact, ...StoredFact[]]; readonly reason: null }
  | { readonly facts: null; readonly reason: string };

/** A row with its code of the classification that was asked for. */
interface CodedRow {
  readonly code: string;
  readonly fact: StoredFact;
}

/**
 * `column` holds the facts of one column of one table. A sum is taken only over the lowest printed level, and only where all rows
 * of that level together give the printed total: then no level and no unit can be in it twice.
 */
export function findClassified(column: readonly StoredFact[], code: string, classification: Classification): Resolved {
  const rows = column.flatMap((fact) => codedRow(fact, PATTERNS[classification]));
  const printed = rows.filter((row) => row.code === code);
  const [only] = printed;
  if (only && printed.length === 1) return { facts: [only.fact], reason: null };
  const lowest = rows.filter((row) => isLowest(row, rows));
  const [first, ...others] = lowest.filter((row) => row.code.startsWith(code)).map(({ fact }) => fact);
  if (!first) return { facts: null, reason: `no row of code ${code} is printed; that is not the same as 0` };
  const doubt = doubtOf(lowest, column);
  if (doubt) return { facts: null, reason: `${code} is printed in several rows or only below: ${doubt}` };
  return { facts: [first, ...others], reason: null };
}

function codedRow(fact: StoredFact, pattern: RegExp): CodedRow[] {
  const code = (fact.all_codes ?? fact.code ?? '').split('/').find((part) => pattern.test(part));
  return code === undefined ? [] : [{ code, fact }];
}

const isLowest = ({ code }: CodedRow, rows: readonly CodedRow[]): boolean =>
  !rows.some((other) => other.code.length > code.length && other.code.startsWith(code));

/** Why rows of the lowest level must not be added; undefined when they give the printed total. */
function doubtOf(lowest: readonly CodedRow[], column: readonly StoredFact[]): string | undefined {
  const totals = column.filter(({ role }) => role === 'total');
  const [total] = totals;
  if (!total || totals.length > 1)
    return `the table prints ${totals.length} totals where 1 was expected, so nothing shows that its rows may be added`;
  const sum = lowest.reduce((all, { fact }) => all + fact.amount.fen, 0n);
  const difference = sum - total.amount.fen;
  // n printed terms and their printed sum may differ by (n + 1) half steps and no more.
  const allowed = BigInt(lowest.length + 1) * total.amount.stepFen;
  if (2n * difference <= allowed && -2n * difference <= allowed) return undefined;
  return `the rows of the lowest level give ${sum} fen, the printed total is ${total.amount.fen} fen, so they must not be added`;
}
