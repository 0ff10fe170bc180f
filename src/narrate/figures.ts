/** The figures of a sentence: number, unit, and the clause in which each stands. */
import { CLAUSE_END, FIGURE, MONEY_UNIT, PERCENT_UNIT, SHORT_UNIT, THRESHOLD } from '../../schemas/narrative/wording.js';
import { UNITS } from '../../schemas/units.js';
import { readAmount } from '../normalise/amount.js';
import type { Amount } from '../types.js';

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

/** All figures between two positions; limits (100万元以上) are left out. */
export function figuresIn(text: string, from: number, to: number): Figure[] {
  const figures: Figure[] = [];
  let previousEnd = from;
  for (const match of text.slice(from, to).matchAll(FIGURE)) {
    const [whole, number = '', unit = ''] = match;
    const start = from + match.index;
    const end = start + whole.length;
    if (THRESHOLD.test(text.slice(end, end + 8))) continue;
    figures.push({ kind: kindOf(unit), number, unit, clause: clauseStart(text, previousEnd, start), start, end });
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
