/** Numbers too wide for their column, the rest of which stands on the next line, are put together again. Lengths in points. */
import { centreX, centreY, union } from '../geometry.js';
import { horizontalOverlap, type Item, type ItemLine, isDecimalItem, isNumberItem } from './aligned-items.js';

/** The rest of a number stands at most so many type sizes below its beginning, from middle to middle. */
const WRAPPED = 1.6;
/** Lines that both have words are two rows, unless they stand nearer than this share of that. */
const CLOSELY = 0.78;
/** A number and its rest are set to the same edge or middle, to this share of the type size. */
const SAME_EDGE = 0.3;
/** Numbers stand in one column when this share of the narrower one lies below the wider one. */
const SAME_COLUMN = 0.5;
/** Whole numbers stand further apart than the lines of one of them by this factor. */
const APART = 1.3;
const REST = /^\d{1,4}$/;

const decimalsOf = (text: string): number => /\.(\d*)$/.exec(text)?.[1]?.length ?? 0;

interface Wrapped {
  readonly begin: Item;
  readonly rest: Item;
}

const isSetAlike = (a: Item, b: Item): boolean =>
  [a.bbox.x0 - b.bbox.x0, a.bbox.x1 - b.bbox.x1, centreX(a.bbox) - centreX(b.bbox)].some(
    (distance) => Math.abs(distance) < SAME_EDGE * a.size,
  );

const isInColumnOf = (a: Item, b: Item): boolean => horizontalOverlap(a.bbox, b.bbox) > SAME_COLUMN;

const hasWords = (line: ItemLine | undefined): boolean => line?.items.some((item) => /\p{L}/u.test(item.text)) === true;

/** Digits right below a number of the line above, set like it, each with that number. */
function restsOf(lines: readonly ItemLine[]): Wrapped[] {
  return lines.flatMap((line, index) =>
    line.items.filter(isNumberItem).flatMap((begin) => {
      const rest = lines[index + 1]?.items.find(
        (item) => REST.test(item.text) && isInColumnOf(item, begin) && isSetAlike(item, begin),
      );
      const widest = WRAPPED * begin.size * (hasWords(line) && hasWords(lines[index + 1]) ? CLOSELY : 1);
      return rest && centreY(rest.bbox) - centreY(begin.bbox) < widest ? [{ begin, rest }] : [];
    }),
  );
}

const isSame = (counts: readonly number[]): boolean => new Set(counts).size === 1;

/** Whether the wrapped amounts, put together, have as many decimals as every other amount of their column. */
function fitAmounts(own: readonly Wrapped[], column: readonly Item[]): boolean {
  const begins = new Set(own.map(({ begin }) => begin));
  const others = column.filter((item) => isDecimalItem(item) && !begins.has(item));
  const decimals = [
    ...own.map(({ begin, rest }) => decimalsOf(begin.text) + rest.text.length),
    ...others.map((item) => decimalsOf(item.text)),
  ];
  return decimals.length > 1 && isSame(decimals);
}

/** Whether all whole numbers of a column are wrapped after the same digit, with more room between them than in them. */
function fitIntegers(own: readonly Wrapped[], column: readonly Item[]): boolean {
  if (
    own.length < 2 ||
    column.length !== 2 * own.length ||
    new Set(own.flatMap((one) => [one.begin, one.rest])).size < column.length
  )
    return false;
  const widest = Math.max(...own.map(({ begin, rest }) => centreY(rest.bbox) - centreY(begin.bbox)));
  const isApart = own.every(({ rest }, index) => {
    const next = own[index + 1];
    return !next || centreY(next.begin.bbox) - centreY(rest.bbox) > APART * widest;
  });
  return isApart && isSame(own.map(({ begin }) => begin.text.length)) && isSame(own.map(({ rest }) => rest.text.length));
}

const joinedItem = ({ begin, rest }: Wrapped): Item => ({
  text: begin.text + rest.text,
  bbox: union([begin.bbox, rest.bbox]),
  size: begin.size,
  words: [...begin.words, ...rest.words],
});

/** The numbers that are wrapped for certain: put together, those of their column are alike. */
function wrappedNumbers(lines: readonly ItemLine[]): Wrapped[] {
  const found = restsOf(lines);
  const parts = new Set(found.flatMap(({ begin, rest }) => [begin, rest]));
  // A row at the foot of a page may go on at the top of the next.
  const isCut = (line: ItemLine): boolean => line === lines[0] || line === lines.at(-1);
  const numbers = lines.flatMap((line) => line.items.filter((item) => isNumberItem(item) && (parts.has(item) || !isCut(line))));
  return found.filter(({ begin }) => {
    const isDecimal = decimalsOf(begin.text) > 0;
    const own = found.filter((other) => isInColumnOf(other.begin, begin) && decimalsOf(other.begin.text) > 0 === isDecimal);
    const column = numbers.filter((other) => isInColumnOf(other, begin));
    return isDecimal ? fitAmounts(own, column) : fitIntegers(own, column);
  });
}

/** The lines with every wrapped number whole in the line in which it ends; lines that held nothing else are left out. */
export function withWholeNumbers(lines: readonly ItemLine[]): readonly ItemLine[] {
  const wrapped = wrappedNumbers(lines);
  if (wrapped.length === 0) return lines;
  const begins = new Set(wrapped.map(({ begin }) => begin));
  const whole = new Map(wrapped.map((one) => [one.rest, joinedItem(one)]));
  return lines.flatMap((line) => {
    const items = line.items.filter((item) => !begins.has(item)).map((item) => whole.get(item) ?? item);
    return items.length > 0 ? [{ ...line, items }] : [];
  });
}
