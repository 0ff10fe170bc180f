/** Adds the events of a run up to its summary. */
import type { DocumentOutcome, FailedAddress, FetchEvent, FetchProgress, FetchSummary } from './events.js';

export interface Tally {
  add(event: FetchEvent): void;
  readonly failed: number;
  summary(progress: FetchProgress, interrupted: boolean): FetchSummary;
}

export function startTally(): Tally {
  const documents: Record<DocumentOutcome, number> = { new: 0, changed: 0, same_bytes: 0, not_modified: 0, fresh: 0 };
  const failures: FailedAddress[] = [];
  let pages = 0;
  let unpacked = 0;
  return {
    get failed() {
      return failures.length;
    },
    add: (event) => {
      if (event.type === 'document') documents[event.outcome] += 1;
      if (event.type === 'page') pages += 1;
      if (event.type === 'unpacked') unpacked += event.documents;
      if (event.type === 'failed') failures.push(event.failure);
    },
    summary: (progress, interrupted) => ({ ...progress, pages, documents, unpacked, failures, interrupted }),
  };
}
