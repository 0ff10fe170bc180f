/** What was taken of a document and what was left: the counts that show whether anything vanished. Pure. */
import type { PageContent } from '../../extractors/layout.js';
import { foldWidth } from '../../schemas/wording.js';
import { isDecimal } from '../normalise/amount.js';
import type { Issue, TableRecord } from '../types.js';

/** Amount-like cells are numbers with decimals or thousands separators: nothing else is printed so. */
export interface DocumentSurvey {
  readonly tables: readonly TableRecord[];
  /** Tables with amounts that no declaration knows. */
  readonly unknown: readonly TableRecord[];
  readonly figures: number;
  /** Amount-like cells in the grids of the document, recognised or not. */
  readonly amount_like_cells: number;
  /** Cells inside recognised tables that are neither header, label, code, amount nor declared as ignored. */
  readonly unexplained_cells: number;
}

const CELL_ISSUES: ReadonlySet<string> = new Set([
  'cell_not_understood',
  'amount_unreadable',
  'amount_not_whole_fen',
  'column_not_placed',
]);

export function surveyOf(
  pages: readonly PageContent[],
  document: { readonly tables: readonly TableRecord[]; readonly facts: readonly unknown[]; readonly issues: readonly Issue[] },
): DocumentSurvey {
  const cells = pages.flatMap((page) => page.grids).flatMap((grid) => grid.cells);
  return {
    tables: document.tables,
    unknown: document.tables.filter((table) => table.table === null && !table.empty),
    figures: document.facts.length,
    amount_like_cells: cells.filter((cell) => isDecimal(foldWidth(cell.text))).length,
    unexplained_cells: document.issues.filter((issue) => CELL_ISSUES.has(issue.code)).length,
  };
}
