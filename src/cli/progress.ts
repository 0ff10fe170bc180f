/** Shows the events of ingesting: one line a document, and on a terminal a live line below them. */
import { ISSUE_KINDS } from '../../schemas/issues.js';
import type { Failure, IngestEvent, IngestSummary, PageProgress } from '../ingest/index.js';
import type { ReadDocument } from '../types.js';
import type { Terminal } from './terminal.js';
import { truncate } from './text-table.js';

const counted = (count: number, noun: string): string => `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** Issues by severity, worst first: "1 error, 2 warnings". */
function doubts(document: ReadDocument): string {
  const severities = document.issues.map((issue) => ISSUE_KINDS[issue.code].severity);
  const parts = (['error', 'warning', 'info'] as const).map((severity) => {
    const count = severities.filter((one) => one === severity).length;
    return count === 0 ? '' : severity === 'info' ? `${count} info` : counted(count, severity);
  });
  return parts.filter(Boolean).join(', ') || 'no issues';
}

function storedLine(event: Extract<IngestEvent, { type: 'stored' }>): string {
  const { document, file, outcome } = event;
  const figures = [
    counted(document.pages, 'page'),
    counted(document.tables.length, 'table'),
    counted(document.facts.length, 'figure'),
  ];
  return `${outcome.padEnd(9)}  ${file}: ${figures.join(', ')}, ${doubts(document)}, ${seconds(document.read_ms)}`;
}

const SKIP_REASONS = { already_stored: 'already stored', same_bytes: 'same bytes as another file of this run' } as const;

function pagesOf(running: readonly PageProgress[]): string {
  return running.map(({ file, done, total }) => `${file.replace(/^.*[/\\]/, '')} ${done}/${total || '?'}`).join('  ');
}

/** Calls the right output for each event. */
export function showProgress(terminal: Terminal): (event: IngestEvent) => void {
  return (event) => {
    if (event.type === 'found' && event.files === 0) terminal.problem('No .pdf or .txt file found.');
    if (event.type === 'progress') {
      terminal.status(truncate(`${event.finished}/${event.files}  ${pagesOf(event.running)}`, terminal.columns - 1));
    }
    if (event.type === 'stored') terminal.progress(storedLine(event));
    if (event.type === 'skipped') terminal.progress(terminal.dim(`skipped    ${event.file}: ${SKIP_REASONS[event.reason]}`));
    if (event.type === 'failed') terminal.problem(terminal.red(failureLine(event.failure)));
  };
}

export const failureLine = (failure: Failure): string => `failed     ${failure.message} [${failure.code}]`;

/** The last line of a run. */
export function summaryLine(summary: IngestSummary): string {
  const { added, replaced, unchanged, already_stored, same_bytes, failures, ignored } = summary;
  const parts = [
    `${added} added`,
    `${replaced} replaced`,
    `${unchanged + already_stored} already stored`,
    `${failures.length} failed`,
  ];
  if (same_bytes > 0) parts.push(counted(same_bytes, 'duplicate'));
  const others = ignored === 0 ? '' : `; ${counted(ignored, 'other file')} ignored`;
  const end = summary.interrupted ? 'Interrupted; run the same command again to go on. ' : '';
  const work = `${counted(summary.pages, 'page')}, ${counted(summary.facts, 'figure')}, ${counted(summary.issues, 'issue')}`;
  return `${end}${counted(summary.files, 'document')}: ${parts.join(', ')}${others}; ${work}; ${seconds(summary.elapsed_ms)}`;
}
