/** Reads what an archive holds, and tells which documents are not what their links said they would be. */
import { type ArchivedDocument, archivedDocuments, READABLE } from '../fetch/archived-documents.js';
import { identityDoubts } from '../fetch/identity-hints.js';
import type { IngestEvent, IngestSummary } from '../ingest/index.js';
import { openStore } from '../store/store.js';
import type { Issue, ReadDocument, StoredDocument } from '../types.js';
import { type IngestRequest, runIngest } from './run-ingest.js';
import type { Terminal } from './terminal.js';

export interface ArchiveRequest extends IngestRequest {
  readonly archive: string;
}

const issueOf = (message: string): Issue => ({ code: 'identity_conflict', message, page: null, table_index: null, bbox: null });

/** Every document of the archive that the database has, with what does not agree: documents of earlier runs included. */
function conflicts(documents: readonly ArchivedDocument[], stored: readonly StoredDocument[]): string[] {
  const identities = new Map(stored.map((document) => [document.sha256, document]));
  return documents.flatMap(({ sha256, file, origins }) => {
    const identity = identities.get(sha256);
    return identity === undefined ? [] : identityDoubts(identity, origins).map((doubt) => `${file}: ${doubt}`);
  });
}

/** Notes the addresses of the documents as names under which they were given. */
function afterwards(db: string, documents: readonly ArchivedDocument[], terminal: Terminal): void {
  const store = openStore(db);
  try {
    const stored = store.documents();
    const present = new Set(stored.map(({ sha256 }) => sha256));
    for (const { sha256, origins } of documents.filter((document) => present.has(document.sha256))) {
      for (const { url, member } of origins) store.recordName(sha256, member === null ? url : `${url} › ${member}`);
    }
    const found = conflicts(documents, stored);
    for (const doubt of found) terminal.problem(`conflict   ${doubt}`);
    terminal.progress(`${found.length} of ${documents.length} documents are not what their links said`);
  } finally {
    store.close();
  }
}

/** Ingests the documents of the archive besides the paths of the request. */
export async function ingestArchive(
  request: ArchiveRequest,
  terminal: Terminal,
  signal: AbortSignal,
  onEvent?: (event: IngestEvent) => void,
): Promise<IngestSummary> {
  const all = await archivedDocuments(request.archive);
  const documents = all.filter(({ type }) => READABLE.has(type));
  const others = all.filter(({ type }) => !READABLE.has(type) && type !== 'zip');
  if (others.length > 0)
    terminal.progress(`${others.length} documents of the archive are office files or archives that are not read yet`);
  const origins = new Map(documents.map((document) => [document.sha256, document.origins]));
  const examine = (document: ReadDocument): Issue[] =>
    identityDoubts(document.identity, origins.get(document.sha256) ?? []).map(issueOf);
  const paths = [...request.paths, ...documents.map(({ file }) => file)];
  const summary = await runIngest({ ...request, paths, examine }, terminal, signal, onEvent);
  if (!summary.interrupted) afterwards(request.db, documents, terminal);
  return summary;
}
