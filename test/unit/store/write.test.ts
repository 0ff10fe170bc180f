/** What writing promises: all or nothing, nothing twice, a newer reader replaces, other names are kept. */
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../../src/errors.js';
import type { Store } from '../../../src/store/store.js';
import { fact, readDocument, sha, table } from './documents.js';
import { rowsOf, temporaryPath, temporaryStore } from './open.js';

const TABLES = [
  'core_document',
  'core_document_name',
  'core_expected_table',
  'core_table',
  'core_raw_cell',
  'core_fact',
  'core_check',
];
const sizes = (store: Store) => TABLES.map((name) => rowsOf(store, `SELECT count(*) AS n FROM ${name}`)[0]?.n);

describe('write', () => {
  it('adds a document once', () => {
    const store = temporaryStore();
    expect(store.has(sha('a'), '1')).toBe(false);
    expect(store.write(readDocument())).toBe('added');
    const before = rowsOf(store, 'SELECT * FROM core_document');
    expect(store.write(readDocument())).toBe('unchanged');
    expect(rowsOf(store, 'SELECT * FROM core_document')).toEqual(before);
    expect(store.has(sha('a'), '1')).toBe(true);
    expect([...store.facts()]).toHaveLength(1);
  });

  it('replaces what an older reader found', () => {
    const store = temporaryStore();
    store.write(readDocument());
    const newer = readDocument({ reader_version: '2', facts: [fact({ raw: '7.00' })], checks: [], issues: [] });
    expect(store.write(newer)).toBe('replaced');
    expect([...store.facts()].map(({ raw }) => raw)).toEqual(['7.00']);
    expect(store.checks()).toEqual([]);
    expect(store.issues()).toEqual([]);
    expect([store.has(sha('a'), '1'), store.has(sha('a'), '2')]).toEqual([false, true]);
  });

  it('keeps the first name and notes the others, also over a newer reader', () => {
    const store = temporaryStore();
    store.write(readDocument());
    expect(store.write(readDocument({ file: 'b.pdf' }))).toBe('unchanged');
    store.recordName(sha('a'), 'c.pdf');
    store.write(readDocument({ file: 'd.pdf', reader_version: '2' }));
    expect(store.documents().map(({ file }) => file)).toEqual(['a.pdf']);
    expect(store.names(sha('a'))).toEqual(['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf']);
  });

  it('stores nothing of a document with two facts of one key', () => {
    const store = temporaryStore();
    const twice = readDocument({ facts: [fact(), fact({ raw: '9' })] });
    expect(() => store.write(twice)).toThrow(DocumentError);
    expect(() => store.write(twice)).toThrow(/a\.pdf.*could not be stored.*UNIQUE/);
    expect(sizes(store)).toEqual(TABLES.map(() => 0n));
  });

  it('keeps the older reading when the newer one cannot be stored', () => {
    const store = temporaryStore();
    store.write(readDocument());
    const before = sizes(store);
    const broken = [
      readDocument({ reader_version: '2', facts: [fact({ table_index: 9 })] }),
      readDocument({ reader_version: '2', facts: [fact({ confidence: 2 })] }),
      readDocument({ reader_version: '2', facts: [fact({ amount: { fen: 2n ** 63n, stepFen: 1n } })] }),
      readDocument({ reader_version: '2', tables: [table(), table()] }),
    ];
    for (const document of broken) expect(() => store.write(document)).toThrow(DocumentError);
    expect(sizes(store)).toEqual(before);
    expect(store.has(sha('a'), '1')).toBe(true);
  });

  it('is seen by another connection and survives closing', () => {
    const path = temporaryPath();
    const store = temporaryStore(path);
    const reader = temporaryStore(path, { readonly: true });
    store.write(readDocument());
    expect(reader.has(sha('a'), '1')).toBe(true);
    const second = temporaryStore(path);
    expect(second.write(readDocument())).toBe('unchanged');
    expect(second.write(readDocument({ sha256: sha('b'), file: 'b.pdf' }))).toBe('added');
    expect(store.documents()).toHaveLength(2);
  });
});
