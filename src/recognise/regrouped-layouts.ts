/** The segments of a table without rules with their outer headers over the columns that the declaration bears out, each move an issue. Pure. */
import type { TableSchema } from '../../schemas/define.js';
import type { Issue } from '../types.js';
import type { Segment } from './assemble.js';
import type { Column } from './columns.js';
import { headerTree, pathsOf } from './header-tree.js';
import { type RegroupedHeader, regroup } from './regroup.js';

type TableIssue = Omit<Issue, 'table_index'>;

/** What a segment is read by. */
interface SegmentColumns {
  readonly columns: readonly Column[];
  readonly segment: Segment;
  /** Amount columns that mean different things in equally good readings of the header. */
  readonly undecided?: ReadonlySet<number>;
}

const names = (columns: readonly Column[], from: number, to: number): string =>
  columns
    .slice(from, to + 1)
    .map(({ path }) => path.at(-1) ?? '')
    .join(', ');

function issuesOf(page: number, columns: readonly Column[], { moved, undecided }: RegroupedHeader): TableIssue[] {
  const issues = moved.map(({ group, from, to }): TableIssue => {
    const [before, now] = [names(columns, from, to), names(columns, group.from, group.to)];
    const message = `Page ${page}: the outer header "${group.text}" seems to stand over ${before}; it is read over ${now}, for only so do more columns have a declared meaning.`;
    return { code: 'header_regrouped', message, page, bbox: group.cell.bbox };
  });
  if (undecided.size === 0) return issues;
  const open = [...undecided].map((column) => columns[column]?.path.join('/') ?? '').join(', ');
  const message = `Page ${page}: the outer headers may reach over ${open} or not; these columns have no measure. Declare their header paths, or correct the figures in review.`;
  return [...issues, { code: 'header_undecided', message, page, bbox: null }];
}

/** The header of one segment without rules read anew; null when there is nothing to read. */
function regrouped(table: TableSchema, { segment, columns }: SegmentColumns, fiscalYear: number | null): RegroupedHeader | null {
  if (!segment.hasHeader || segment.matrix.grid.method !== 'aligned') return null;
  const tree = headerTree(segment.matrix, segment.kinds);
  const paths = pathsOf(tree, columns.length);
  // A header that comes from somewhere else is not read here.
  if (!columns.every(({ path }, index) => path.join('/') === paths[index]?.join('/'))) return null;
  return regroup(table, columns, tree, fiscalYear);
}

/** The same layouts, where headers had to be read anew with other columns; segments that share a header change together. */
export function regroupedLayouts<L extends SegmentColumns>(
  table: TableSchema,
  layouts: readonly L[],
  fiscalYear: number | null,
): { readonly layouts: readonly (L & SegmentColumns)[]; readonly issues: readonly TableIssue[] } {
  const issues: TableIssue[] = [];
  const read = new Set<readonly Column[]>();
  const instead = new Map<Column, { readonly column: Column; readonly isOpen: boolean }>();
  for (const layout of layouts) {
    const header = read.has(layout.columns) ? null : regrouped(table, layout, fiscalYear);
    if (!header) continue;
    read.add(layout.columns);
    issues.push(...issuesOf(layout.segment.page, layout.columns, header));
    layout.columns.forEach((own, index) => {
      instead.set(own, { column: header.columns[index] ?? own, isOpen: header.undecided.has(index) });
    });
  }
  if (instead.size === 0) return { layouts, issues };
  return {
    layouts: layouts.map((layout) => ({
      ...layout,
      columns: layout.columns.map((own) => instead.get(own)?.column ?? own),
      undecided: new Set(layout.columns.flatMap((own, index) => (instead.get(own)?.isOpen ? [index] : []))),
    })),
    issues,
  };
}
