/** Shows the events of fetching: one line an address, a live line on a terminal, and a summary with the reasons of what failed. */

import { FETCH_FAILURES, type FetchFailureReason, failureText, failureWords } from '../fetch/failure.js';
import type { FailedAddress, FetchEvent, FetchProgress, FetchSummary } from '../fetch/index.js';
import { EXIT_CODES } from './exit-codes.js';
import { seconds } from './progress.js';
import type { Terminal } from './terminal.js';
import { truncate } from './text-table.js';

const MEBIBYTE = 1024 * 1024;
const megabytes = (bytes: number): string => `${(bytes / MEBIBYTE).toFixed(1)} MB`;

const perSecond = ({ bytes, elapsed_ms }: FetchProgress): string =>
  `${megabytes(elapsed_ms === 0 ? 0 : (bytes * 1000) / elapsed_ms)}/s`;

const OUTCOMES = {
  new: 'new',
  changed: 'changed',
  same_bytes: 'unchanged',
  not_modified: 'unchanged',
  fresh: 'unchanged',
} as const;

const failureLine = (failure: FailedAddress): string => {
  const where = failure.found_on === null ? '' : ` Found on ${failure.found_on}.`;
  return `failed     ${failure.url}: ${failureText(failure)}${where} [${failure.reason}]`;
};

function lineOf(event: FetchEvent): string | null {
  if (event.type === 'document') {
    const said = event.link_text ? `, "${event.link_text}"` : '';
    return `${OUTCOMES[event.outcome].padEnd(9)}  ${event.url}: ${event.media_type}, ${megabytes(event.bytes)}${said}`;
  }
  if (event.type === 'page')
    return `page       ${event.url}: ${event.links} links${event.fresh ? ' (read a short while ago)' : ''}`;
  if (event.type === 'unpacked') {
    const end = event.problem === null ? '' : `; ended early: ${event.problem}`;
    return `unpacked   zip ${event.container.slice(0, 12)}: ${event.documents} documents, ${event.left_out} left out${end}`;
  }
  if (event.type === 'again') return `again      ${event.url}: try ${event.attempt} failed: ${failureWords(event.failure)}`;
  return null;
}

const statusLine = (progress: FetchProgress): string =>
  `${progress.finished}/${progress.addresses} addresses, ${progress.active_hosts} of ${progress.hosts} hosts, ` +
  `${megabytes(progress.bytes)}, ${perSecond(progress)}, ${progress.failed} failed`;

/** Without a terminal, where no line can be rewritten, a line this often says that the run goes on. */
const SIGN_OF_LIFE_MS = 60_000;

export function showFetch(terminal: Terminal): (event: FetchEvent) => void {
  let shownAt = 0;
  return (event) => {
    if (event.type === 'progress') {
      terminal.status(truncate(statusLine(event), terminal.columns - 1));
      if (terminal.live || event.elapsed_ms - shownAt < SIGN_OF_LIFE_MS) return;
      shownAt = event.elapsed_ms;
      return terminal.progress(`progress   ${statusLine(event)}`);
    }
    if (event.type === 'failed') return terminal.problem(terminal.red(failureLine(event.failure)));
    const line = lineOf(event);
    if (line !== null) terminal.progress(line);
  };
}

/** One JSON object an event; null for those that only show where a run stands. */
export function fetchJson(event: FetchEvent): string | null {
  if (event.type === 'progress') return null;
  if (event.type !== 'failed') return JSON.stringify(event);
  const { failure } = event;
  return JSON.stringify({ type: 'failed', ...failure, message: failureText(failure) });
}

/** "not_found 3, timeout 1": reasons by how often. */
function reasons(failures: readonly FailedAddress[]): string[] {
  const counts = new Map<FetchFailureReason, number>();
  for (const { reason } of failures) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `  ${String(count).padStart(5)}  ${reason}: ${FETCH_FAILURES[reason].what}`);
}

/** The last lines of a run. */
export function fetchSummaryLines(summary: FetchSummary): string[] {
  const { documents, failures } = summary;
  const unchanged = documents.same_bytes + documents.not_modified + documents.fresh;
  const parts = [`${documents.new} new`, `${documents.changed} changed`, `${unchanged} unchanged`, `${failures.length} failed`];
  if (summary.unpacked > 0) parts.push(`${summary.unpacked} out of zip archives`);
  const end = summary.interrupted ? 'Interrupted; run the same command again to go on. ' : '';
  const work = `${summary.pages} pages, ${summary.hosts} hosts, ${megabytes(summary.bytes)}, ${perSecond(summary)}, ${seconds(summary.elapsed_ms)}`;
  return [`${end}Documents: ${parts.join(', ')}; ${work}`, ...reasons(failures)];
}

/** Null stands for a run that the archive ended. */
export function fetchExitCode(summary: FetchSummary | null): number {
  if (summary === null) return EXIT_CODES.documents_failed;
  if (summary.interrupted) return EXIT_CODES.interrupted;
  return summary.failures.length > 0 ? EXIT_CODES.documents_failed : EXIT_CODES.fine;
}
