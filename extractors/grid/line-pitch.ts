/** How far apart the lines of one cell stand in a table without rules, told by the distances that the table itself shows. */
import { centreY } from '../geometry.js';
import { horizontalOverlap, type Item, type ItemLine, isNumberItem } from './aligned-items.js';

/** Texts stand one below the other when this share of the narrower one lies below the wider one. */
const BELOW = 0.35;
/** Nearer lines, in type sizes, are one line with its index set higher or lower. */
const ONE_LINE = 0.8;
/** Lines of a cell stand nearer than this share of the distance of rows; else the table shows no wrapped text. */
const NEARER_THAN_ROWS = 0.93;
/** No text is wrapped with lines further apart than this many type sizes. */
const WIDEST_WRAP = 2.4;
/** Lines of one cell have one distance; half a point here and there. */
const SLACK = 1.06;

/** The nearest item below another one in its column. */
function below(item: Item, lines: readonly ItemLine[], from: number): Item | null {
  for (let at = from; at < lines.length; at++) {
    const found = lines[at]?.items.find(
      (other) =>
        horizontalOverlap(item.bbox, other.bbox) > BELOW && centreY(other.bbox) - centreY(item.bbox) > ONE_LINE * item.size,
    );
    if (found) return found;
  }
  return null;
}

/** The least distances from text to text and from number to number, one right below the other; infinite where there are none. */
function leastDistances(lines: readonly ItemLine[]): { texts: number; numbers: number } {
  let texts = Number.POSITIVE_INFINITY;
  let numbers = Number.POSITIVE_INFINITY;
  lines.forEach((line, at) => {
    for (const item of line.items) {
      const next = below(item, lines, at + 1);
      if (!next || isNumberItem(item) !== isNumberItem(next)) continue;
      const distance = centreY(next.bbox) - centreY(item.bbox);
      if (isNumberItem(item)) numbers = Math.min(numbers, distance);
      else if (distance <= WIDEST_WRAP * item.size) texts = Math.min(texts, distance);
    }
  });
  return { texts, numbers };
}

/**
 * The distance between the middles of two lines up to which they are lines of one cell: what wrapped texts show where they stand nearer
 * than rows do, else `usual`, but less than the distance of the rows where numbers show it. Points.
 */
export function joinDistance(lines: readonly ItemLine[], rows: readonly ItemLine[], usual: number): number {
  const { numbers } = leastDistances(rows);
  // One row of numbers shows no distance of rows.
  if (numbers === Number.POSITIVE_INFINITY) return usual;
  const { texts } = leastDistances(lines);
  const least = NEARER_THAN_ROWS * numbers;
  return texts < least ? Math.max(texts * SLACK, Math.min(usual, least)) : Math.min(usual, least);
}
