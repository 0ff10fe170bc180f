/** Invented documents with forms and claims for the tests of rates and scores. */
import type { CompareSource } from '../../../src/compare/index.js';
import type { Claim, IndicatorRecord, ProjectRecord, StoredDocument } from '../../../src/types.js';
import { wordedDocument } from '../../docs/worded-document.js';
import { sha, storedDocument } from '../store/documents.js';

function first<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('the invented document lost its words');
  return one;
}
const project = first(wordedDocument.projects);
const indicator = first(wordedDocument.indicators);
const level = first(wordedDocument.claims);

export interface Held {
  readonly document?: Partial<StoredDocument>;
  readonly projects?: readonly Partial<ProjectRecord>[];
  readonly indicators?: readonly Partial<IndicatorRecord>[];
  readonly claims?: readonly Partial<Claim>[];
}

export function sourceWith(...held: readonly Held[]): CompareSource {
  const all = held.map((one) => ({ ...one, document: storedDocument(one.document) }));
  return {
    documents: all.map(({ document }) => document),
    facts: [],
    projects: all.flatMap(({ document, projects = [] }) => projects.map((one) => ({ ...project, ...one, document }))),
    indicators: all.flatMap(({ document, indicators = [] }) => indicators.map((one) => ({ ...indicator, ...one, document }))),
    claims: all.flatMap(({ document, claims = [] }) => claims.map((one) => ({ ...level, ...one, document }))),
  };
}

export const other = {
  sha256: sha('b'),
  file: 'b.pdf',
  organization: '西工区财政局',
  region_code: '410303',
  region_name: '西工区',
};
