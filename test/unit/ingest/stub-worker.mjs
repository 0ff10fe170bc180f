/** Stands in for the reader in tests of the pool: the name of the file says what to do. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const identity = { organization: null, region_code: null, region_name: null, fiscal_year: null, kind: null, entity_level: null };

function documentOf(path) {
  const bytes = readFileSync(path);
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    file: path,
    bytes: bytes.length,
    pages: 2,
    reader_version: 'stub',
    read_ms: 1,
    identity,
    expected_tables: [],
    tables: [],
    facts: [],
    checks: [],
    issues: [],
  };
}

function fillMemory() {
  const kept = [];
  for (;;) kept.push(new Array(10_000).fill({ at: kept.length }).map((entry) => ({ ...entry })));
}

export default function read({ path, pages }) {
  Atomics.store(pages, 0, 2);
  Atomics.store(pages, 1, 9);
  const task = basename(path);
  if (task.startsWith('endless')) for (;;);
  if (task.startsWith('hungry')) fillMemory();
  if (task.startsWith('broken')) throw new TypeError('a mistake nobody foresaw');
  if (task.startsWith('locked')) {
    return { failure: { code: 'encrypted', file: path, page: null, message: `${path}: the PDF asks for a password.` } };
  }
  return { document: documentOf(path) };
}
