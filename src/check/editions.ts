/** Documents by the body they are of, and which documents of one year may be set against those of another. Pure. */
import type { FigureSelector } from '../../schemas/checks/define.js';
import { bodyName } from '../../schemas/department-types.js';
import type { EntityLevel, Kind } from '../types.js';
import { type DocumentFigures, selectorKey } from './document-figures.js';
import type { Printed } from './over-result.js';

/** The documents of one body and scope (department or unit), by kind and year. */
export interface Series {
  readonly level: EntityLevel | null;
  readonly of: (kind: Kind, year: number) => readonly DocumentFigures[];
  /** Years of a kind with a document, ascending. */
  readonly years: (kind: Kind) => readonly number[];
}

/** All series of one body. */
export type Body = readonly Series[];

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const own = groups.get(key);
    if (own) own.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function seriesOf(documents: readonly DocumentFigures[], level: EntityLevel | null): Series {
  const ofYear = new Map<string, DocumentFigures[]>();
  const years = { budget: new Set<number>(), final_account: new Set<number>() };
  for (const entry of documents) {
    const { kind, fiscal_year } = entry.document;
    if (kind === null || fiscal_year === null) continue;
    years[kind].add(fiscal_year);
    const key = `${kind} ${fiscal_year}`;
    ofYear.set(key, [...(ofYear.get(key) ?? []), entry]);
  }
  return {
    level,
    of: (kind, year) => ofYear.get(`${kind} ${year}`) ?? [],
    years: (kind) => [...years[kind]].sort((a, b) => a - b),
  };
}

/** A document that does not say its scope goes with the others of its body when these agree on theirs. */
function bodyOf(documents: readonly DocumentFigures[]): Body {
  const levels = new Set(documents.flatMap(({ document }) => document.entity_level ?? []));
  const [only] = levels;
  if (levels.size <= 1) return [seriesOf(documents, only ?? null)];
  return grouped(documents, ({ document }) => document.entity_level ?? '').map((own) =>
    seriesOf(own, own[0]?.document.entity_level ?? null),
  );
}

/** Documents that name no organisation, year or kind cannot be compared and are left out. */
export function bodiesOf(documents: readonly DocumentFigures[]): Body[] {
  const known = documents.filter(
    ({ document: { organization, fiscal_year, kind } }) => organization !== null && fiscal_year !== null && kind !== null,
  );
  return grouped(known, ({ document: { region_code, region_name, organization } }) =>
    [region_code ?? region_name ?? '', bodyName(organization ?? '')].join('|'),
  ).map(bodyOf);
}

/** The figure of one of several copies of a document; a word for why there is none. */
export function figureIn(
  copies: readonly DocumentFigures[],
  selector: FigureSelector,
): Printed | 'not printed' | 'copies differ' {
  const found = copies.flatMap(({ document, figures }) => {
    const figure = figures.get(selectorKey(selector));
    return figure ? [{ document, figure }] : [];
  });
  const [first] = found;
  if (!first) return 'not printed';
  return found.every(({ figure }) => figure.amount.fen === first.figure.amount.fen) ? first : 'copies differ';
}
