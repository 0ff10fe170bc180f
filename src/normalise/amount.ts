/** Printed text → exact amount in fen. Blank, dash, zero and unreadable are four different answers. */
import { DASH, NOTHING_WORD } from '../../schemas/wording.js';
import type { Amount } from '../types.js';

export type AmountReading =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'blank' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'not_whole_fen' }
  | { readonly kind: 'unreadable' };

const NUMBER = /^([-−－–(]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(\)?)$/;

/** Printed form of a number without white space; full-width digits and signs as ASCII. */
export function compactNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s]/gu, '')
    .replace(/[−－–]/g, '-');
}

/** Whether a text is a number at all (an amount, a count, a code); percentages are not. */
export function isNumber(text: string): boolean {
  return NUMBER.test(compactNumber(text));
}

/** Whether a text is a number with decimals or thousands separators: nothing but an amount is printed so. */
export function isDecimal(text: string): boolean {
  const compact = compactNumber(text);
  return NUMBER.test(compact) && /[.,]/.test(compact);
}

/**
 * Reads one cell. `fenPerUnit` is the value of 1 in the printed unit (万元: 1 000 000 fen).
 * Never rounds: an amount with a fraction of a fen is `not_whole_fen`, a malformed one (bad separators) `unreadable`.
 */
export function readAmount(text: string, fenPerUnit: bigint): AmountReading {
  const compact = compactNumber(text);
  if (compact === '') return { kind: 'blank' };
  if (DASH.test(compact) || NOTHING_WORD.test(compact)) return { kind: 'nothing' };
  if (/^-?[\d,.]+%$/.test(compact)) return { kind: 'percent' };
  const match = NUMBER.exec(compact);
  if (!match) return { kind: 'unreadable' };
  const [, sign = '', whole = '', decimals = '', close = ''] = match;
  if ((sign === '(') !== (close === ')')) return { kind: 'unreadable' };
  const scale = 10n ** BigInt(decimals.length);
  const digits = BigInt(whole.replaceAll(',', '') + decimals) * fenPerUnit;
  if (digits % scale !== 0n) return { kind: 'not_whole_fen' };
  const fen = digits / scale;
  // A step below one fen (six decimals of 元) cannot occur here: the amount would not be whole; zero keeps one fen.
  const stepFen = fenPerUnit % scale === 0n ? fenPerUnit / scale : 1n;
  return { kind: 'amount', amount: { fen: sign === '' ? fen : -fen, stepFen } };
}
