/** Reads files and folders into a store: many documents at a time are read, one at a time is written. */
import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import type { OcrMode } from '../pipeline.js';
import type { Issue, ReadDocument } from '../types.js';
import { sha256OfFile } from './content-hash.js';
import type { IngestEvent, IngestSummary, StoreOutcome } from './events.js';
import { failureOf } from './failure.js';
import { findFiles } from './find-files.js';
import { DEFAULT_MEMORY_MEGABYTES, DEFAULT_TIMEOUT_SECONDS } from './limits.js';
import { openReaderPool, type ReaderPool } from './reader-pool.js';
import { startTally } from './tally.js';

export type { IngestEvent, IngestSummary, SkipReason, StoreOutcome } from './events.js';
export type { Failure } from './failure.js';
export type { PageProgress } from './reader-pool.js';

/** The part of a store that ingesting needs; `write` stores one document in one transaction. */
export interface DocumentStore {
  has(sha256: string, readerVersion: string): boolean;
  write(document: ReadDocument): StoreOutcome;
  /** Notes that the bytes of a stored document were also given under this file name. */
  recordName(sha256: string, file: string): void;
}

const PROGRESS_INTERVAL_MS = 200;

export interface IngestOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  readonly store: DocumentStore;
  /** Version of the reader: documents that the store has from it are skipped. */
  readonly readerVersion: string;
  /** Documents read at the same time; the number of cores by default. */
  readonly jobs?: number | undefined;
  readonly timeoutSeconds?: number | undefined;
  readonly memoryMegabytes?: number | undefined;
  /** Which pages are read by OCR; those without a usable text layer by default. */
  readonly ocr?: OcrMode | undefined;
  /** Aborting it stops the run: what is being written is finished, what is being read is given up. */
  readonly signal?: AbortSignal | undefined;
  readonly onEvent?: ((event: IngestEvent) => void) | undefined;
  /** Further doubts about a document that was read, stored with its own: what its links said about it. */
  readonly examine?: ((document: ReadDocument) => readonly Issue[]) | undefined;
  /** Another worker module, for tests. */
  readonly workerFile?: string | undefined;
}

interface Run {
  readonly options: IngestOptions;
  readonly signal: AbortSignal;
  readonly pool: ReaderPool;
  /** Contents given to a reader in this run, with the other files that hold the same. */
  readonly twins: Map<string, string[]>;
  readonly tell: (event: IngestEvent) => void;
}

async function ingestFile(run: Run, file: string): Promise<void> {
  const sha256 = await sha256OfFile(file);
  if (skipped(run, file, sha256)) return;
  run.twins.set(sha256, []);
  const reply = await run.pool.read(file, run.signal);
  if (!reply) return;
  if ('failure' in reply) return run.tell({ type: 'failed', failure: reply.failure });
  run.tell(stored(run, file, reply.document));
}

/** Whether reading can be spared; only the name is noted then. */
function skipped({ options: { store, readerVersion }, twins, tell }: Run, file: string, sha256: string): boolean {
  const waiting = twins.get(sha256);
  const known = store.has(sha256, readerVersion);
  if (!known && !waiting) return false;
  if (known) store.recordName(sha256, file);
  // The first of the twins is still being read: the name is noted once that is stored.
  else waiting?.push(file);
  tell({ type: 'skipped', file, sha256, reason: waiting ? 'same_bytes' : 'already_stored' });
  return true;
}

/** Writing is synchronous and happens on this thread alone: no two writers, and no interruption in the middle of a transaction. */
function stored({ options: { store, examine }, twins }: Run, file: string, read: ReadDocument): IngestEvent {
  try {
    const document = { ...read, issues: [...read.issues, ...(examine?.(read) ?? [])] };
    const outcome = store.write(document);
    for (const twin of twins.get(document.sha256) ?? []) store.recordName(document.sha256, twin);
    return { type: 'stored', file, outcome, document };
  } catch (error) {
    return { type: 'failed', failure: failureOf(error, file, 'not_stored') };
  }
}

async function ingestOrReport(run: Run, file: string): Promise<void> {
  if (run.signal.aborted) return;
  try {
    await ingestFile(run, file);
  } catch (error) {
    run.tell({ type: 'failed', failure: failureOf(error, file) });
  }
}

/**
 * Reads every document under `paths` that the store does not have yet and stores it. One that fails is reported and the others go on.
 * Throws a UsageError for a path that does not exist; everything else ends up in the summary.
 */
export async function ingest(options: IngestOptions): Promise<IngestSummary> {
  const tally = startTally();
  const tell = (event: IngestEvent): void => {
    tally.add(event);
    options.onEvent?.(event);
  };
  const { files, ignored } = await findFiles(options.paths);
  tell({ type: 'found', files: files.length, ignored });
  const jobs = options.jobs ?? availableParallelism();
  const { timeoutSeconds = DEFAULT_TIMEOUT_SECONDS, memoryMegabytes = DEFAULT_MEMORY_MEGABYTES, workerFile } = options;
  const pool = openReaderPool({ jobs, timeoutSeconds, memoryMegabytes, workerFile, ocr: options.ocr });
  const signal = options.signal ?? new AbortController().signal;
  const run: Run = { options, signal, pool, twins: new Map(), tell };
  const timer = setInterval(() => {
    options.onEvent?.({ type: 'progress', finished: tally.finished(), files: files.length, running: pool.progress() });
  }, PROGRESS_INTERVAL_MS);
  try {
    await pLimit(jobs).map(files, (file) => ingestOrReport(run, file));
  } finally {
    clearInterval(timer);
    await pool.close();
  }
  return tally.summary(signal.aborted && tally.finished() < files.length);
}
