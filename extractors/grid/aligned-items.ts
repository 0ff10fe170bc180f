/** Lines of text → items: the pieces between wide gaps, which are what stands in one column. Lengths in points. */
import { type BBox, union, width } from '../geometry.js';
import type { TextLine, Word } from '../layout.js';
import { partOfWord } from './fill.js';

/** A gap wider than this share of the type size parts two columns. */
const COLUMN_GAP = 0.35;
/** A number with decimals or with its thousands parted: nothing in running text stands so between wide gaps. */
const DECIMAL = /^-?(\d{1,3}(,\d{3})+(\.\d+)?|\d+\.\d+)$/;
const DASH = /^[-—–－]+$/;
const INTEGER = /^-?\d[\d,]*$/;

export interface Item {
  readonly text: string;
  readonly bbox: BBox;
  readonly size: number;
  readonly words: readonly Word[];
}

export interface ItemLine {
  readonly bbox: BBox;
  readonly size: number;
  readonly items: readonly Item[];
}

export const isDecimalItem = (item: Item): boolean => DECIMAL.test(item.text);
/** A whole number that may be an amount in 元; shorter ones are years, pages and ordinals. */
const LONG_INTEGER = /^-?\d{5,}$/;
export const isLongInteger = (item: Item): boolean => LONG_INTEGER.test(item.text);
export const isNumberItem = (item: Item): boolean => DECIMAL.test(item.text) || INTEGER.test(item.text);

function itemOf(words: readonly Word[]): Item {
  return {
    text: words.map((word) => word.text).join(''),
    bbox: union(words.map((word) => word.bbox)),
    size: Math.max(...words.map((word) => word.fontSize)),
    words,
  };
}

/** An amount and a label printed without a gap are two things. */
const AMOUNT_AND_LABEL = /^(-?[\d,]+\.\d{2})(?=[^\d.,%])/;

/** A zero and a label printed without a gap, each in a drawing operation of its own. */
const ZERO_AND_LABEL = /^0(?=\p{L})/u;

function splitAmount(word: Word): Word[] {
  const isZero = ZERO_AND_LABEL.test(word.text) && word.runStarts?.[0] === 1;
  const at = isZero ? 1 : AMOUNT_AND_LABEL.exec(word.text)?.[1]?.length;
  return at === undefined ? [word] : [partOfWord(word, 0, at), partOfWord(word, at, word.text.length)];
}

/** What fills a cell by itself: an amount, or what stands for none. */
const isAlone = ({ text }: Word): boolean => DECIMAL.test(text) || DASH.test(text) || text === '0';

/** A minus may stand this far before its digits, in type sizes. */
const SIGN_GAP = 0.3;

const isSign = (sign: Word, word: Word): boolean =>
  DASH.test(sign.text) && DECIMAL.test(word.text) && word.bbox.x0 - sign.bbox.x1 <= SIGN_GAP * word.fontSize;

export function itemLine(line: TextLine): ItemLine {
  const groups: Word[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const word of line.words.flatMap(splitAmount)) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const amountEnds = previous !== undefined && (isAlone(previous) || isAlone(word)) && !isSign(previous, word);
    if (group && !amountEnds && word.bbox.x0 - end <= COLUMN_GAP * word.fontSize) group.push(word);
    else groups.push([word]);
    end = word.bbox.x1;
  }
  const items = groups.map(itemOf);
  return { bbox: line.bbox, size: Math.max(...items.map((item) => item.size)), items };
}

/** Text of a line, its items apart. */
export const textOf = (line: ItemLine): string => line.items.map((item) => item.text).join('|');

/** Whether lines begin with the header of another table, text for text. */
export const repeatsHeader = (lines: readonly ItemLine[], header: readonly string[]): boolean =>
  header.length > 0 &&
  header.every((text, index) => {
    const line = lines[index];
    return line !== undefined && text === textOf(line);
  });

/** How much of the narrower of two boxes lies beside the other, 0…1. */
export function horizontalOverlap(a: BBox, b: BBox): number {
  const common = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  return common <= 0 ? 0 : common / Math.max(0.1, Math.min(width(a), width(b)));
}
