/** The checks that need several documents: years of one body, its budget and final account, its editions, names of codes. Pure. */
import type { DocumentFigures } from './document-figures.js';
import { bodiesOf } from './editions.js';
import { budgetsOver } from './over-budget.js';
import { editionsOver } from './over-editions.js';
import { namesOver } from './over-names.js';
import type { OverResult } from './over-result.js';
import { balancesOver, jumpsOver } from './over-years.js';

export { type DocumentFigures, documentFigures } from './document-figures.js';
export type { OverOperand, OverResult } from './over-result.js';

/** Compares documents with each other; results in the order of bodies and checks, names of codes last. Changes no status. */
export function overDocuments(documents: readonly DocumentFigures[]): OverResult[] {
  const bodies = bodiesOf(documents);
  return [
    ...bodies.flatMap((body) => [
      ...body.flatMap((series) => [...balancesOver(series), ...budgetsOver(series), ...jumpsOver(series)]),
      ...editionsOver(body),
    ]),
    ...namesOver(documents),
  ];
}
