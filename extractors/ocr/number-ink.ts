/** What the ink of a line shows of its number, before and beside any reading of it by an engine. */
import type { GreyImage } from './image.js';
import { type ShownNumber, shownNumber } from './line-digits.js';
import { isNumber, normaliseNumber } from './numbers.js';
import { misshapenDigits, shownInNumber, trimmedNumber } from './shape.js';
import type { InkLine } from './text-lines.js';

/** Certainty of its least certain digit from which a number shown by shapes confirms a reading. */
export const CONFIRMS = 0.5;
/** Certainty of a shape from which another digit read there is doubted. */
const DOUBTS = 0.9;

/** The ink of a number. */
export interface NumberInk {
  /** The line without what is no part of the number. */
  readonly line: InkLine;
  readonly byShape: ShownNumber | null;
  /** The number that the shapes show; '' where they show none. */
  readonly shape: string;
  /** The digits that the shapes show, whatever stands between them. */
  readonly shownDigits: string;
  /** Certainty of the shapes; 0 where they show no number. */
  readonly certainty: number;
  readonly digits: number;
  readonly separators: number;
}

export const digitsOf = (number: string): string => number.replace(/[.,]/gu, '');
export const countDigits = (number: string): number => number.match(/\d/gu)?.length ?? 0;
export const countSeparators = (number: string): number => number.match(/[.,]/gu)?.length ?? 0;

/** What the ink of a line shows. */
export function inkOfNumber(image: GreyImage, whole: InkLine): NumberInk {
  const line = trimmedNumber(whole);
  const byShape = shownNumber(image, line);
  const shape = byShape ? normaliseNumber(byShape.text) : '';
  const certainty = byShape && isNumber(shape) ? byShape.certainty : 0;
  const { digits, separators } = shownInNumber(line);
  return {
    line,
    byShape,
    shape: isNumber(shape) ? shape : '',
    shownDigits: byShape?.digits.map(({ digit }) => digit).join('') ?? '',
    certainty,
    digits: byShape && certainty >= CONFIRMS ? byShape.digits.length : digits,
    separators,
  };
}

/** Places of the digits whose shape is another one. */
export function doubtedDigits({ byShape: shown, line }: NumberInk, number: string): readonly number[] {
  const digits = number.match(/\d/gu) ?? [];
  if (shown?.digits.length !== digits.length) return misshapenDigits(line, number);
  return shown.digits.flatMap(({ digit, certainty }, place) => (digits[place] !== digit && certainty >= DOUBTS ? [place] : []));
}
