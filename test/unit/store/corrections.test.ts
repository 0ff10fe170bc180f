/** Corrections: stored beside the reading, found by place, alive after the document is read again. */
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.js';
import { fact, readDocument, sha } from './documents.js';
import { rowsOf, temporaryPath, temporaryStore } from './open.js';

const only = (store: Store) => {
  const [first] = [...store.facts()];
  if (!first) throw new Error('no fact');
  return first;
};

function corrected(path = temporaryPath()): Store {
  const store = temporaryStore(path);
  store.write(readDocument());
  store.correct(only(store), 99n, '8 misread as 3');
  return store;
}

describe('a correction', () => {
  it('stands beside the reading, which stays', () => {
    const store = corrected();
    expect(only(store)).toMatchObject({ amount: { fen: 12_345_600n }, raw: '12.34', corrected_fen: 99n });
    expect(store.corrections()).toMatchObject([
      {
        number: 1,
        document_sha256: sha('a'),
        row: 2,
        column: 3,
        page: 3,
        printed_fen: 12_345_600n,
        raw: '12.34',
        corrected_fen: 99n,
      },
    ]);
    expect(rowsOf(store, 'SELECT amount_fen FROM core_fact')).toEqual([{ amount_fen: 12_345_600n }]);
  });

  it('outlives reading the bytes again, also when tables and rows are numbered anew', () => {
    const store = corrected();
    expect(store.write(readDocument({ reader_version: '2', facts: [fact({ row: 7, column: 1 })] }))).toBe('replaced');
    expect(only(store)).toMatchObject({ row: 7, corrected_fen: 99n });
  });

  it('is not put on another figure that has its key after reading again', () => {
    const store = corrected();
    store.write(readDocument({ reader_version: '2', facts: [fact({ bbox: { x0: 300, top: 1, x1: 320, bottom: 9 } })] }));
    expect('corrected_fen' in only(store)).toBe(false);
    expect([store.corrections().length, store.holdingCorrections().size]).toEqual([1, 0]);
  });

  it('is replaced by a newer one, and both stay', () => {
    const store = corrected();
    store.correct(only(store), -5n, 'looked again');
    expect(only(store).corrected_fen).toBe(-5n);
    expect(store.corrections().map(({ corrected_fen }) => corrected_fen)).toEqual([99n, -5n]);
    expect([...store.holdingCorrections()]).toEqual([2]);
  });

  it('can be read from and stored in a database that an earlier version wrote', () => {
    const path = temporaryPath();
    const store = temporaryStore(path);
    store.write(readDocument());
    store.close();
    const connection = new Sqlite(path);
    connection.exec('DROP TABLE core_correction');
    connection.close();
    const older = temporaryStore(path, { readonly: true });
    expect([older.corrections(), older.holdingCorrections().size, 'corrected_fen' in only(older)]).toEqual([[], 0, false]);
    older.close();
    expect(only(corrected(path)).corrected_fen).toBe(99n);
  });
});
