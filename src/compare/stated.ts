/** The figure of a measure in the running text, for a document of which no table prints it. */
import type { MeasureClaim } from '../../schemas/worded-measures.js';
import type { Amount, Claim, Status, StoredClaim, StoredDocument } from '../types.js';
import type { FigureSource } from './source.js';

/** A claim that states an amount. */
export type StatedClaim = StoredClaim & { readonly amount: Amount };

export type Stated = { readonly claim: StatedClaim; readonly reason: null } | { readonly claim: null; readonly reason: string };

/** Whether a figure is of the year of its document; the text may speak of other years too. */
export const isOfDocumentYear = (claim: Pick<Claim, 'fiscal_year'>, document: StoredDocument): boolean =>
  claim.fiscal_year === null || document.fiscal_year === null || claim.fiscal_year === document.fiscal_year;

/** The one amount that the text states; different amounts give none. */
export function statedFigure(claims: readonly StoredClaim[], { topic, stage }: MeasureClaim, document: StoredDocument): Stated {
  const wanted = document.kind === null ? null : stage[document.kind];
  const found = claims
    .filter((claim) => claim.topic === topic && claim.aspect === 'level' && claim.stage === wanted)
    .filter((claim) => isOfDocumentYear(claim, document))
    .filter(hasAmount);
  const [first] = found;
  if (!first) return { claim: null, reason: 'neither a table nor the text of this document gives the figure' };
  const other = found.find(({ amount }) => amount.fen !== first.amount.fen);
  if (!other) return { claim: first, reason: null };
  const places = [first, other].map(({ raw, unit, page }) => `${raw} ${unit} (page ${page})`).join(' and ');
  return { claim: null, reason: `no table prints the figure and the text states different ones, ${places}; none is taken` };
}

export const hasAmount = (claim: StoredClaim): claim is StatedClaim => claim.amount !== null;

/** A claim is as sure as the table figure that it restates; one that restates none is confirmed by nothing. */
export function statusOfClaim(claim: StoredClaim, source: Pick<FigureSource, 'facts'>): Status {
  if (claim.relation === 'contradicts') return 'disputed';
  const { fact: key, measure, document } = claim;
  if (key === null || measure === null) return 'unverified';
  for (const fact of source.facts({ document: document.sha256, measure })) {
    const isSame = fact.document.sha256 === document.sha256 && fact.measure === measure && fact.panel === key.panel;
    if (isSame && fact.table_index === key.table_index && fact.row === key.row && fact.column === key.column) return fact.status;
  }
  return 'unverified';
}
