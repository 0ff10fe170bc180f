/** What `ingest` and `demo` share: open the store, read into it, show what happens. */
import { type IngestEvent, type IngestSummary, ingest } from '../ingest/index.js';
import { READER_VERSION } from '../pipeline.js';
import type { OcrMode } from '../read/ocr.js';
import { openStore } from '../store/store.js';
import type { Issue, ReadDocument } from '../types.js';
import { EXIT_CODES } from './exit-codes.js';
import { showProgress, summaryLine } from './progress.js';
import type { Terminal } from './terminal.js';

export interface IngestRequest {
  readonly paths: readonly string[];
  readonly db: string;
  readonly jobs?: number | undefined;
  readonly timeout?: number | undefined;
  readonly memory?: number | undefined;
  readonly ocr?: OcrMode | undefined;
  /** Further doubts about a document that was read. */
  readonly examine?: ((document: ReadDocument) => readonly Issue[]) | undefined;
}

/** Ingests, showing progress; `onEvent` gets every event as well. */
export async function runIngest(
  request: IngestRequest,
  terminal: Terminal,
  signal: AbortSignal,
  onEvent?: (event: IngestEvent) => void,
): Promise<IngestSummary> {
  const store = openStore(request.db);
  const show = showProgress(terminal);
  try {
    const summary = await ingest({
      paths: request.paths,
      store,
      readerVersion: READER_VERSION,
      jobs: request.jobs,
      timeoutSeconds: request.timeout,
      memoryMegabytes: request.memory,
      ocr: request.ocr,
      examine: request.examine,
      signal,
      onEvent: (event) => {
        show(event);
        onEvent?.(event);
      },
    });
    terminal.status('');
    terminal.progress(summaryLine(summary));
    return summary;
  } finally {
    store.close();
  }
}

export function exitCodeOf(summary: IngestSummary): number {
  if (summary.interrupted) return EXIT_CODES.interrupted;
  return summary.failures.length > 0 ? EXIT_CODES.documents_failed : EXIT_CODES.fine;
}
