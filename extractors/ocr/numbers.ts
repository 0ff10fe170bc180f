/** Read digits and signs → a number as it would be printed; points read as commas and the reverse are put right by their places. */

/** Whether a text is a number as printed. */
export const isNumber = (text: string): boolean => /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$/u.test(text);

/**
 * The number that a reading stands for. Separators are judged by the digits between them: groups of three, and two (or any other
 * number of) digits after the last. A reading that is no number by any such rule comes back as it is.
 */
export function normaliseNumber(read: string): string {
  const text = read.replace(/\s/gu, '');
  const match = /^(-?)([\d.,]*\d)(%?)[.,-]?$/u.exec(text.replace(/^[.,]+/u, ''));
  if (!match) return text;
  const [, sign = '', body = '', percent = ''] = match;
  if (/^\d+$/u.test(body)) return sign + body + percent;
  const groups = body.split(/[.,]+/u);
  const [first = '', ...rest] = groups;
  const last = rest.at(-1) ?? '';
  const inner = rest.slice(0, -1);
  if (first.length < 1 || (inner.length > 0 && first.length > 3) || inner.some((group) => group.length !== 3)) return text;
  const lastSign = body.charAt(body.length - last.length - 1);
  // Three digits behind one comma are thousands; behind a point they are decimals unless there are other groups.
  const thousands = last.length === 3 && first.length <= 3 && (lastSign === ',' || inner.length > 0);
  const whole = thousands ? groups : groups.slice(0, -1);
  return `${sign}${whole.join(',')}${thousands ? '' : `.${last}`}${percent}`;
}

/** Digits that a narrow 1 and a wide digit with thin strokes are taken for. */
const TAKEN_FOR_ONE = ['4', '7'] as const;

/** The numbers that may be meant where the digits at `places` do not have the shape of what was read there. */
export function withOtherDigits(number: string, places: readonly number[]): string[] {
  let place = -1;
  const options = Array.from(number, (sign) => {
    if (!/\d/u.test(sign)) return [sign];
    place++;
    if (!places.includes(place)) return [sign];
    return sign === '1' ? TAKEN_FOR_ONE : ['1'];
  });
  return options.reduce<string[]>((all, signs) => all.flatMap((start) => signs.map((sign) => start + sign)), ['']);
}
