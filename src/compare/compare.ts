/** Sets one figure of many documents side by side, units by years; amounts in fen. */

import { type Fund, fundOf } from '../../schemas/funds.js';
import type { Status, StoredDocument, StoredFact } from '../types.js';
import { absentDistricts } from './absent.js';
import { documentsOfAnyYear, documentsOfYears, requireKnown } from './asked.js';
import { bodyOf } from './body.js';
import { notesOn, requireOneFund } from './notes.js';
import type { ComparedFigure, CompareOptions, Comparison, LeftOut } from './options.js';
import { questionOf } from './question.js';
import { asFigureSource, type CompareSource, type FigureSource } from './source.js';
import { type StatedClaim, statusOfClaim } from './stated.js';

export type { AbsentDistrict, ComparedFigure, CompareOptions, Comparison, LeftOut } from './options.js';
export type { CompareSource } from './source.js';

/**
 * Every document asked for is either a row or left out with a reason. Throws UsageError when the options contradict each other
 * or when the figures found are of different funds.
 */
export function compare(from: FigureSource | CompareSource, options: CompareOptions): Comparison {
  const source = asFigureSource(from);
  requireKnown(options);
  const answer = questionOf(options);
  const asked = documentsOfAnyYear(source.documents(), options);
  const rows: ComparedFigure[] = [];
  const left_out: LeftOut[] = [];
  for (const document of documentsOfYears(asked, options)) {
    const found = answer(document, source);
    if (found.facts) rows.push(printedFigure(document, found.facts, options));
    else if ('claim' in found)
      rows.push(figureOfText(document, found.claim, { fund: found.fund, status: statusOfClaim(found.claim, source) }));
    else left_out.push(leftOut(document, found.reason));
  }
  requireOneFund(rows, options.measure);
  return { rows, left_out, absent: absentDistricts(asked, options), notes: notesOn(rows) };
}

const BY_DOUBT: readonly Status[] = ['disputed', 'unverified', 'verified'];

const worst = (facts: readonly StoredFact[]): Status =>
  BY_DOUBT.find((status) => facts.some((fact) => fact.status === status)) ?? 'unverified';

function printedFigure(
  document: StoredDocument,
  facts: readonly [StoredFact, ...StoredFact[]],
  options: CompareOptions,
): ComparedFigure {
  const [first] = facts;
  return {
    ...bodyOf(document),
    amount_fen: facts.reduce((sum, { amount }) => sum + amount.fen, 0n),
    status: worst(facts),
    printed_in: 'table',
    table: first.table,
    fund: fundOf(first.table),
    code: options.function ?? options.economic ?? first.code,
    label: first.label,
    header: first.header,
    added_rows: facts.length,
    page: first.page,
    file: document.file,
    document_sha256: document.sha256,
  };
}

/** The header of a figure of the text is the sentence that states it. */
const figureOfText = (
  document: StoredDocument,
  claim: StatedClaim,
  { fund, status }: { readonly fund: Fund | null; readonly status: Status },
): ComparedFigure => ({
  ...bodyOf(document),
  amount_fen: claim.amount.fen,
  status,
  printed_in: 'text',
  table: null,
  fund,
  code: claim.code,
  label: claim.subject,
  header: claim.quote,
  added_rows: 1,
  page: claim.page,
  file: document.file,
  document_sha256: document.sha256,
});

const leftOut = ({ sha256, file, organization, fiscal_year }: StoredDocument, reason: string): LeftOut => ({
  document_sha256: sha256,
  file,
  organization,
  fiscal_year,
  reason,
});
