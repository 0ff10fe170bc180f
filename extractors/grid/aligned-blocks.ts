/** The texts of a header without rules, each with its lines put together. Lengths in points. */
import { type BBox, centreY, union } from '../geometry.js';
import { horizontalOverlap, type Item, type ItemLine } from './aligned-items.js';

/** One text of the header, its lines joined. */
export interface HeaderBlock {
  readonly bbox: BBox;
  readonly items: readonly Item[];
}

/** The lines of a wrapped word stand nearer than this many type sizes. */
const WRAPPED = 1.7;

const isCharacter = (item: Item): boolean => [...item.text].length === 1;

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
        // One character names nothing: a word was wrapped after it.
        const isWrapped = isCharacter(last) && isCharacter(item) && block.items.length === 1;
        return distance < (isWrapped ? WRAPPED * item.size : join) && horizontalOverlap(block.bbox, item.bbox) > 0.5;
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

const isSingle = ({ items: [first, ...others] }: HeaderBlock): boolean =>
  first !== undefined && others.length === 0 && isCharacter(first);

const isOnLineOf = (a: HeaderBlock, b: HeaderBlock): boolean => Math.abs(centreY(a.bbox) - centreY(b.bbox)) < 1;

/** Joins each block to the last one before it that is its partner. */
function joinPartners(
  blocks: readonly HeaderBlock[],
  isPartner: (left: HeaderBlock, right: HeaderBlock) => boolean,
): HeaderBlock[] {
  const out: HeaderBlock[] = [];
  for (const block of [...blocks].sort((a, b) => a.bbox.x0 - b.bbox.x0)) {
    const partner = out.findLast(
      (other) => isSingle(block) && isSingle(other) && isOnLineOf(other, block) && isPartner(other, block),
    );
    if (partner)
      out.splice(out.indexOf(partner), 1, { bbox: union([partner.bbox, block.bbox]), items: [...partner.items, ...block.items] });
    else out.push(block);
  }
  return out;
}

/** Words set with wide spaces between their characters come as single characters; above the columns' own heads they are one text. */
const joinSpacedOut = (blocks: readonly HeaderBlock[]): HeaderBlock[] =>
  joinPartners(blocks, (_left, right) => isInUpperRow(right, blocks));

/** Two characters of one word are set at most this far apart, in type sizes. */
const SPACED = 2.2;

/** Joins single characters that stand closely beside each other, unless each has contents of its own below it. */
export const joinOverOneColumn = (blocks: readonly HeaderBlock[], contents: readonly BBox[]): HeaderBlock[] =>
  joinPartners(blocks, (left, right) => {
    const isClose = right.bbox.x0 - left.bbox.x1 < SPACED * (right.items[0]?.size ?? 0);
    const below = (block: HeaderBlock): number => contents.findIndex((box) => horizontalOverlap(box, block.bbox) > 0);
    return isClose && (below(left) < 0 || below(right) < 0 || below(left) === below(right));
  });
