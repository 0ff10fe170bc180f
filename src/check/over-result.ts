/** What a comparison of documents gives, and how it names documents and figures. */
import type { CheckSchema } from '../../schemas/checks/define.js';
import type { IssueCode, Severity } from '../../schemas/issues.js';
import type { CheckOutcome, Fact, StoredDocument } from '../types.js';
import type { Agreement } from './agreement.js';
import { placeOf } from './place.js';

/** A printed figure of a document: what is kept of a fact, so that thousands of documents fit in memory. */
export type KeyFigure = Pick<Fact, 'amount' | 'raw' | 'unit' | 'page' | 'header' | 'origin' | 'status'> & {
  readonly table: string;
  readonly place: string;
};

export const keyFigureOf = (fact: Fact): KeyFigure => ({
  amount: fact.amount,
  raw: fact.raw,
  unit: fact.unit,
  page: fact.page,
  header: fact.header,
  origin: fact.origin,
  status: fact.status,
  table: fact.table,
  place: placeOf(fact),
});

export interface OverOperand {
  readonly document: StoredDocument;
  readonly place: string;
  readonly raw: string | null;
  readonly unit: string | null;
  readonly amount_fen: bigint | null;
}

/** One comparison of documents. Amounts in fen; null where nothing could be compared. */
export interface OverResult {
  readonly check: string;
  readonly outcome: CheckOutcome;
  readonly severity: Severity;
  /** Doubt that the finding raises; null for most. */
  readonly issue: IssueCode | null;
  readonly organization: string | null;
  readonly expected_fen: bigint | null;
  readonly actual_fen: bigint | null;
  readonly difference_fen: bigint | null;
  readonly tolerance_fen: bigint | null;
  /** The figure that is checked first, what it is checked against behind it. */
  readonly operands: readonly OverOperand[];
  /** One sentence in English; never empty. */
  readonly message: string;
}

/** A figure together with its document. */
export interface Printed {
  readonly document: StoredDocument;
  readonly figure: KeyFigure;
}

const operandOf = ({ document, figure }: Printed): OverOperand => ({
  document,
  place: figure.place,
  raw: figure.raw,
  unit: figure.unit,
  amount_fen: figure.amount.fen,
});

/** `actual` was compared with `expected`. */
export function comparedResult(
  check: CheckSchema,
  actual: Printed,
  expected: Printed,
  agreement: Agreement,
  message: string,
): OverResult {
  return {
    check: check.id,
    outcome: agreement.outcome,
    severity: check.severity,
    issue: null,
    organization: actual.document.organization,
    expected_fen: expected.figure.amount.fen,
    actual_fen: actual.figure.amount.fen,
    difference_fen: agreement.difference,
    tolerance_fen: agreement.tolerance,
    operands: [operandOf(actual), operandOf(expected)],
    message,
  };
}

/** Something is missing to compare `document` with. */
export function missingOver(check: CheckSchema, document: StoredDocument, message: string, actual?: KeyFigure): OverResult {
  return {
    check: check.id,
    outcome: 'not-checkable',
    severity: check.severity,
    issue: null,
    organization: document.organization,
    expected_fen: null,
    actual_fen: actual?.amount.fen ?? null,
    difference_fen: null,
    tolerance_fen: null,
    operands: actual ? [operandOf({ document, figure: actual })] : [],
    message,
  };
}

/** "2024 final account, page 7, 201 … / total: 12.30". */
export const printedText = ({ document, figure }: Printed): string =>
  `${editionText(document)}, ${figure.place}: ${figure.raw} ${figure.unit}`;

const KINDS = { budget: 'budget', final_account: 'final account' } as const;
const LEVELS = { department: ' of the department', budget_unit: ' of the unit' } as const;

export const editionText = ({ fiscal_year, kind, entity_level }: StoredDocument): string =>
  `${fiscal_year ?? 'year unknown'} ${kind ? KINDS[kind] : 'document'}${entity_level ? LEVELS[entity_level] : ''}`;
