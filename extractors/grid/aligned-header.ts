/** The header of a table without rules: which text stands over which columns. Texts over several columns are set in their middle. */
import { centreX, centreY, indexIn } from '../geometry.js';
import type { HeaderBlock } from './aligned-columns.js';

/** A header text with its place in the lattice. */
export interface PlacedBlock {
  readonly block: HeaderBlock;
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

interface Span {
  readonly block: HeaderBlock;
  readonly from: number;
  readonly to: number;
}

/** The lowest text over each column, by column. */
function leaves(blocks: readonly HeaderBlock[], xs: readonly number[]): (HeaderBlock | undefined)[] {
  const out: (HeaderBlock | undefined)[] = new Array(xs.length - 1);
  for (const block of blocks) {
    const column = indexIn(xs, centreX(block.bbox));
    const present = out[column];
    if (column >= 0 && (!present || block.bbox.bottom > present.bbox.bottom)) out[column] = block;
  }
  return out;
}

/** Texts whose middles differ by less than this share of the type size stand in one row of the header. */
const SAME_LEVEL = 0.5;

/** A range whose columns have their texts in one row is preferred unless another fits better by more than this share of the type size. */
const LEVEL_PREFERENCE = 0.5;

interface Range {
  readonly from: number;
  readonly to: number;
  /** Distance between the middle of the range and the middle of the text. */
  readonly miss: number;
}

/** The range of open columns over which a text stands most nearly in the middle. */
function rangeOf(
  block: HeaderBlock,
  xs: readonly number[],
  open: readonly boolean[],
  lowest: readonly (HeaderBlock | undefined)[],
): Range | null {
  const centre = centreX(block.bbox);
  const headMiddle = (column: number): number => {
    const leaf = lowest[column];
    return leaf ? centreX(leaf.bbox) : ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
  };
  const own = indexIn(xs, centre);
  let best: Range | null = null;
  for (let from = own; from >= 0 && open[from]; from--)
    for (let to = own; to < xs.length - 1 && open[to]; to++) {
      // Borders are guessed from contents, the heads' own middles are not; the better of both counts.
      const byBorders = Math.abs(((xs[from] ?? 0) + (xs[to + 1] ?? 0)) / 2 - centre);
      const byHeads = Math.abs((headMiddle(from) + headMiddle(to)) / 2 - centre);
      const miss = Math.min(byBorders, byHeads);
      if (to > from && (!best || miss < best.miss)) best = { from, to, miss };
    }
  return best;
}

/** Inside the range of the text above, over columns with texts of their own lower down, first those in one row with each other. */
function bestRange(
  block: HeaderBlock,
  xs: readonly number[],
  open: readonly boolean[],
  lowest: readonly (HeaderBlock | undefined)[],
): Range | null {
  const own = lowest[indexIn(xs, centreX(block.bbox))];
  const size = block.items[0]?.size ?? 0;
  const sameRow = lowest.map(
    (leaf, column) =>
      open[column] === true &&
      leaf !== undefined &&
      own !== undefined &&
      Math.abs(centreY(leaf.bbox) - centreY(own.bbox)) < SAME_LEVEL * size,
  );
  const [inRow, any] = [rangeOf(block, xs, sameRow, lowest), rangeOf(block, xs, open, lowest)];
  return inRow && any && inRow.miss <= any.miss + LEVEL_PREFERENCE * size ? inRow : any;
}

/** Which columns a text may stretch over. */
function openColumns(
  block: HeaderBlock,
  xs: readonly number[],
  lowest: readonly (HeaderBlock | undefined)[],
  above: readonly Span[],
  blocks: readonly HeaderBlock[],
): boolean[] {
  const y = centreY(block.bbox);
  const own = indexIn(xs, centreX(block.bbox));
  const parent = above.filter((span) => span.from <= own && span.to >= own && centreY(span.block.bbox) < block.bbox.top).at(-1);
  const size = block.items[0]?.size ?? 0;
  const neighbours = blocks.filter((other) => other !== block && Math.abs(centreY(other.bbox) - y) < SAME_LEVEL * size);
  const taken = new Set(neighbours.map((other) => indexIn(xs, centreX(other.bbox))));
  return lowest.map(
    (leaf, column) =>
      leaf !== undefined &&
      leaf !== block &&
      centreY(leaf.bbox) > y + SAME_LEVEL * size &&
      !taken.has(column) &&
      (!parent || (column >= parent.from && column <= parent.to)),
  );
}

/** Places every header text; texts that stand over single columns reach down to the body. */
export function placeHeader(blocks: readonly HeaderBlock[], xs: readonly number[]): { placed: PlacedBlock[]; levels: number } {
  const lowest = leaves(blocks, xs);
  const leafSet = new Set(lowest);
  const spans: Span[] = [];
  for (const block of [...blocks].sort((a, b) => centreY(a.bbox) - centreY(b.bbox))) {
    if (leafSet.has(block)) continue;
    const range = bestRange(block, xs, openColumns(block, xs, lowest, spans, blocks), lowest);
    const own = indexIn(xs, centreX(block.bbox));
    spans.push({ block, from: range?.from ?? own, to: range?.to ?? own });
  }
  const levelOf = (y: number, from: number, to: number): number =>
    spans.filter((span) => span.from <= from && span.to >= to && centreY(span.block.bbox) < y).length;
  const placed = spans.map((span) => ({ ...span, level: levelOf(centreY(span.block.bbox), span.from, span.to) }));
  lowest.forEach((leaf, column) => {
    if (leaf) placed.push({ block: leaf, from: column, to: column, level: levelOf(centreY(leaf.bbox), column, column) });
  });
  return { placed, levels: placed.reduce((most, one) => Math.max(most, one.level + 1), 0) };
}
