/** Page layouts → what is recognised on them, written so that two readings can be compared: everything but the boxes. */
import type { OpenTable } from '../../extractors/grid/aligned.js';
import { dividePage } from '../../extractors/grid/content.js';
import type { PageLayout } from '../../extractors/layout.js';
import { recognise } from '../../src/recognise/index.js';

export interface Reading {
  readonly identity: unknown;
  readonly tables: readonly string[];
  readonly facts: readonly string[];
  readonly issues: readonly string[];
}

/** Divides the pages as the reader does, each with the table that the page before left open, and recognises them. */
export function readLayouts(layouts: readonly PageLayout[]): Reading {
  let open: OpenTable | null = null;
  const contents = layouts.map((layout) => {
    const divided = dividePage(layout, open);
    open = divided.open;
    return divided.content;
  });
  const { identity, tables, facts, issues } = recognise(contents);
  return {
    identity,
    tables: tables.map(({ table, title, unit, rows, columns, first_page, last_page }) =>
      [table, title, unit, rows, columns, first_page, last_page].join(' | '),
    ),
    facts: facts.map((fact) =>
      [
        fact.page,
        fact.table,
        fact.row,
        fact.column,
        fact.all_codes ?? fact.label,
        fact.label,
        fact.measure,
        fact.header,
        fact.amount.fen,
        fact.amount.stepFen,
        fact.raw,
        fact.role,
      ].join(' | '),
    ),
    issues: issues.map((issue) => `${issue.code}: ${issue.message}`),
  };
}
