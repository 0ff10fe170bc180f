/** Pages → identity, tables, facts and issues. Pure: the geometry of `extractors` meets the words of `schemas` here. */
import type { PageContent } from '../../extractors/layout.js';
import { TABLES } from '../../schemas/tables/index.js';
import { EMPTY_TABLE_NOTE, foldWidth, WHOLLY_EMPTY_NOTE } from '../../schemas/wording.js';
import { isDecimal } from '../normalise/amount.js';
import type { Fact, Identity, Issue, Kind, RawCell, TableRecord } from '../types.js';
import { assembleTables, type LogicalTable } from './assemble.js';
import type { Unit } from './caption.js';
import { identityIssues, pageIssues, unknownColumns, withYearOfName, yearOfName } from './doubts.js';
import { factsOf } from './facts.js';
import { identify } from './identity.js';
import { proseUnits, unitFromProse } from './prose-unit.js';
import { withoutHeaderlessColumns, withoutNamelessPages } from './row-doubts.js';

export interface Recognised {
  readonly identity: Identity;
  readonly expected_tables: readonly string[];
  readonly tables: TableRecord[];
  readonly facts: Fact[];
  readonly issues: Issue[];
}

function rawCells(table: LogicalTable): RawCell[] {
  let rowNumber = 0;
  return table.segments.flatMap((segment) => {
    const first = rowNumber;
    rowNumber += segment.matrix.rows;
    return segment.matrix.grid.cells
      .filter((cell) => cell.text !== '')
      .map((cell) => ({
        page: segment.page,
        row: first + cell.row,
        column: cell.column,
        row_span: cell.rowSpan,
        column_span: cell.columnSpan,
        bbox: cell.bbox,
        text: cell.lines.join('\n'),
      }));
  });
}

function notesOf(table: LogicalTable): string {
  return table.segments.flatMap((segment) => segment.linesBelow.map((line) => foldWidth(line.text))).join('');
}

const hasAmounts = (table: LogicalTable): boolean =>
  table.segments.some((segment) => segment.matrix.grid.cells.some((cell) => isDecimal(foldWidth(cell.text))));

interface Outcome {
  readonly record: TableRecord;
  readonly facts: readonly Fact[];
  readonly issues: readonly Issue[];
}

function unknownTable(
  table: LogicalTable,
  base: Omit<TableRecord, 'table' | 'facts' | 'rows' | 'columns' | 'empty' | 'cells'>,
): Outcome {
  const cells = rawCells(table);
  const seen = table.caption.title ?? '(no title)';
  const { match } = table.caption;
  const issue: Issue = match?.ambiguous
    ? {
        code: 'table_ambiguous_title',
        message: `Page ${base.first_page}: the title "${seen}" fits ${match.table.id} and ${match.runnerUp?.table.id ?? 'another'} equally; make one declaration in schemas/tables more specific.`,
        page: base.first_page,
        table_index: base.index,
        bbox: null,
      }
    : {
        code: 'table_unknown_title',
        message: `Page ${base.first_page}: no declaration in schemas/tables knows the title "${seen}"; its ${cells.length} cells are kept as printed.`,
        page: base.first_page,
        table_index: base.index,
        bbox: null,
      };
  const rows = table.segments.reduce((sum, segment) => sum + segment.matrix.rows, 0);
  const columns = table.segments[0]?.matrix.columns ?? 0;
  return {
    record: { ...base, table: null, rows, columns, facts: 0, empty: !hasAmounts(table), cells },
    facts: [],
    issues: hasAmounts(table) ? [issue] : [],
  };
}

function recogniseTable(given: LogicalTable, index: number, fiscalYear: number | null, unitInText: Unit | null): Outcome {
  const unit = given.caption.unit ?? unitInText;
  const table = { ...given, caption: { ...given.caption, unit } };
  const { caption, segments } = table;
  const first_page = segments[0]?.page ?? 0;
  const last_page = segments.at(-1)?.page ?? first_page;
  const base = { index, title: caption.title ?? '', unit: caption.unit?.unit ?? null, first_page, last_page };
  if (!caption.match || caption.match.ambiguous) return unknownTable(table, base);
  const schema = caption.match.table;
  const columns = segments[0]?.matrix.columns ?? 0;
  if (!schema.facts) {
    const rows = segments.reduce((sum, segment) => sum + segment.matrix.rows, 0);
    return {
      record: { ...base, table: schema.id, rows, columns, facts: 0, empty: !hasAmounts(table), cells: [] },
      facts: [],
      issues: [],
    };
  }
  const { facts: all, issues, rows } = factsOf(table, schema, index, caption.unit, fiscalYear);
  const { facts: named, issues: nameless } = withoutNamelessPages(all, base.title);
  const { facts, issues: headerless } = withoutHeaderlessColumns(named, base.title);
  const own: Issue[] = [...issues, ...nameless, ...headerless, ...unknownColumns(facts, base.title, schema.id)];
  if (!given.caption.unit && unit && facts.length > 0) {
    own.push({
      code: 'unit_from_text',
      message: `Page ${first_page}: no unit line above or in "${base.title}"; ${unit.unit} is taken, for the text prints it behind the greatest amount.`,
      page: first_page,
      table_index: index,
      bbox: null,
    });
  }
  if (!caption.unit && hasAmounts(table) && all.length === 0) {
    own.push({
      code: 'table_without_unit',
      message: `Page ${first_page}: no unit line above or in "${base.title}"; its amounts are not taken.`,
      page: first_page,
      table_index: index,
      bbox: null,
    });
  }
  if (
    facts.some((fact) => fact.amount.fen !== 0n) &&
    EMPTY_TABLE_NOTE.test(notesOf(table)) &&
    WHOLLY_EMPTY_NOTE.test(notesOf(table))
  ) {
    own.push({
      code: 'empty_note_but_figures',
      message: `Page ${last_page}: a note says that "${base.title}" is empty, but it holds ${facts.length} figures; they are kept.`,
      page: last_page,
      table_index: index,
      bbox: null,
    });
  }
  return {
    record: { ...base, table: schema.id, rows, columns, facts: facts.length, empty: facts.length === 0, cells: [] },
    facts,
    issues: own,
  };
}

const expectedTables = (kind: Kind | null): string[] =>
  TABLES.filter((table) => table.expected && table.kind === kind).map((table) => table.id);

/** Recognises a whole document; `fileName` is asked for the year only when the document does not print one. A document that is no disclosure gives no tables and no facts, and an issue that says so. */
export function recognise(pages: readonly PageContent[], fileName = ''): Recognised {
  const issues: Issue[] = pages.flatMap(pageIssues);
  const { identity: printed, isDisclosure } = identify(pages);
  const identity = withYearOfName(printed, fileName);
  const unreadable = new Set(issues.filter((issue) => issue.code === 'page_unreadable_text').map((issue) => issue.page));
  const logical = assembleTables(
    pages.filter((page) => !unreadable.has(page.page)),
    identity.kind,
  );
  const isReadable = pages.length > issues.length;
  if (!isReadable)
    return { identity, expected_tables: [], tables: [], facts: [], issues: [...issues, ...identityIssues(identity)] };
  if (!isDisclosure || (identity.kind === null && logical.every((table) => !table.caption.match))) {
    issues.push({
      code: 'not_a_disclosure',
      message: 'No heading or table title shows a budget or final-account disclosure; nothing is taken.',
      page: null,
      table_index: null,
      bbox: null,
    });
    return { identity, expected_tables: [], tables: [], facts: [], issues };
  }
  const prose = proseUnits(pages);
  const outcomes = logical.map((table, index) =>
    recogniseTable(table, index, identity.fiscal_year, unitFromProse(table, logical, prose)),
  );
  return {
    identity,
    expected_tables: expectedTables(identity.kind),
    tables: outcomes.map((outcome) => outcome.record),
    facts: outcomes.flatMap((outcome) => outcome.facts),
    issues: [
      ...issues,
      ...yearOfName(printed, identity),
      ...identityIssues(identity),
      ...outcomes.flatMap((outcome) => outcome.issues),
    ],
  };
}
