/** Where a comparison takes documents and figures from: a store is one. */
import type { StoredDocument, StoredFact } from '../types.js';

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
}

/** Documents with their facts in memory. */
export interface CompareSource {
  readonly documents: readonly StoredDocument[];
  readonly facts: Iterable<StoredFact>;
}

/** Values in memory as a source; a store is one already. */
export const asFigureSource = (source: FigureSource | CompareSource): FigureSource =>
  isInMemory(source) ? sourceOf(source.documents, [...source.facts]) : source;

const isInMemory = (source: FigureSource | CompareSource): source is CompareSource => typeof source.documents !== 'function';

/** A source over values in memory. */
export function sourceOf(documents: readonly StoredDocument[], facts: readonly StoredFact[]): FigureSource {
  return {
    documents: () => documents,
    facts: ({ document }) => facts.filter((fact) => fact.document.sha256 === document),
  };
}
