/** The texts of a header without rules, each with its lines put together. Lengths in points. */
import { type BBox, centreY, union } from '../geometry.js';
import { horizontalOverlap, type Item, type ItemLine } from './aligned-items.js';

/** One text of the header, its lines joined. */
export interface HeaderBlock {
  readonly bbox: BBox;
  readonly items: readonly Item[];
}

/** Lines of header text that stand closely above each other are one block. */
export function headerBlocks(lines: readonly ItemLine[], join: number): HeaderBlock[] {
  const blocks: { bbox: BBox; items: Item[] }[] = [];
  for (const line of lines)
    for (const item of line.items) {
      const middle = (item.bbox.top + item.bbox.bottom) / 2;
      const open = blocks.find((block) => {
        const last = block.items.at(-1);
        if (!last || last.bbox.top >= item.bbox.top) return false;
        const distance = middle - (last.bbox.top + last.bbox.bottom) / 2;
        return distance < join && horizontalOverlap(block.bbox, item.bbox) > 0.5;
      });
      if (open) {
        open.items.push(item);
        open.bbox = union([open.bbox, item.bbox]);
      } else blocks.push({ bbox: item.bbox, items: [item] });
    }
  return joinSpacedOut(blocks);
}

/** A text higher than the middle of the header by this share of its size stands in an upper row of it. */
const UPPER_ROW = 0.35;

export function isInUpperRow(block: HeaderBlock, blocks: readonly HeaderBlock[]): boolean {
  const whole = union(blocks.map((other) => other.bbox));
  return centreY(block.bbox) < centreY(whole) - UPPER_ROW * (block.items[0]?.size ?? 0);
}

/** Words set with wide spaces between their characters come as single characters; above the columns' own heads they are one text. */
function joinSpacedOut(blocks: readonly HeaderBlock[]): HeaderBlock[] {
  const isSingle = (block: HeaderBlock): boolean => block.items.length === 1 && [...(block.items[0]?.text ?? '')].length === 1;
  const out: HeaderBlock[] = [];
  for (const block of [...blocks].sort((a, b) => a.bbox.x0 - b.bbox.x0)) {
    const partner = out.findLast(
      (other) =>
        isSingle(block) &&
        isSingle(other) &&
        Math.abs(centreY(other.bbox) - centreY(block.bbox)) < 1 &&
        isInUpperRow(block, blocks),
    );
    if (partner)
      out.splice(out.indexOf(partner), 1, { bbox: union([partner.bbox, block.bbox]), items: [...partner.items, ...block.items] });
    else out.push(block);
  }
  return out;
}
