/** A source of invented documents for the tests of exports. */
import type { DatasetSource, PublishedIssue } from '../../../src/export/dataset.js';
import type { Claim, Fact, IndicatorRecord, ProjectRecord, StoredDocument, TableRecord } from '../../../src/types.js';
import { storedDocument, storedFact, table } from '../store/documents.js';

export interface InventedDocument {
  readonly document?: Partial<StoredDocument>;
  readonly facts?: readonly Partial<Fact>[];
  readonly tables?: readonly TableRecord[];
  readonly issues?: readonly PublishedIssue[];
  readonly claims?: readonly Claim[];
  readonly projects?: readonly ProjectRecord[];
  readonly indicators?: readonly IndicatorRecord[];
  readonly names?: readonly string[];
}

export function inventedSource(...entries: readonly InventedDocument[]): DatasetSource {
  const held = entries.map((entry) => ({ ...entry, document: storedDocument(entry.document) }));
  const of = (sha256: string) => held.find(({ document }) => document.sha256 === sha256);
  return {
    documents: () => held.map(({ document }) => document),
    facts: ({ document: only, table: wanted } = {}) =>
      held
        .filter(({ document }) => only === undefined || document.sha256 === only)
        .flatMap(({ document, facts = [{}] }) => facts.map((fact) => storedFact(document, fact)))
        .filter((fact) => wanted === undefined || fact.table === wanted),
    tables: (sha256) => of(sha256)?.tables ?? [table()],
    claims: () => held.flatMap(({ document, claims = [] }) => claims.map((one) => ({ ...one, document }))),
    projects: () => held.flatMap(({ document, projects = [] }) => projects.map((one) => ({ ...one, document }))),
    indicators: () => held.flatMap(({ document, indicators = [] }) => indicators.map((one) => ({ ...one, document }))),
    names: (sha256) => of(sha256)?.names ?? [],
    issues: (sha256) => (sha256 === undefined ? [] : (of(sha256)?.issues ?? [])),
  };
}
