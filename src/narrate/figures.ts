/** The figures of a sentence: number, unit, and the clause in which each stands. */
import {
  BORROWS_UNIT,
  CLAUSE_END,
  FIGURE,
  LIMIT_BEFORE,
  MONEY_UNIT,
  PERCENT_UNIT,
  PRICE,
  SHORT_UNIT,
  THRESHOLD,
} from '../../schemas/narrative/wording.js';
import { UNITS } from '../../schemas/units.js';
import { readAmount } from '../normalise/amount.js';
import type { Amount } from '../types.js';

/** Characters beside a figure in which words that make it a limit are looked for. */
const LIMIT_REACH = 8;

/** `unchanged`: words that say that there is no difference (持平). */
export type FigureKind = 'amount' | 'percent' | 'count' | 'unchanged';

export interface Figure {
  readonly kind: FigureKind;
  /** The number, or the words that stand for it, as printed, folded. */
  readonly number: string;
  readonly unit: string;
  /** Positions in the folded text: clause, number, end of the unit. */
  readonly clause: number;
  readonly start: number;
  readonly end: number;
  /** Whether its unit is printed behind the figure that follows: 12.5,13.4万元. */
  readonly borrowsUnit?: boolean;
}

const kindOf = (unit: string): FigureKind => {
  if (MONEY_UNIT.test(unit)) return 'amount';
  return PERCENT_UNIT.test(unit) ? 'percent' : 'count';
};

/** Position behind the last clause end before a figure, not before `from`. Commas within numbers are no clause ends. */
export function clauseStart(text: string, from: number, to: number): number {
  for (let index = to - 1; index >= from; index--) {
    const here = text[index] ?? '';
    const isInNumber =
      here === ',' && /\d/u.test(text[index - 1] ?? '') && /^\d{3}(?!\d)/u.test(text.slice(index + 1, index + 5));
    if (CLAUSE_END.test(here) && !isInNumber) return index + 1;
  }
  return from;
}

/** The figure before a joined one that has no unit of its own. */
function borrower(text: string, from: number, { kind, unit, start }: Figure): Figure | null {
  const number = kind === 'count' ? undefined : BORROWS_UNIT.exec(text.slice(from, start))?.[1];
  if (number === undefined) return null;
  const end = start - 1;
  const begins = end - number.length;
  return { kind, number, unit, clause: clauseStart(text, from, begins), start: begins, end, borrowsUnit: true };
}

/** Digits behind a decimal and a comma may be a misprinted part of it. */
const isTorn = (text: string, start: number, number: string): boolean =>
  text[start - 1] === ',' && /\d/u.test(text[start - 2] ?? '') && !number.includes('.');

const isLimit = (text: string, start: number, end: number): boolean =>
  THRESHOLD.test(text.slice(end, end + LIMIT_REACH)) || LIMIT_BEFORE.test(text.slice(Math.max(0, start - LIMIT_REACH), start));

/** All figures between two positions; limits (100万元以上, 不超过100万元) are left out. */
export function figuresIn(text: string, from: number, to: number): Figure[] {
  const figures: Figure[] = [];
  let previousEnd = from;
  for (const match of text.slice(from, to).matchAll(FIGURE)) {
    const [whole, number = '', unit = ''] = match;
    const start = from + match.index;
    const end = start + whole.length;
    if (isLimit(text, start, end) || isTorn(text, start, number)) continue;
    if (MONEY_UNIT.test(unit) && PRICE.test(text.slice(end, end + 2))) continue;
    const figure = { kind: kindOf(unit), number, unit, clause: clauseStart(text, previousEnd, start), start, end };
    const before = borrower(text, previousEnd, figure);
    figures.push(...(before ? [before, { ...figure, clause: before.end }] : [figure]));
    previousEnd = end;
  }
  return figures;
}

/** Money exactly; null when it is no whole number of fen. */
export function amountOf({ number, unit }: Figure): Amount | null {
  const name = SHORT_UNIT.get(unit) ?? unit;
  const fenPerUnit = UNITS.find((one) => one.unit === name)?.fenPerUnit;
  if (fenPerUnit === undefined) return null;
  const reading = readAmount(number, fenPerUnit);
  return reading.kind === 'amount' ? reading.amount : null;
}
