/** The shape of an exporter: what it writes, in which formats, and how. */
import type { StoredClaim, StoredFact, StoredIndicator, StoredProject } from '../types.js';
import type { Dataset, DatasetSource } from './dataset.js';

export type ExportFormat = 'jsonl' | 'csv';

/** What exporters read from; a store is one. */
export interface ExportSource {
  facts(): Iterable<StoredFact>;
  /** Figures of the running text, performance forms, their indicators; a source without has none. */
  claims?(): Iterable<StoredClaim>;
  projects?(): Iterable<StoredProject>;
  indicators?(): Iterable<StoredIndicator>;
}

export interface Exporter {
  /** What stands after `export` on the command line. */
  readonly id: string;
  readonly summary: string;
  readonly formats: readonly [ExportFormat, ...ExportFormat[]];
  /** The output in pieces that each end a line, so that it can be piped without being held. */
  write(source: ExportSource, format: ExportFormat): Generator<string>;
  /** The same as typed tables, for formats that are whole files (XLSX, Parquet); an exporter without has lines only. */
  datasets?(source: DatasetSource): readonly Dataset[];
}
