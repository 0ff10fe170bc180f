/** The events of ingesting as JSON lines, one a document, for machines. */
import type { IngestEvent } from '../ingest/index.js';

/** One line without its line feed; null for an event that concerns no document. */
export function jsonLine(event: IngestEvent): string | null {
  if (event.type === 'failed') return JSON.stringify({ outcome: 'failed', ...event.failure });
  if (event.type === 'skipped')
    return JSON.stringify({ outcome: 'skipped', file: event.file, document: event.sha256, reason: event.reason });
  if (event.type !== 'stored') return null;
  const { document, file, outcome } = event;
  return JSON.stringify({
    outcome,
    file,
    document: document.sha256,
    ...document.identity,
    pages: document.pages,
    tables: document.tables.length,
    facts: document.facts.length,
    issues: document.issues.length,
    read_ms: document.read_ms,
  });
}
