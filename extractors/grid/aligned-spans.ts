/** Over which columns the texts of one header row stretch, in a table without rules: those in whose middle they are set. */
import { type BBox, centreX, centreY, indexIn } from '../geometry.js';
import type { HeaderBlock } from './aligned-columns.js';

/** A header text and the columns it stands over. */
export interface Span {
  readonly block: HeaderBlock;
  readonly from: number;
  readonly to: number;
}

/** What is known of a header before its texts are placed. */
export interface HeaderFrame {
  readonly xs: readonly number[];
  readonly blocks: readonly HeaderBlock[];
  /** The lowest text over each column. */
  readonly leaves: readonly (HeaderBlock | undefined)[];
  readonly bbox: BBox;
}

/** A range of columns over which a text may stand. */
interface Range {
  readonly from: number;
  readonly to: number;
  /** Distance between the middle of the range and the middle of the text, and what else speaks against it. Points. */
  readonly cost: number;
}

/** Texts whose middles differ by less than this share of the type size stand in one row of the header. */
export const SAME_LEVEL = 0.5;

/** What speaks against a range, in type sizes: a column of it whose text stands too high to be below another one; */
const TOO_HIGH = 0.5;
/** a column beside it, in one row with its own, over which no text stands. Both decide between ranges that fit about as well. */
const LEFT_BARE = 0.15;
/** More than any range costs: the text is left over its own column only. */
const NO_RANGE = 1e6;

const sizeOf = (block: HeaderBlock): number => block.items[0]?.size ?? 0;

export const isBelow = (block: HeaderBlock, above: HeaderBlock): boolean => block.bbox.top > centreY(above.bbox);

const ownColumn = (block: HeaderBlock, { xs }: HeaderFrame): number => indexIn(xs, centreX(block.bbox));

/** Whether texts over single columns are set in the middle of their height: none of them starts at the top and ends above the bottom. */
function isCentred({ leaves, bbox }: HeaderFrame): boolean {
  return leaves.every((leaf) => {
    if (!leaf) return true;
    const slack = SAME_LEVEL * sizeOf(leaf);
    return leaf.bbox.top > bbox.top + slack || leaf.bbox.bottom > bbox.bottom - slack;
  });
}

/** Whether the text of a column stands in one row with the text of the column over which the block has its middle. */
function inRowWith(block: HeaderBlock, frame: HeaderFrame): (column: number) => boolean {
  const own = frame.leaves[ownColumn(block, frame)];
  return (column) => {
    const leaf = frame.leaves[column];
    return (
      leaf !== undefined && own !== undefined && Math.abs(centreY(leaf.bbox) - centreY(own.bbox)) < SAME_LEVEL * sizeOf(block)
    );
  };
}

/** Which columns a text may stretch over: inside the text above it, where texts stand below it, and none beside it. */
function openColumns(block: HeaderBlock, frame: HeaderFrame, above: readonly Span[]): boolean[] {
  const y = centreY(block.bbox);
  const own = ownColumn(block, frame);
  const parent = above.filter((span) => span.from <= own && span.to >= own && centreY(span.block.bbox) < block.bbox.top).at(-1);
  const slack = SAME_LEVEL * sizeOf(block);
  const neighbours = frame.blocks.filter((other) => other !== block && Math.abs(centreY(other.bbox) - y) < slack);
  const taken = new Set(neighbours.map((other) => ownColumn(other, frame)));
  return frame.leaves.map(
    (leaf, column) =>
      leaf !== undefined &&
      leaf !== block &&
      centreY(leaf.bbox) > y + slack &&
      !taken.has(column) &&
      (!parent || (column >= parent.from && column <= parent.to)),
  );
}

/** Whether a range takes only some of the columns of a text below it. */
const cuts = (from: number, to: number, below: readonly Span[]): boolean =>
  below.some((span) => span.from <= to && span.to >= from && (span.from < from || span.to > to));

/** Distance between the middle of a text and that of a range. Borders are guessed from contents, the heads' middles are not; the better counts. */
export function missOf(block: HeaderBlock, from: number, to: number, { xs, leaves }: HeaderFrame): number {
  const middleOf = (column: number): number => {
    const leaf = leaves[column];
    return leaf ? centreX(leaf.bbox) : ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
  };
  const centre = centreX(block.bbox);
  const byBorders = Math.abs(((xs[from] ?? 0) + (xs[to + 1] ?? 0)) / 2 - centre);
  const byHeads = Math.abs((middleOf(from) + middleOf(to)) / 2 - centre);
  return Math.min(byBorders, byHeads);
}

/** The ranges of columns over which a text can stand, holding the texts below it whole. */
function rangesOf(block: HeaderBlock, frame: HeaderFrame, above: readonly Span[], below: readonly Span[]): Range[] {
  const own = ownColumn(block, frame);
  const open = openColumns(block, frame, above);
  const lower = below.filter((span) => isBelow(span.block, block));
  // Set in the middle of its height, a text below this one cannot stand higher than this.
  const highest = isCentred(frame) ? (block.bbox.bottom + frame.bbox.bottom - SAME_LEVEL * sizeOf(block)) / 2 : 0;
  const against = (column: number): number => {
    const leaf = frame.leaves[column];
    return leaf && centreY(leaf.bbox) < highest ? TOO_HIGH * sizeOf(block) : 0;
  };
  const ranges: Range[] = [{ from: own, to: own, cost: NO_RANGE }];
  let left = 0;
  for (let from = own; from >= 0 && open[from]; from--) {
    left += against(from);
    let cost = left;
    for (let to = own; to < open.length && open[to]; to++) {
      if (to > own) cost += against(to);
      if (to > from && !cuts(from, to, lower)) ranges.push({ from, to, cost: missOf(block, from, to, frame) + cost });
    }
  }
  return ranges;
}

/** How many columns from `column` on, up to `end`, stand in one row with the texts under a block. */
function bareColumns(block: HeaderBlock | undefined, frame: HeaderFrame, column: number, end: number, step: 1 | -1): number {
  if (!block) return 0;
  const inRow = inRowWith(block, frame);
  let count = 0;
  for (let at = column; at !== end && inRow(at); at += step) count++;
  return count;
}

interface Choice {
  readonly cost: number;
  readonly ranges: readonly Range[];
}

/** What columns without a text over them cost between two texts of one row, or before the first and behind the last. */
function gapCost(
  left: HeaderBlock | undefined,
  right: HeaderBlock | undefined,
  frame: HeaderFrame,
  from: number,
  to: number,
): number {
  const size = sizeOf(left ?? right ?? { bbox: frame.bbox, items: [] });
  const bare = Math.max(bareColumns(left, frame, from, to, 1), bareColumns(right, frame, to - 1, from - 1, -1));
  return bare * LEFT_BARE * size;
}

/** The spans of the texts of one row, from left to right: they do not overlap and fit best together. */
export function spansOfRow(
  row: readonly HeaderBlock[],
  frame: HeaderFrame,
  above: readonly Span[],
  below: readonly Span[],
): Span[] {
  const columns = frame.xs.length - 1;
  // The best choice so far for each column at which it ends.
  let ends = new Map<number, Choice>([[0, { cost: 0, ranges: [] }]]);
  row.forEach((block, at) => {
    const next = new Map<number, Choice>();
    for (const range of rangesOf(block, frame, above, below))
      for (const [end, { cost, ranges }] of ends) {
        if (range.from < end) continue;
        const total = cost + range.cost + gapCost(row[at - 1], block, frame, end, range.from);
        if (total < (next.get(range.to + 1)?.cost ?? Number.POSITIVE_INFINITY)) {
          next.set(range.to + 1, { cost: total, ranges: [...ranges, range] });
        }
      }
    ends = next;
  });
  let best: Choice | null = null;
  for (const [end, { cost, ranges }] of ends) {
    const total = cost + gapCost(row.at(-1), undefined, frame, end, columns);
    if (!best || total < best.cost) best = { cost: total, ranges };
  }
  return row.map((block, at) => {
    const own = ownColumn(block, frame);
    return { block, from: best?.ranges[at]?.from ?? own, to: best?.ranges[at]?.to ?? own };
  });
}
