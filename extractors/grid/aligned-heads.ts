/** Which header text a column of a table without rules has for itself: contents under one head are one column, heads without content too. */
import { type BBox, centreX, centreY, contains, union } from '../geometry.js';
import { type HeaderBlock, isInUpperRow } from './aligned-blocks.js';
import { horizontalOverlap, type Item } from './aligned-items.js';

/** Items are in one column when this share of the narrower one lies beside the other. */
export const SAME_COLUMN = 0.35;

/** Items that stand in one column; none where a head has no content. */
export interface Cluster {
  box: BBox;
  items: Item[];
}

/** Whether another text stands below one: then it is the title of a group. */
const hasTextBelow = (block: HeaderBlock, blocks: readonly HeaderBlock[]): boolean =>
  blocks.some((other) => centreY(other.bbox) > block.bbox.bottom && horizontalOverlap(other.bbox, block.bbox) > 0.1);

/** The lowest header text over a column, if any; a blank column was made from its own. */
function headOver({ box, items }: Cluster, blocks: readonly HeaderBlock[]): HeaderBlock | undefined {
  if (items.length === 0) return blocks.find((block) => block.bbox === box);
  const over = blocks.filter(
    (block) => horizontalOverlap(block.bbox, box) > 0.1 && !(isInUpperRow(block, blocks) && hasTextBelow(block, blocks)),
  );
  return over.sort((a, b) => b.bbox.bottom - a.bbox.bottom)[0];
}

/**
 * Contents set differently below one header (column numbers in the middle, amounts to the right) are one column: what has
 * no header text of its own joins the neighbour whose header is nearest, and what stands under the same one the other.
 */
export function underOneHead(clusters: readonly Cluster[], blocks: readonly HeaderBlock[]): BBox[] {
  const heads = clusters.map((cluster) => headOver(cluster, blocks));
  if (heads.every((head) => head === undefined)) return clusters.map((cluster) => cluster.box);
  const boxes = clusters.map((cluster) => cluster.box);
  const target = clusters.map((_, index) => index);
  const isFreeOf = (cluster: Cluster, group: number | undefined): boolean =>
    clusters.every((other, index) => target[index] !== group || !sharesLine(cluster, other));
  clusters.forEach((cluster, index) => {
    const left = target[index - 1];
    if (left !== undefined && heads[index] && heads[index] === heads[index - 1] && isFreeOf(cluster, left)) target[index] = left;
  });
  clusters.forEach((cluster, index) => {
    if (heads[index]) return;
    const distance = (other: number): number => {
      const head = heads[other];
      return head ? Math.abs(centreX(head.bbox) - centreX(cluster.box)) : Number.POSITIVE_INFINITY;
    };
    const isOpen = (other: number): boolean => distance(other) < Number.POSITIVE_INFINITY && isFreeOf(cluster, target[other]);
    const [nearest, next] = [index - 1, index + 1].sort((a, b) => distance(a) - distance(b));
    // Where the nearest has a content of its own, a head without content beside it is the one that is looked for.
    const partner = [nearest, next].find(
      (other) => other !== undefined && isOpen(other) && (other === nearest || clusters[other]?.items.length === 0),
    );
    if (partner !== undefined) target[index] = target[partner] ?? index;
  });
  return boxes.flatMap((_, index) => {
    const own = boxes.filter((_box, other) => target[other] === index);
    return target[index] === index ? [union(own)] : [];
  });
}

/** Whether two clusters hold something on the same line: then they are two columns whatever their headers say. */
function sharesLine(a: Cluster, b: Cluster): boolean {
  return b.items.some((item) => a.items.some((other) => Math.abs(centreY(item.bbox) - centreY(other.bbox)) < 0.3 * item.size));
}

/**
 * Whether a text that lies over no column is the title over its neighbours rather than the head of a blank column:
 * neighbours on both sides have texts of their own lower down, and it stands high or is too wide for the gap.
 */
function isTitleOverNeighbours(columns: readonly BBox[], block: HeaderBlock, blocks: readonly HeaderBlock[]): boolean {
  const middle = centreX(block.bbox);
  // Amounts set off from the middle have no text right above them: their head stands beside them.
  const headed = columns.filter((column) => blocks.some((other) => horizontalOverlap(other.bbox, column) > 0.1));
  const left = headed.findLast((column) => centreX(column) < middle);
  const right = headed.find((column) => centreX(column) > middle);
  if (!left || !right) return false;
  const hasLower = (column: BBox): boolean =>
    blocks.some(
      (other) => other !== block && centreY(other.bbox) > block.bbox.bottom && horizontalOverlap(other.bbox, column) > 0.1,
    );
  if (!hasLower(left) || !hasLower(right)) return false;
  return isInUpperRow(block, blocks) || block.bbox.x1 - block.bbox.x0 > right.x0 - left.x1;
}

/** The header texts that lie over no column and are no titles over others: heads of blank columns; lowest first. */
export function blankColumns(columns: readonly BBox[], blocks: readonly HeaderBlock[]): BBox[] {
  let all = [...columns].sort((a, b) => a.x0 - b.x0);
  const blank: BBox[] = [];
  const isOver = (block: HeaderBlock): boolean =>
    all.some(
      (column) => horizontalOverlap(column, block.bbox) > SAME_COLUMN || contains(column, centreX(block.bbox), centreY(column)),
    );
  for (const block of [...blocks].sort((a, b) => b.bbox.bottom - a.bbox.bottom)) {
    if (isOver(block) || isTitleOverNeighbours(all, block, blocks)) continue;
    blank.push(block.bbox);
    all = [...all, block.bbox].sort((a, b) => a.x0 - b.x0);
  }
  return blank;
}
