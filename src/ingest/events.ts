/** What ingesting tells its caller while it runs, and the summary it ends with. */
import type { ReadDocument } from '../types.js';
import type { Failure } from './failure.js';
import type { PageProgress } from './reader-pool.js';

export type StoreOutcome = 'added' | 'replaced' | 'unchanged';

export type SkipReason = 'already_stored' | 'same_bytes';

export type IngestEvent =
  | { readonly type: 'found'; readonly files: number; readonly ignored: number }
  /** A few times a second while documents are being read; `finished` counts the documents that are done with. */
  | { readonly type: 'progress'; readonly finished: number; readonly files: number; readonly running: readonly PageProgress[] }
  | { readonly type: 'stored'; readonly file: string; readonly outcome: StoreOutcome; readonly document: ReadDocument }
  | { readonly type: 'skipped'; readonly file: string; readonly sha256: string; readonly reason: SkipReason }
  | { readonly type: 'failed'; readonly failure: Failure };

export interface IngestSummary {
  /** Documents found. */
  readonly files: number;
  /** Other files in the folders. */
  readonly ignored: number;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** Not read, because the store has them from this version of the reader. */
  readonly already_stored: number;
  /** Not read, because another file of the run holds the same bytes. */
  readonly same_bytes: number;
  readonly failures: readonly Failure[];
  readonly pages: number;
  readonly facts: number;
  readonly issues: number;
  /** Whether `signal` ended the run before its end. */
  readonly interrupted: boolean;
  readonly elapsed_ms: number;
}
