/** What `fetch` and `run` share: fetch, show what happens, end with the summary. */
import { ArchiveError, type FetchEvent, type FetchOptions, type FetchSummary, fetchSources } from '../fetch/index.js';
import { fetchSummaryLines, showFetch } from './fetch-progress.js';
import type { Terminal } from './terminal.js';

/** Null when the archive cannot be written any more: then nothing is fetched either. */
export async function runFetch(
  request: FetchOptions,
  terminal: Terminal,
  onEvent?: (event: FetchEvent) => void,
): Promise<FetchSummary | null> {
  const show = showFetch(terminal);
  const summary = await fetchSources({
    ...request,
    onEvent: (event) => {
      show(event);
      onEvent?.(event);
    },
  }).catch((error: unknown) => {
    if (error instanceof ArchiveError) return error;
    throw error;
  });
  terminal.status('');
  if (summary instanceof ArchiveError) {
    terminal.problem(terminal.red(summary.message));
    return null;
  }
  for (const line of fetchSummaryLines(summary)) terminal.progress(line);
  return summary;
}
