/** Sets one figure of many documents side by side, units by years; amounts in fen. */
import { COMPARISON_MEASURES } from '../../schemas/measures.js';
import { UsageError } from '../errors.js';
import type { Kind, StoredDocument, StoredFact } from '../types.js';
import { type FigurePlace, findFigure, placesOf, standsAt } from './figure.js';
import { byUnitAndYear, factsByDocument } from './order.js';

/** Documents with their facts; a store gives both. */
export interface CompareSource {
  readonly documents: readonly StoredDocument[];
  readonly facts: Iterable<StoredFact>;
}

export interface CompareOptions {
  /** Id of a declared comparison measure (schemas/measures.ts) or, with `table`, `code` or `label`, a column id. */
  readonly measure: string;
  readonly table?: string | undefined;
  /** Row by its code or printed label; without both the total row. */
  readonly code?: string | undefined;
  readonly label?: string | undefined;
  readonly year?: number | undefined;
  readonly kind?: Kind | undefined;
}

export interface ComparedFigure {
  readonly region_code: string | null;
  readonly region_name: string | null;
  readonly organization: string | null;
  readonly entity_level: StoredDocument['entity_level'];
  readonly fiscal_year: number | null;
  readonly kind: Kind | null;
  readonly amount_fen: bigint;
  readonly status: StoredFact['status'];
  readonly table: string;
  readonly code: string | null;
  readonly label: string;
  readonly header: string;
  readonly page: number;
  readonly file: string;
  readonly document_sha256: string;
}

/** A document that was asked for and is not in the comparison, with the reason as a sentence. */
export interface LeftOut {
  readonly document_sha256: string;
  readonly file: string;
  readonly organization: string | null;
  readonly fiscal_year: number | null;
  readonly reason: string;
}

export interface Comparison {
  /** By region, organisation, level, year, kind. */
  readonly rows: readonly ComparedFigure[];
  readonly left_out: readonly LeftOut[];
}

/** Every document asked for is either a row or left out with a reason. Throws UsageError when the options contradict each other. */
export function compare(source: CompareSource, options: CompareOptions): Comparison {
  const { what, places } = question(options);
  const asked = source.documents.filter((document) => isAsked(document, options)).sort(byUnitAndYear);
  // Only what can be the answer is kept: the facts of many documents need not fit into memory.
  const facts = factsByDocument(source.facts, (fact) => places(fact.document.kind).some((place) => standsAt(fact, place)));
  const rows: ComparedFigure[] = [];
  const left_out: LeftOut[] = [];
  for (const document of asked) {
    const figure = findFigure(facts.get(document.sha256) ?? [], places(document.kind), what);
    if (figure.fact) rows.push(comparedFigure(document, figure.fact));
    else left_out.push(leftOut(document, figure.reason));
  }
  return { rows, left_out };
}

interface Question {
  /** The figure in words, for reasons. */
  readonly what: string;
  readonly places: (kind: Kind | null) => readonly FigurePlace[];
}

function question({ measure, table, code, label }: CompareOptions): Question {
  if (code !== undefined && label !== undefined) throw new UsageError('A row is named by its code or by its label, not by both.');
  const declared = COMPARISON_MEASURES.find(({ id }) => id === measure);
  const ofColumn = table !== undefined || code !== undefined || label !== undefined;
  if (declared && !ofColumn) return { what: declared.id, places: (kind) => placesOf(declared, kind) };
  if (declared) throw new UsageError(`${measure} names its own tables and rows; table, code and label go with a column id.`);
  if (!ofColumn)
    throw new UsageError(`${measure} is no comparison measure. ${known} A column id needs a table, a code or a label.`);
  const row = code !== undefined ? { code } : label !== undefined ? { label } : ({ role: 'total' } as const);
  const what = [table, measure, code ?? label ?? 'the total row'].filter(Boolean).join(', ');
  return { what, places: () => [{ table: table ?? null, measure, row }] };
}

const known = `Known are ${COMPARISON_MEASURES.map(({ id }) => id).join(', ')}.`;

const isAsked = (document: StoredDocument, { year, kind }: CompareOptions): boolean =>
  (year === undefined || document.fiscal_year === year) && (kind === undefined || document.kind === kind);

const comparedFigure = (document: StoredDocument, fact: StoredFact): ComparedFigure => ({
  region_code: document.region_code,
  region_name: document.region_name,
  organization: document.organization,
  entity_level: document.entity_level,
  fiscal_year: document.fiscal_year,
  kind: document.kind,
  amount_fen: fact.amount.fen,
  status: fact.status,
  table: fact.table,
  code: fact.code,
  label: fact.label,
  header: fact.header,
  page: fact.page,
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
