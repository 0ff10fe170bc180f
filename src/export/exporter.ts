/** The shape of an exporter: what it writes, in which formats, and how. */
import type { StoredFact } from '../types.js';

export type ExportFormat = 'jsonl' | 'csv';

/** What exporters read from; a store is one. */
export interface ExportSource {
  facts(): Iterable<StoredFact>;
}

export interface Exporter {
  /** What stands after `export` on the command line. */
  readonly id: string;
  readonly summary: string;
  readonly formats: readonly [ExportFormat, ...ExportFormat[]];
  /** The output in pieces that each end a line, so that it can be piped without being held. */
  write(source: ExportSource, format: ExportFormat): Generator<string>;
}
