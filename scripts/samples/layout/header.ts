/** Lays the header paths of a table out as merged header cells. */
import type { Column } from './table-spec.js';

export interface HeaderCell {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** The header cells of each header row, left to right; a last path step reaches down to the body. */
export function headerRows(columns: readonly Column[]): HeaderCell[][] {
  const depth = Math.max(...columns.map((column) => column.path.length));
  return Array.from({ length: depth }, (_, level) => headerRow(columns, level, depth));
}

function headerRow(columns: readonly Column[], level: number, depth: number): HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let at = 0; at < columns.length; ) {
    const column = columns[at];
    const text = column?.path[level];
    if (!column || text === undefined) {
      at += 1;
      continue;
    }
    const leaf = level === column.path.length - 1;
    const columnSpan = leaf ? 1 : sharedPrefix(columns, at, level);
    cells.push({ text, columnSpan, rowSpan: leaf ? depth - level : 1 });
    at += columnSpan;
  }
  return cells;
}

/** How many columns from `at` on share the path down to `level` and go deeper. */
function sharedPrefix(columns: readonly Column[], at: number, level: number): number {
  const prefix = prefixOf(columns[at], level);
  let end = at + 1;
  while (end < columns.length && prefixOf(columns[end], level) === prefix) end += 1;
  return end - at;
}

function prefixOf(column: Column | undefined, level: number): string | null {
  if (!column || column.path.length - 1 <= level) return null;
  return column.path.slice(0, level + 1).join('/');
}
