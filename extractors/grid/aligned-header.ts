/** The header of a table without rules: which text stands over which columns. Texts over several columns are set in their middle. */
import { centreX, centreY, indexIn, union } from '../geometry.js';
import type { HeaderBlock } from './aligned-columns.js';
import { overRounds } from './aligned-repeats.js';
import { type HeaderFrame, SAME_LEVEL, type Span, spansOfRow } from './aligned-spans.js';

/** A header text with its place in the lattice. */
export interface PlacedBlock extends Span {
  readonly level: number;
}

/** The lowest text over each column, by column. */
function leavesOf(blocks: readonly HeaderBlock[], xs: readonly number[]): (HeaderBlock | undefined)[] {
  const out: (HeaderBlock | undefined)[] = new Array(xs.length - 1).fill(undefined);
  for (const block of blocks) {
    const column = indexIn(xs, centreX(block.bbox));
    const present = out[column];
    if (column >= 0 && (!present || block.bbox.bottom > present.bbox.bottom)) out[column] = block;
  }
  return out;
}

/** Texts in rows from above, each row from left to right. */
function rowsOf(blocks: readonly HeaderBlock[]): HeaderBlock[][] {
  const rows: HeaderBlock[][] = [];
  for (const block of [...blocks].sort((a, b) => centreY(a.bbox) - centreY(b.bbox))) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const size = block.items[0]?.size ?? 0;
    if (row && first && Math.abs(centreY(first.bbox) - centreY(block.bbox)) < SAME_LEVEL * size) row.push(block);
    else rows.push([block]);
  }
  return rows.map((row) => row.sort((a, b) => centreX(a.bbox) - centreX(b.bbox)));
}

/** Places every header text; texts that stand over single columns reach down to the body. */
export function placeHeader(blocks: readonly HeaderBlock[], xs: readonly number[]): { placed: PlacedBlock[]; levels: number } {
  if (blocks.length === 0) return { placed: [], levels: 0 };
  const leaves = leavesOf(blocks, xs);
  const leafSet = new Set(leaves);
  const frame: HeaderFrame = { xs, blocks, leaves, bbox: union(blocks.map(({ bbox }) => bbox)) };
  const rows = rowsOf(blocks.filter((block) => !leafSet.has(block)));
  // Where the lower texts would stand by themselves tells the upper ones what they must hold whole.
  const free: Span[] = [];
  for (const row of [...rows].reverse()) free.push(...spansOfRow(row, frame, [], free));
  const spans: Span[] = [];
  for (const [level, row] of rows.entries()) {
    const own = spansOfRow(row, frame, spans, free);
    spans.push(...(level === 0 ? overRounds(own, frame) : own));
  }
  const levelOf = (y: number, from: number, to: number): number =>
    spans.filter((span) => span.from <= from && span.to >= to && centreY(span.block.bbox) < y).length;
  const placed = spans.map((span) => ({ ...span, level: levelOf(centreY(span.block.bbox), span.from, span.to) }));
  leaves.forEach((leaf, column) => {
    if (leaf) placed.push({ block: leaf, from: column, to: column, level: levelOf(centreY(leaf.bbox), column, column) });
  });
  return { placed, levels: placed.reduce((most, one) => Math.max(most, one.level + 1), 0) };
}
