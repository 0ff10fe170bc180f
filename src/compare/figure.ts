/** Finds the one fact of a document that a question asks for, or says why there is none; never adds, never picks between equals. */
import type { ComparisonMeasure, MeasureSource, RowSelector } from '../../schemas/measures.js';
import type { Kind, StoredFact } from '../types.js';

/** A place to look at; without `table` any table. */
export type FigurePlace = Omit<MeasureSource, 'table'> & { readonly table: string | null };

export type Figure = { readonly fact: StoredFact; readonly reason: null } | { readonly fact: null; readonly reason: string };

/** The places a declared measure is printed at in a document of this kind; in both kinds when the kind is not known. */
export const placesOf = ({ sources }: ComparisonMeasure, kind: Kind | null): readonly MeasureSource[] =>
  kind ? sources[kind] : [...sources.final_account, ...sources.budget];

/** Looks at the places in order; the first one that is printed decides. `what` names the figure in the reason. */
export function findFigure(facts: readonly StoredFact[], places: readonly FigurePlace[], what: string): Figure {
  for (const place of places) {
    const found = facts.filter((fact) => standsAt(fact, place));
    const [first, second] = found;
    if (first && second) return { fact: null, reason: ambiguity(what, first, second, found.length) };
    if (first) return { fact: first, reason: null };
  }
  return { fact: null, reason: `no figure for ${what} in this document` };
}

export const standsAt = (fact: StoredFact, { table, measure, row }: FigurePlace): boolean =>
  fact.measure === measure && (table === null || fact.table === table) && isRow(fact, row);

function isRow(fact: StoredFact, row: RowSelector): boolean {
  if ('role' in row) return fact.role === row.role;
  if ('label' in row) return fact.label === row.label;
  if ('code' in row) return fact.code === row.code;
  return true;
}

const ambiguity = (what: string, first: StoredFact, second: StoredFact, count: number): string =>
  `${count} figures match ${what} equally, among them ${named(first)} and ${named(second)}; ` +
  'none is taken: name the table, the code or the label';

const named = (fact: StoredFact): string =>
  `${fact.raw} ${fact.unit} (${[fact.table, fact.code, fact.label, fact.header].filter(Boolean).join(', ')}, page ${fact.page}, ` +
  `row ${fact.row}, column ${fact.column})`;
