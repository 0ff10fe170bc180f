/** What is asked of each document: a declared measure, a column of a table, or a code of a classification. */
import {
  BY_ECONOMIC_CLASS,
  BY_FUNCTION,
  type ClassifiedTable,
  EXPENDITURE_PARTS,
  FUNDS,
  type Fund,
} from '../../schemas/funds.js';
import { COMPARISON_MEASURES, type ComparisonMeasure } from '../../schemas/measures.js';
import { MEASURE_CLAIMS, WORDED_MEASURES } from '../../schemas/worded-measures.js';
import { UsageError } from '../errors.js';
import type { StoredClaim, StoredDocument, StoredFact } from '../types.js';
import { byDocument } from './by-document.js';
import { type Classification, findClassified, type Resolved } from './classified.js';
import { type FigurePlace, findFigure, placesOf, standsAt } from './figure.js';
import type { CompareOptions } from './options.js';
import type { FigureSource } from './source.js';
import { type StatedClaim, statedFigure } from './stated.js';

/** What one document answers: printed rows, a figure of its text where no table prints it, or why there is none. */
export type Answer =
  | Resolved
  | { readonly facts: null; readonly claim: StatedClaim; readonly fund: Fund | null; readonly reason: null };

/** Asked of one document after another of the same source. */
export type Question = (document: StoredDocument, source: FigureSource) => Answer;

/** Throws UsageError when the options contradict each other or name something unknown. */
export function questionOf(options: CompareOptions): Question {
  const ways = [options.code, options.label, options.function, options.economic].filter((one) => one !== undefined);
  if (ways.length > 1) throw new UsageError('A row is named in one way: by code, by label, by function or by economic class.');
  if (options.function !== undefined) return classified(options, options.function, 'function', BY_FUNCTION, 'all');
  if (options.economic !== undefined) return classified(options, options.economic, 'economic', BY_ECONOMIC_CLASS, 'general');
  return ofPlaces(options);
}

function ofPlaces({ measure, table, code, label, fund }: CompareOptions): Question {
  if (fund !== undefined)
    throw new UsageError('A fund goes with a function or an economic class; elsewhere the table decides it.');
  const declared = COMPARISON_MEASURES.find(({ id }) => id === measure);
  const ofColumn = table !== undefined || code !== undefined || label !== undefined;
  if (declared && ofColumn)
    throw new UsageError(`${measure} names its own tables and rows; table, code and label go with a column id.`);
  if (declared) return ofMeasure(declared);
  if (!ofColumn)
    throw new UsageError(`${measure} is no comparison measure. ${known} A column id needs a table, a code or a label.`);
  const row = code !== undefined ? { code } : label !== undefined ? { label } : ({ role: 'total' } as const);
  const what = [table, measure, code ?? label ?? 'the total row'].filter(Boolean).join(', ');
  return (document, source) =>
    atPlaces(document, source, [{ table: table ?? null, measure, row }], what) ?? { facts: null, reason: noFigure(what) };
}

function ofMeasure(measure: ComparisonMeasure): Question {
  const stated = MEASURE_CLAIMS[measure.id];
  let claims: ReadonlyMap<string, readonly StoredClaim[]> | undefined;
  return (document, source) => {
    const printed = atPlaces(document, source, placesOf(measure, document.kind), measure.id);
    if (printed !== null) return printed;
    if (!stated) return { facts: null, reason: noFigure(measure.id) };
    claims ??= byDocument(source.claims?.() ?? [], (claim) => (claim.topic === stated.topic ? claim : null));
    const { claim, reason } = statedFigure(claims.get(document.sha256) ?? [], stated, document);
    const fund = document.kind === null ? null : stated.fund[document.kind];
    return claim ? { facts: null, claim, fund, reason } : { facts: null, reason };
  };
}

const noFigure = (what: string): string => `no figure for ${what} in this document`;

const idsOf = (declared: readonly { readonly id: string }[]): string => declared.map(({ id }) => id).join(', ');
const known = `Known are ${idsOf(COMPARISON_MEASURES)}; rates and scores are ${idsOf(WORDED_MEASURES)}.`;

/** Null where no place is printed. */
function atPlaces(document: StoredDocument, source: FigureSource, places: readonly FigurePlace[], what: string): Resolved | null {
  for (const place of places) {
    const facts = columnOf(source, document, place.table, place.measure).filter((fact) => standsAt(fact, place));
    if (facts.length === 0) continue;
    const { fact, reason } = findFigure(facts, [place], what);
    return fact ? { facts: [fact], reason } : { facts: null, reason };
  }
  return null;
}

const columnOf = (source: FigureSource, { sha256 }: StoredDocument, table: string | null, measure: string): StoredFact[] =>
  [...source.facts({ document: sha256, table: table ?? undefined, measure })].filter(
    (fact) => fact.document.sha256 === sha256 && fact.measure === measure && (table === null || fact.table === table),
  );

function classified(
  { measure, table, fund }: CompareOptions,
  code: string,
  classification: Classification,
  tables: readonly ClassifiedTable[],
  usual: Fund,
): Question {
  const part = EXPENDITURE_PARTS.find((one) => one === measure);
  if (!part)
    throw new UsageError(`${measure} is no part of expenditure. With a ${classification} code: ${EXPENDITURE_PARTS.join(', ')}.`);
  const wanted = tables.filter(
    (one) => one.columns[part] && (table === undefined ? one.fund === (fund ?? usual) : one.table === table),
  );
  if (wanted.length === 0) throw new UsageError(nothingPrints(part, classification, tables));
  return (document, source) => {
    const place = wanted.find(({ kind }) => kind === document.kind);
    const column = place?.columns[part];
    if (!place || !column)
      return {
        facts: null,
        reason: `no table that lists ${part} by ${classification} for this fund belongs to a document of its kind`,
      };
    return findClassified(columnOf(source, document, place.table, column), code, classification);
  };
}

function nothingPrints(part: string, classification: Classification, tables: readonly ClassifiedTable[]): string {
  const offers = tables.flatMap(({ table, fund, columns }) =>
    Object.keys(columns).map((offered) => `${offered} of ${fund} (${FUNDS[fund].name_zh}, ${table})`),
  );
  return `No table lists ${part} by ${classification} for that fund. There are: ${offers.join('; ')}.`;
}
