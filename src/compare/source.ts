/** Where a comparison takes documents and figures from: a store is one. */
import type { StoredClaim, StoredDocument, StoredFact, StoredIndicator, StoredProject } from '../types.js';

/** Which figures of one document are wanted. */
export interface FigureFilter {
  /** sha256. */
  readonly document: string;
  readonly table?: string | undefined;
  readonly measure: string;
}

export interface FigureSource {
  documents(): readonly StoredDocument[];
  /** May give more than asked for; whoever asks looks at each fact himself. */
  facts(filter: FigureFilter): Iterable<StoredFact>;
  /** Figures of the running text, performance forms and their indicators; a source without has none. */
  claims?(): Iterable<StoredClaim>;
  projects?(): Iterable<StoredProject>;
  indicators?(): Iterable<StoredIndicator>;
}

/** Documents with their facts in memory. */
export interface CompareSource {
  readonly documents: readonly StoredDocument[];
  readonly facts: Iterable<StoredFact>;
  readonly claims?: readonly StoredClaim[];
  readonly projects?: readonly StoredProject[];
  readonly indicators?: readonly StoredIndicator[];
}

/** Values in memory as a source; a store is one already. */
export const asFigureSource = (source: FigureSource | CompareSource): FigureSource =>
  isInMemory(source) ? inMemory(source) : source;

function inMemory({ documents, facts, claims = [], projects = [], indicators = [] }: CompareSource): FigureSource {
  return {
    ...sourceOf(documents, [...facts]),
    claims: () => claims,
    projects: () => projects,
    indicators: () => indicators,
  };
}

const isInMemory = (source: FigureSource | CompareSource): source is CompareSource => typeof source.documents !== 'function';

/** A source over values in memory. */
export function sourceOf(documents: readonly StoredDocument[], facts: readonly StoredFact[]): FigureSource {
  return {
    documents: () => documents,
    facts: ({ document }) => facts.filter((fact) => fact.document.sha256 === document),
  };
}
