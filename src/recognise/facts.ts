/** One logical table → its facts, and an issue for every cell that is not understood. Pure. */
import type { TableSchema } from '../../schemas/define.js';
import type { Fact, Issue } from '../types.js';
import type { LogicalTable } from './assemble.js';
import type { Unit } from './caption.js';
import { columnMeasures } from './column-measures.js';
import { withJoinedLevels } from './joined-levels.js';
import { type Layout, layoutsOf } from './layouts.js';
import { type RowContext, readRow } from './read-row.js';
import { regroupedLayouts } from './regrouped-layouts.js';
import { type CarriedCodes, roleOfRow } from './rows.js';
import { slippedHeaderIssue, slippedHeaders } from './slipped-headers.js';
import { mendedText, settledText } from './text-repair.js';
import { tornAmounts } from './torn-amounts.js';

export interface TableFacts {
  readonly facts: Fact[];
  readonly issues: Issue[];
  /** Amounts that were read though blank cells beside them were not; counts for the summary. */
  readonly rows: number;
}

/** Layouts of tabbed segments as they were before misreading; the others as they are. */
function repaired(context: RowContext, layouts: readonly Layout[]): Layout[] {
  return layouts.map((layout) => {
    if (layout.segment.matrix.grid.method !== 'tabbed') return layout;
    const mended = mendedText(context.table, layout.segment, layout.columns, context.fiscalYear);
    context.issues.push(...mended.issues.map((issue) => ({ ...issue, table_index: context.index })));
    return mended;
  });
}

/** The facts of a recognised table; roles are set once all rows are known. */
export function factsOf(
  table: LogicalTable,
  schema: TableSchema,
  index: number,
  unit: Unit | null,
  fiscalYear: number | null,
): TableFacts {
  const context: RowContext = { index, table: schema, unit, fiscalYear, facts: [], issues: [] };
  const lostColumns = new Map<number, number>();
  let rowNumber = 0;
  const carried: CarriedCodes[] = [];
  const regrouped = regroupedLayouts(schema, repaired(context, layoutsOf(table)), fiscalYear);
  context.issues.push(...regrouped.issues.map((issue) => ({ ...issue, table_index: index })));
  for (const read of regrouped.layouts) {
    const own = { ...read, columns: withJoinedLevels(schema, read.columns, fiscalYear) };
    const measures = columnMeasures(schema, own.columns, fiscalYear);
    const slipped = slippedHeaders(own);
    if (slipped.size > 0) context.issues.push({ ...slippedHeaderIssue(own, slipped), table_index: index });
    const layout = {
      ...own,
      measures: measures.map((one, column) => (own.undecided?.has(column) || slipped.has(column) ? null : one)),
      torn: tornAmounts(own.segment.matrix.grid),
    };
    for (let row = layout.segment.bodyStart; row < layout.segment.matrix.rows; row++) {
      const { matrix } = layout.segment;
      if (matrix.grid.method === 'tabbed') lostColumns.set(rowNumber, matrix.columns - matrix.startingIn(row).length);
      readRow(context, layout, row, rowNumber, carried);
      rowNumber++;
    }
  }
  const parents = new Set(context.facts.flatMap((fact) => (fact.code === null ? [] : prefixes(fact.code))));
  const settled = settledText(context.facts, lostColumns);
  context.issues.push(...settled.issues.map((issue) => ({ ...issue, table_index: index })));
  const facts = settled.facts.map((fact) => ({
    ...fact,
    role: roleOfRow({ code: fact.code, allCodes: fact.all_codes, label: fact.label }, parents),
  }));
  return { facts, issues: context.issues, rows: rowNumber };
}

/** The codes above a code: 2010301 → 201, 20103. */
function prefixes(code: string): string[] {
  return [3, 5].filter((length) => code.length > length).map((length) => code.slice(0, length));
}
