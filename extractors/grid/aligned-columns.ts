/** Columns of a table without vertical rules: what overlaps from line to line stands in one column. Lengths in points. */
import { type BBox, centreY, union } from '../geometry.js';
import { type HeaderBlock, headerBlocks, joinOverOneColumn } from './aligned-blocks.js';
import { blankColumns, type Cluster, SAME_COLUMN, underOneHead } from './aligned-heads.js';
import { horizontalOverlap, type Item, type ItemLine, isDecimalItem, isNumberItem } from './aligned-items.js';
import { joinDistance } from './line-pitch.js';

/** Lines of one header cell follow each other within this many type sizes, from middle to middle. */
const SAME_HEADER_CELL = 1.55;

export { type HeaderBlock, headerBlocks };

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
  // Closely above the first amounts stand their names, where it is the header that is set closely.
  if (lines.slice(start, first).some((line) => namesAmounts(line, lines[first]))) start = first;
  const header = lines.slice(0, start);
  return { start, headerJoin: joinDistance(header, body, SAME_HEADER_CELL * sizeOf(header)), rowJoin };
}

/** Whether a line has words right above an amount of another line: the rest of a wrapped label has none. */
const namesAmounts = (line: ItemLine, below: ItemLine | undefined): boolean =>
  line.items.some(
    (item) =>
      !isNumberItem(item) &&
      below?.items.some((other) => isDecimalItem(other) && horizontalOverlap(item.bbox, other.bbox) > SAME_COLUMN) === true,
  );

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
  const blocks = joinOverOneColumn(
    headerBlocks(lines.slice(0, start), headerJoin),
    found.map((cluster) => cluster.box),
  );
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
