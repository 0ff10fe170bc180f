/** Columns of a table without vertical rules: what overlaps from line to line stands in one column. Lengths in points. */
import { type BBox, centreX, centreY, contains, union } from '../geometry.js';
import { horizontalOverlap, type Item, type ItemLine, isDecimalItem, isNumberItem } from './aligned-items.js';
import { joinDistance } from './line-pitch.js';

/** Items are in one column when this share of the narrower one lies beside the other. */
const SAME_COLUMN = 0.35;
/** Lines of one header cell follow each other within this many type sizes, from middle to middle. */
const SAME_HEADER_CELL = 1.5;

/** One text of the header, its lines joined. */
export interface HeaderBlock {
  readonly bbox: BBox;
  readonly items: readonly Item[];
}

export interface ColumnPlan {
  /** Extents of the columns' contents, left to right. */
  readonly columns: readonly BBox[];
  readonly blocks: readonly HeaderBlock[];
}

/** Lines closer than this many type sizes (middle to middle) belong to one row. */
const SAME_ROW = 1.4;

/** What is known of the lines of a table before its columns are. */
export interface TableLines {
  /** Index of the first line of the body. */
  readonly start: number;
  /** Distances between the middles of two lines up to which they stand in one cell of the header, in one row of the body. Points. */
  readonly headerJoin: number;
  readonly rowJoin: number;
}

const sizeOf = (lines: readonly ItemLine[]): number => Math.max(0, ...lines.map((line) => line.size));

/**
 * The body begins with the first line that has a number standing alone (a column number, a code, an amount), or with a line closely
 * above it, which is the first line of a wrapped label of the same row.
 */
export function measureLines(lines: readonly ItemLine[], given?: number): TableLines {
  const first = given ?? lines.findIndex((line) => line.items.some(isNumberItem));
  let start = first < 0 ? lines.length : first;
  const body = lines.slice(start);
  const rowJoin = joinDistance(body, body, SAME_ROW * sizeOf(body));
  const isClose = (index: number): boolean => {
    const [above, line] = [lines[index - 1], lines[index]];
    return above !== undefined && line !== undefined && centreY(line.bbox) - centreY(above.bbox) < rowJoin;
  };
  while (given === undefined && start < lines.length && start > 1 && isClose(start)) start--;
  const header = lines.slice(0, start);
  return { start, headerJoin: joinDistance(header, body, SAME_HEADER_CELL * sizeOf(header)), rowJoin };
}

interface Cluster {
  box: BBox;
  items: Item[];
}

/** Merges clusters until none overlaps another. */
function settle(clusters: Cluster[]): Cluster[] {
  const sorted = [...clusters].sort((a, b) => a.box.x0 - b.box.x0);
  const out: Cluster[] = [];
  for (const cluster of sorted) {
    const last = out.at(-1);
    if (last && horizontalOverlap(last.box, cluster.box) > SAME_COLUMN) {
      last.box = union([last.box, cluster.box]);
      last.items.push(...cluster.items);
    } else out.push({ box: cluster.box, items: [...cluster.items] });
  }
  return out.length === clusters.length ? out : settle(out);
}

const clusterOf = (item: Item): Cluster => ({ box: item.bbox, items: [item] });

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

/** Columns of the body, then of header texts that stand over no body column (blank columns are kept). */
export function planColumns(lines: readonly ItemLine[], { start, headerJoin }: TableLines): ColumnPlan {
  const body = lines.slice(start).flatMap((line) => line.items);
  const numbers = settle(body.filter(isDecimalItem).map(clusterOf));
  const overlapsNumber = (item: Item): boolean =>
    numbers.some((cluster) => horizontalOverlap(cluster.box, item.bbox) > SAME_COLUMN);
  const texts = body.filter((item) => !isDecimalItem(item) && !overlapsNumber(item));
  // A text seen once may be a title set across columns (合计); it makes no column of its own.
  const repeated = settle(texts.map(clusterOf)).filter((cluster) => cluster.items.length > 1 || cluster.items.some(isNumberItem));
  const found = settle([...numbers, ...repeated]);
  const blocks = headerBlocks(lines.slice(0, start), headerJoin);
  const blank = blankColumns(
    found.map((cluster) => cluster.box),
    blocks,
  ).map((box): Cluster => ({ box, items: [] }));
  const columns = underOneHead(
    [...found, ...blank].sort((a, b) => a.box.x0 - b.box.x0),
    blocks,
  );
  return { columns, blocks };
}

/** A text higher than the middle of the header by this share of its size stands in an upper row of it. */
const UPPER_ROW = 0.35;

function isInUpperRow(block: HeaderBlock, blocks: readonly HeaderBlock[]): boolean {
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

/** The lowest header text over a column, if any. */
function headOver(box: BBox, blocks: readonly HeaderBlock[]): HeaderBlock | undefined {
  const over = blocks.filter((block) => horizontalOverlap(block.bbox, box) > 0.1 && !isInUpperRow(block, blocks));
  return over.sort((a, b) => b.bbox.bottom - a.bbox.bottom)[0];
}

/**
 * Contents set differently below one header (column numbers in the middle, amounts to the right) are one column: what has
 * no header text of its own joins the neighbour whose header is nearest, and what stands under the same one the other.
 */
function underOneHead(clusters: readonly Cluster[], blocks: readonly HeaderBlock[]): BBox[] {
  const heads = clusters.map((cluster) => headOver(cluster.box, blocks));
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
    const [nearest] = [index - 1, index + 1].sort((a, b) => distance(a) - distance(b));
    const group = nearest === undefined ? undefined : target[nearest];
    if (nearest !== undefined && group !== undefined && distance(nearest) < Number.POSITIVE_INFINITY && isFreeOf(cluster, group))
      target[index] = group;
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
  const left = columns.findLast((column) => centreX(column) < middle);
  const right = columns.find((column) => centreX(column) > middle);
  if (!left || !right) return false;
  const hasLower = (column: BBox): boolean =>
    blocks.some(
      (other) => other !== block && centreY(other.bbox) > block.bbox.bottom && horizontalOverlap(other.bbox, column) > 0.1,
    );
  if (!hasLower(left) || !hasLower(right)) return false;
  return isInUpperRow(block, blocks) || block.bbox.x1 - block.bbox.x0 > right.x0 - left.x1;
}

/** The header texts that lie over no column and are no titles over others: heads of blank columns; lowest first. */
function blankColumns(columns: readonly BBox[], blocks: readonly HeaderBlock[]): BBox[] {
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

/** Borders half way between the contents of neighbouring columns. */
export function columnBorders(columns: readonly BBox[], left: number, right: number): number[] {
  const xs = [Math.min(left, (columns[0]?.x0 ?? left) - 2)];
  columns.forEach((column, index) => {
    const next = columns[index + 1];
    if (next) xs.push((column.x1 + next.x0) / 2);
  });
  xs.push(Math.max(right, (columns.at(-1)?.x1 ?? right) + 2));
  return xs;
}
