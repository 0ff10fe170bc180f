/** What is read back equals what was written, in a fixed order, and the summary counts it. */
import { describe, expect, it } from 'vitest';
import { check, fact, identity, issue, readDocument, sha, table } from './documents.js';
import { temporaryStore } from './open.js';

describe('read', () => {
  it('gives everything back', () => {
    const store = temporaryStore();
    const cell = {
      page: 6,
      row: 0,
      column: 0,
      row_span: 1,
      column_span: 2,
      bbox: { x0: 0, top: 0.5, x1: 1, bottom: 2 },
      text: '无',
    };
    const unknown = table({ index: 1, table: null, unit: null, empty: true, facts: 0, cells: [cell, cell] });
    const written = readDocument({ tables: [table(), unknown] });
    store.write(written);
    const [document] = store.documents();
    expect(document).toMatchObject({ sha256: sha('a'), file: 'a.pdf', pages: 30, read_ms: 12.5, ...identity });
    expect(store.tables(sha('a'))).toEqual(written.tables);
    expect([...store.facts()]).toEqual([{ ...fact(), document }]);
    expect(store.checks()).toEqual([{ ...check, document_sha256: sha('a') }]);
    expect(store.issues(sha('a'))).toEqual([{ ...issue, severity: 'error', document_sha256: sha('a') }]);
    expect(store.issues(sha('b'))).toEqual([]);
  });

  it('orders facts by file, table, row, column', () => {
    const store = temporaryStore();
    const facts = [fact({ row: 10, column: 0 }), fact({ row: 2, column: 11 }), fact({ row: 2, column: 9 })];
    store.write(readDocument({ file: 'z.pdf', facts }));
    store.write(readDocument({ sha256: sha('b'), file: 'b.pdf', facts: [fact()] }));
    const keys = [...store.facts()].map(({ document, row, column }) => `${document.file} ${row} ${column}`);
    expect(keys).toEqual(['b.pdf 2 3', 'z.pdf 2 9', 'z.pdf 2 11', 'z.pdf 10 0']);
  });

  it('filters by document and by fact', () => {
    const store = temporaryStore();
    store.write(readDocument({ facts: [fact(), fact({ row: 3, code: null, label: '合计', role: 'total' })] }));
    store.write(readDocument({ sha256: sha('b'), file: 'b.pdf', identity: { ...identity, fiscal_year: 2023 } }));
    const count = (filter: Parameters<typeof store.facts>[0]) => [...store.facts(filter)].length;
    expect(count({ fiscal_year: 2024 })).toBe(2);
    expect(count({ code: '2010601', measure: 'total', table: 'fa_expenditure' })).toBe(2);
    expect(count({ label: '合计', role: 'total', fiscal_year: 2024 })).toBe(1);
    expect(count({ label: "' OR 1 --" })).toBe(0);
    expect(count({ fiscal_year: undefined })).toBe(3);
  });

  it('may write while facts are being read', () => {
    const store = temporaryStore();
    store.write(readDocument());
    for (const _ of store.facts()) store.write(readDocument({ sha256: sha('b'), file: 'b.pdf' }));
    expect([...store.facts()]).toHaveLength(2);
  });

  it('counts for the summary', () => {
    const store = temporaryStore();
    const tables = [table(), table({ index: 1 }), table({ index: 2, table: null })];
    store.write(readDocument({ tables, issues: [issue, { ...issue, code: 'check_failed' }] }));
    expect(store.counts(sha('a'))).toEqual({
      expected_found: 1,
      expected: 2,
      tables: 3,
      unknown_tables: 1,
      figures: 1,
      issues: { error: 1, warning: 1, info: 0 },
    });
    expect(store.counts(sha('b'))).toBeUndefined();
  });
});
