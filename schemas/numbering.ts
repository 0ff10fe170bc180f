/** How the rows of a table are numbered in front of their names: 一、 (一) 1、 (1), and what such a number is when written or read. */

/** One way of numbering; two rows of one list are numbered in the same way. */
export interface NumberingStyle {
  readonly id: string;
  /** Matches the numbering at the start of a folded label; its group is the number. */
  readonly pattern: RegExp;
  /** The numbering of the n-th row. */
  readonly write: (number: number) => string;
  /** The number that the group of `pattern` stands for. */
  readonly read: (digits: string) => number;
}

const DIGITS = '零一二三四五六七八九';

function hanNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const start = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return start + (ones === 0 ? '' : DIGITS.charAt(ones));
}

function fromHanNumber(digits: string): number {
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['零', digits];
  return (tens === '' ? 1 : DIGITS.indexOf(tens ?? '0')) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones ?? ''));
}

export const NUMBERING_STYLES: readonly NumberingStyle[] = [
  { id: 'han', pattern: /^([一二三四五六七八九十]{1,3})、/u, write: (number) => `${hanNumber(number)}、`, read: fromHanNumber },
  {
    id: 'han_bracket',
    pattern: /^\(([一二三四五六七八九十]{1,3})\)/u,
    write: (number) => `(${hanNumber(number)})`,
    read: fromHanNumber,
  },
  { id: 'arabic', pattern: /^(\d{1,2})、/u, write: (number) => `${number}、`, read: Number },
  { id: 'arabic_point', pattern: /^(\d{1,2})\.(?!\d)/u, write: (number) => `${number}.`, read: Number },
  { id: 'arabic_bracket', pattern: /^\((\d{1,2})\)/u, write: (number) => `(${number})`, read: Number },
];

/** What a numbering is misread as: a bracket with one or two signs behind it, or signs before a comma. Tried in this order. */
export const MISREAD_NUMBERING: readonly RegExp[] = [
  /^[([{【〔《〈<][^)\]}】〕]{1,3}[)\]}】〕]/u,
  /^[([{【〔《〈<][^\p{Script=Han}]{0,3}/u,
  /^[([{【〔《〈<]\p{Script=Han}/u,
  /^[^\p{Script=Han}]{1,4}/u,
  /^\p{Script=Han}{1,3}[、,.]/u,
  /^(?=\p{Script=Han})/u,
];

/** A number whose sign was lost; its group is the number. */
export const BARE_NUMBER = /^(\d{1,2})(?=\p{Script=Han})/u;
/** Styles whose rows show by a bracket that they are numbered. */
export const BRACKET_STYLES: ReadonlySet<string> = new Set(['han_bracket', 'arabic_bracket']);
export const OPENING_BRACKET = /^[([{【〔《〈<]/u;
/** The stroke 一 at the start of a name, read as a dash and taken for a part of the numbering. */
export const DASH_AT_END = /[-—–_]$/u;
/** Rows that tell a part of the row before them; they stand outside of its list. */
export const PART_OF_ROW = /^其中[:：]/u;
