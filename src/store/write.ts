/** Writes one document in one transaction: all of it or nothing, and nothing twice. */
import { DocumentError } from '../errors.js';
import type { ReadDocument } from '../types.js';
import type { Connection } from './database.js';
import { insertDocument } from './insert.js';
import { indexDocument, unindexDocument } from './search.js';

export type WriteOutcome = 'added' | 'replaced' | 'unchanged';

/** Stores the document; throws DocumentError "not_stored", with the file left as it was. */
export function writeDocument(connection: Connection, document: ReadDocument): WriteOutcome {
  try {
    // Immediate: the look before the write must see what another process has just written.
    return connection.transaction(() => writeInside(connection, document)).immediate();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new DocumentError('not_stored', document.file, { detail, cause: error });
  }
}

function writeInside(connection: Connection, document: ReadDocument): WriteOutcome {
  const present = connection
    .prepare<[string], { file: string; reader_version: string }>(
      'SELECT file, reader_version FROM core_document WHERE sha256 = ?',
    )
    .get(document.sha256);
  const unchanged = present?.reader_version === document.reader_version;
  // Deleting the document deletes its names with everything else: they are the only part that reading again cannot give.
  const names = namesOf(connection, document.sha256);
  if (present && !unchanged) deleteDocument(connection, document.sha256);
  if (!unchanged) {
    insertDocument(connection, document, present?.file ?? document.file);
    indexDocument(connection, document.sha256);
  }
  for (const name of [...names, document.file]) recordName(connection, document.sha256, name);
  if (unchanged) return 'unchanged';
  return present ? 'replaced' : 'added';
}

function deleteDocument(connection: Connection, sha256: string): void {
  unindexDocument(connection, sha256);
  connection.prepare('DELETE FROM core_document WHERE sha256 = ?').run(sha256);
}

/** Every name the bytes were given under. */
export function namesOf(connection: Connection, sha256: string): string[] {
  const rows = connection.prepare<[string], { file: string }>(
    'SELECT file FROM core_document_name WHERE document_sha256 = ? ORDER BY file',
  );
  return rows.all(sha256).map(({ file }) => file);
}

/** Notes that the bytes of a stored document were also given under this name. */
export function recordName(connection: Connection, sha256: string, file: string): void {
  connection.prepare('INSERT OR IGNORE INTO core_document_name (document_sha256, file) VALUES (?, ?)').run(sha256, file);
}
