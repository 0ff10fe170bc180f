/** Numbers of performance forms: exact decimal texts of scores and percentages, amounts in the unit that the form names. */
import { AMOUNT_UNIT, SCORE_NUMBER } from '../../schemas/performance/form.js';
import { UNITS } from '../../schemas/units.js';
import { DASH, foldWidth, NOTHING_WORD } from '../../schemas/wording.js';
import { compactNumber, readAmount } from '../normalise/amount.js';
import type { Amount } from '../types.js';

/** "97.74%" and "97.74" → "97.74"; null for text, dashes and blanks. */
export function decimalText(text: string | undefined): string | null {
  return SCORE_NUMBER.exec(compactNumber(text ?? ''))?.[1]?.replaceAll(',', '') ?? null;
}

export const fenPerUnitOf = (unit: string | null): bigint | null => UNITS.find((one) => one.unit === unit)?.fenPerUnit ?? null;

/** An amount in the unit of the form; null where the cell holds none, or the unit is not known. */
export function formAmount(text: string | undefined, fenPerUnit: bigint | null): Amount | null {
  const plain = foldWidth(text ?? '');
  const own = AMOUNT_UNIT.exec(plain)?.[1];
  const value = own === undefined ? fenPerUnit : fenPerUnitOf(own);
  if (value === null) return null;
  const reading = readAmount(own === undefined ? plain : plain.slice(0, -own.length), value);
  return reading.kind === 'amount' ? reading.amount : null;
}

/** Whether a cell of a column of numbers holds one, or says that there is none. */
export const saysNumber = (words: string): boolean =>
  decimalText(words) !== null || DASH.test(words) || AMOUNT_UNIT.test(words) || NOTHING_WORD.test(words);
