/** The way of one document, from a file to what the store takes: each step is one call. */
import { check } from './check/index.js';
import { openSource, type ReadOptions, readSource } from './read/index.js';
import { recognise } from './recognise/index.js';
import type { ReadDocument } from './types.js';

/** Changes whenever the same bytes could give other figures, so that documents are read again. */
export const READER_VERSION = '2';

/** Reads one document; throws `DocumentError` when it cannot be read as a whole. */
export async function readDocument(file: string, options: ReadOptions = {}): Promise<ReadDocument> {
  const started = performance.now();
  const source = await openSource(file);
  const { pages, pageCount, issues } = await readSource(source, options);
  const recognised = recognise(pages.map((page) => page.content));
  return {
    sha256: source.sha256,
    file,
    bytes: source.data.length,
    pages: pageCount,
    reader_version: READER_VERSION,
    read_ms: Math.round(performance.now() - started),
    identity: recognised.identity,
    expected_tables: recognised.expected_tables,
    tables: recognised.tables,
    facts: checked.facts,
    checks: checked.checks,
    issues: [...issues, ...recognised.issues, ...checked.issues],
  };
}
