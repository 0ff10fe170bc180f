/** The source of a package: documents by their file names, without the folders of the machine that read them. */
import { basename, win32 } from 'node:path';
import type { StoredDocument } from '../../types.js';
import type { DatasetSource } from '../dataset.js';

/** The same source; every document, also of facts and records, has the last part of its path for a name. */
export function publicSource(source: DatasetSource): DatasetSource {
  const known = new WeakMap<StoredDocument, StoredDocument>();
  const named = (document: StoredDocument): StoredDocument => {
    const found = known.get(document) ?? { ...document, file: win32.basename(basename(document.file)) };
    known.set(document, found);
    return found;
  };
  function* renamed<T extends { readonly document: StoredDocument }>(records: Iterable<T>): Generator<T> {
    for (const record of records) yield { ...record, document: named(record.document) };
  }
  return {
    documents: () => source.documents().map(named),
    facts: (filter) => renamed(source.facts(filter)),
    tables: (sha256) => source.tables(sha256),
    issues: (sha256) => source.issues(sha256),
    claims: () => renamed(source.claims?.() ?? []),
    projects: () => renamed(source.projects?.() ?? []),
    indicators: () => renamed(source.indicators?.() ?? []),
    names: (sha256) => source.names?.(sha256) ?? [],
  };
}
