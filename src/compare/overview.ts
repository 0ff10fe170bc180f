/** The few figures that say how large a unit is and what it spends on, for each document; amounts in ten thousand yuan as exact text. */
import { COMPARISON_MEASURES, type ComparisonMeasure } from '../../schemas/measures.js';
import { fenToWan } from '../normalise/format.js';
import type { Status, StoredDocument, StoredFact } from '../types.js';
import type { CompareSource } from './compare.js';
import { findFigure, placesOf, standsAt } from './figure.js';
import { byUnitAndYear, factsByDocument } from './order.js';

/** One measure of one document: an amount with its place, or the reason why there is none. */
export interface OverviewLine {
  readonly measure: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly amount_fen: bigint | null;
  readonly amount_wan_yuan: string | null;
  readonly status: Status | null;
  readonly table: string | null;
  readonly page: number | null;
  readonly reason: string | null;
}

export interface DocumentOverview {
  readonly document: StoredDocument;
  readonly lines: readonly OverviewLine[];
}

const SHOWN = COMPARISON_MEASURES.filter(({ overview }) => overview);

/** One overview a document, by region, organisation, level, year, kind; every shown measure has a line. */
export function overview({ documents, facts }: CompareSource): DocumentOverview[] {
  const groups = factsByDocument(facts, isShown);
  return [...documents].sort(byUnitAndYear).map((document) => ({
    document,
    lines: SHOWN.map((measure) => overviewLine(measure, document, groups.get(document.sha256) ?? [])),
  }));
}

const isShown = (fact: StoredFact): boolean =>
  SHOWN.some((measure) => placesOf(measure, fact.document.kind).some((place) => standsAt(fact, place)));

function overviewLine(measure: ComparisonMeasure, document: StoredDocument, facts: readonly StoredFact[]): OverviewLine {
  const { fact, reason } = findFigure(facts, placesOf(measure, document.kind), measure.id);
  return {
    measure: measure.id,
    name_zh: measure.name_zh,
    name_en: measure.name_en,
    amount_fen: fact?.amount.fen ?? null,
    amount_wan_yuan: fact ? fenToWan(fact.amount.fen) : null,
    status: fact?.status ?? null,
    table: fact?.table ?? null,
    page: fact?.page ?? null,
    reason,
  };
}
