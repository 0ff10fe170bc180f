/** What a printed figure amounts to: money, a percentage, a whole number of things, or a decimal. */
import { SCORE_UNIT } from '../../schemas/narrative/wording.js';
import type { Claim } from '../types.js';
import { amountOf } from './figures.js';
import type { Statement } from './statement.js';

const NO_DIFFERENCE = '0';
const percentText = (number: string): string => number.replaceAll(',', '');

/** The one value that a figure has, of its kind; null for money that is no whole number of fen. */
export function values({ figure, aspect }: Statement): Pick<Claim, 'amount' | 'percent' | 'count' | 'decimal'> | null {
  const none = { amount: null, percent: null, count: null, decimal: null };
  if (figure.kind === 'amount') {
    const amount = amountOf(figure);
    return amount ? { ...none, amount } : null;
  }
  if (figure.kind === 'unchanged') return { ...none, percent: NO_DIFFERENCE };
  const plain = percentText(figure.number);
  if (figure.kind === 'percent') return { ...none, percent: plain };
  const isWhole = /^\d{1,9}$/u.test(plain) && !SCORE_UNIT.test(figure.unit) && aspect === 'count';
  return isWhole ? { ...none, count: Number(plain) } : { ...none, decimal: plain };
}
