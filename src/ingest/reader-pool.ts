/** Long-lived worker threads that read documents, each under a time limit and a memory limit. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { DocumentError } from '../errors.js';
import type { OcrMode } from '../pipeline.js';
import { startDeadline } from './deadline.js';
import { type Failure, failureOf } from './failure.js';
import { SECONDS_PER_OCR_PAGE } from './limits.js';
import { newPageCounter, ocrPages, pagesDone, type ReadingReply, type ReadingTask } from './reading-task.js';

export interface ReaderPoolOptions {
  /** Number of worker threads. */
  readonly jobs: number;
  /** Time for each document; every page that OCR has to read adds `SECONDS_PER_OCR_PAGE` to it. */
  readonly timeoutSeconds: number;
  /** Heap limit of each worker in megabytes. */
  readonly memoryMegabytes: number;
  readonly ocr?: OcrMode | undefined;
  /** Compiled module whose default export answers a ReadingTask; the reader's own unless a test gives another. */
  readonly workerFile?: string | undefined;
}

export interface PageProgress {
  readonly file: string;
  readonly done: number;
  /** 0 until the document is open. */
  readonly total: number;
}

export interface ReaderPool {
  /** Reads one document; null when `signal` was aborted before it was done. */
  read(path: string, signal: AbortSignal): Promise<ReadingReply | null>;
  /** The documents that are being read now. */
  progress(): readonly PageProgress[];
  close(): Promise<void>;
}

const READER_FILE = fileURLToPath(new URL('./worker.js', import.meta.url));

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** The page a killed worker was at: the one after the last that was done. */
function pageReached(task: ReadingTask): number | undefined {
  const { done, total } = pagesDone(task.pages);
  return total > done ? done + 1 : undefined;
}

export function openReaderPool(options: ReaderPoolOptions): ReaderPool {
  const { timeoutSeconds, memoryMegabytes } = options;
  const pool = new Piscina<ReadingTask, ReadingReply>({
    filename: options.workerFile ?? READER_FILE,
    // Started when first needed and kept to the end: start-up and compilation cost more than reading a short document.
    minThreads: 0,
    maxThreads: options.jobs,
    idleTimeout: Number.POSITIVE_INFINITY,
    // The blocking wait between tasks would also stop what a reader still has to tidy up after its answer.
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
  });
  const ocrLanes = Math.max(1, Math.floor(availableParallelism() / options.jobs));
  let workerError: Error | undefined;
  // A worker that fails outside of a task is replaced; the error is told only if a document then waits in vain.
  pool.on('error', (error: Error) => {
    workerError = error;
  });
  const running = new Set<ReadingTask>();

  const allowedSeconds = ({ pages }: ReadingTask): number => timeoutSeconds + ocrPages(pages) * SECONDS_PER_OCR_PAGE;

  const explain = (error: unknown, task: ReadingTask, timedOut: boolean): Failure => {
    const page = pageReached(task);
    const detail = timedOut
      ? [`${allowedSeconds(task)} s`, workerError?.message].filter(Boolean).join('; ')
      : `${memoryMegabytes} MB`;
    if (timedOut) return failureOf(new DocumentError('timeout', task.path, { page, detail }), task.path);
    if (isOutOfMemory(error)) return failureOf(new DocumentError('out_of_memory', task.path, { page, detail }), task.path);
    return failureOf(error, task.path, 'unreadable', page);
  };

  const read = async (path: string, signal: AbortSignal): Promise<ReadingReply | null> => {
    if (signal.aborted) return null;
    const task: ReadingTask = { path, ocr: options.ocr, ocrLanes, pages: newPageCounter() };
    const killer = new AbortController();
    let timedOut = false;
    const stopDeadline = startDeadline(
      () => allowedSeconds(task),
      () => {
        timedOut = true;
        killer.abort();
      },
    );
    const interrupt = (): void => killer.abort();
    signal.addEventListener('abort', interrupt, { once: true });
    running.add(task);
    try {
      return await pool.run(task, { signal: killer.signal });
    } catch (error) {
      return signal.aborted && !timedOut ? null : { failure: explain(error, task, timedOut) };
    } finally {
      running.delete(task);
      stopDeadline();
      signal.removeEventListener('abort', interrupt);
    }
  };

  return {
    read,
    progress: () => [...running].map((task) => ({ file: task.path, ...pagesDone(task.pages) })),
    close: () => pool.destroy(),
  };
}
