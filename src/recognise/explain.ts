/** Why each table-like thing of a document was taken for what it was: for whoever adds the next layout. Pure. */
import type { PageContent } from '../../extractors/layout.js';
import type { Identity, Issue, TableRecord } from '../types.js';
import { assembleTables, type LogicalTable } from './assemble.js';
import type { Column } from './columns.js';
import { recognise } from './index.js';
import { layoutsOf } from './layouts.js';
import { matchMeasure } from './measure.js';
import { regroupedLayouts } from './regrouped-layouts.js';

export interface ColumnExplanation {
  readonly role: Column['role'];
  readonly header: string;
  readonly panel: number;
  /** Declared column id of an amount column; null when no declaration names the header. */
  readonly measure: string | null;
}

export interface TableExplanation {
  readonly record: TableRecord;
  /** How the borders were found: ruled, aligned or tabbed. */
  readonly method: string;
  /** By which kind of evidence the title was known, and how strong the runner-up was. */
  readonly evidence: string;
  readonly columns: readonly ColumnExplanation[];
  readonly issues: readonly Issue[];
}

export interface DocumentExplanation {
  readonly identity: Identity;
  readonly tables: readonly TableExplanation[];
  /** Doubts that belong to no table. */
  readonly issues: readonly Issue[];
}

function evidenceOf(table: LogicalTable): string {
  const { match, title } = table.caption;
  if (!match) return title === null ? 'no title above it' : 'no declaration knows the title';
  const runnerUp = match.runnerUp ? `runner-up ${match.runnerUp.table.id} ${match.runnerUp.score.toFixed(2)}` : 'no runner-up';
  return `${match.how} title, score ${match.score.toFixed(2)}, ${runnerUp}${match.ambiguous ? ', ambiguous' : ''}`;
}

function columnsOfTable(table: LogicalTable, fiscalYear: number | null): ColumnExplanation[] {
  const schema = table.caption.match?.table;
  const printed = layoutsOf(table);
  const [layout] = schema ? regroupedLayouts(schema, printed, fiscalYear).layouts : printed;
  return (layout?.columns ?? []).map((column) => ({
    role: column.role,
    header: column.path.join('/'),
    panel: column.panel,
    measure: schema && column.role === 'amount' ? matchMeasure(schema, column.path, fiscalYear) : null,
  }));
}

/** Explains a document; the tables are those of `recognise`, in the same order. */
export function explain(pages: readonly PageContent[]): DocumentExplanation {
  const recognised = recognise(pages);
  const tables = assembleTables(pages, recognised.identity.kind);
  return {
    identity: recognised.identity,
    tables: recognised.tables.flatMap((record) => {
      const table = tables[record.index];
      if (!table) return [];
      return [
        {
          record,
          method: table.segments[0]?.matrix.grid.method ?? '',
          evidence: evidenceOf(table),
          columns: columnsOfTable(table, recognised.identity.fiscal_year),
          issues: recognised.issues.filter((issue) => issue.table_index === record.index),
        },
      ];
    }),
    issues: recognised.issues.filter((issue) => issue.table_index === null),
  };
}
