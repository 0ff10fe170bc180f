/** Adds events up to the summary of a run. */
import type { IngestEvent, IngestSummary } from './events.js';
import type { Failure } from './failure.js';

export interface Tally {
  add(event: IngestEvent): void;
  /** Documents that are done with, in whatever way. */
  finished(): number;
  summary(interrupted: boolean): IngestSummary;
}

export function startTally(): Tally {
  const startedAt = performance.now();
  const totals = {
    files: 0,
    ignored: 0,
    added: 0,
    replaced: 0,
    unchanged: 0,
    already_stored: 0,
    same_bytes: 0,
    pages: 0,
    facts: 0,
    issues: 0,
  };
  const failures: Failure[] = [];

  const add = (event: IngestEvent): void => {
    if (event.type === 'found') Object.assign(totals, { files: event.files, ignored: event.ignored });
    if (event.type === 'skipped') totals[event.reason] += 1;
    if (event.type === 'failed') failures.push(event.failure);
    if (event.type !== 'stored') return;
    totals[event.outcome] += 1;
    totals.pages += event.document.pages;
    totals.facts += event.document.facts.length;
    totals.issues += event.document.issues.length;
  };

  return {
    add,
    finished: () =>
      totals.added + totals.replaced + totals.unchanged + totals.already_stored + totals.same_bytes + failures.length,
    summary: (interrupted) => ({ ...totals, failures, interrupted, elapsed_ms: Math.round(performance.now() - startedAt) }),
  };
}
