/** What is on the review list, and in which order. */
import { describe, expect, it } from 'vitest';
import { findDoubts } from '../../../src/review/doubts.js';
import { check, storedDocument, storedFact, table } from '../store/documents.js';
import { issueAt, sourceOf } from './source.js';

const document = storedDocument();
const box = (top: number) => ({ x0: 10, top, x1: 50, bottom: top + 8 });

describe('findDoubts', () => {
  it('lists by kind of doubt, then the least confident first', () => {
    const facts = [
      storedFact(document, { bbox: box(0), row: 1 }),
      storedFact(document, { bbox: box(10), row: 2, status: 'unverified', origin: 'ocr', confidence: 0.9 }),
      storedFact(document, { bbox: box(20), row: 3, status: 'unverified', origin: 'ocr', confidence: 0.4 }),
      storedFact(document, { bbox: box(30), row: 4, status: 'disputed' }),
      storedFact(document, { bbox: box(40), row: 5, status: 'unverified' }),
      storedFact(document, { bbox: box(50), row: 6, origin: 'ocr' }),
      { ...storedFact(document, { bbox: box(60), row: 7, status: 'disputed' }), corrected_fen: 1n },
    ];
    const issues = [
      issueAt('amount_reading_chosen', box(50)),
      issueAt('cell_not_understood', box(70)),
      issueAt('amount_unreadable', box(80)),
      issueAt('page_read_by_ocr', null),
      issueAt('page_failed', null, 9),
      issueAt('identity_missing', null, null),
    ];
    const found = findDoubts(
      sourceOf(facts, issues, [{ ...check, outcome: 'fail', operands: ['0:4:3'], message: 'off by one' }]),
    );
    expect(found.map(({ kind, fact, page }) => [kind, fact?.row ?? null, page])).toEqual([
      ['disputed', 4, 3],
      ['missing', null, 3],
      ['missing', null, 9],
      ['unverified_ocr', 3, 3],
      ['unverified_ocr', 2, 3],
      ['uncertain', null, 3],
      ['chosen', 6, 3],
      ['corrected', 7, 3],
    ]);
    expect(found[0]?.notes).toEqual(['off by one']);
    expect(found[6]?.notes).toHaveLength(1);
  });

  it('is empty where nothing is in doubt', () => {
    expect(findDoubts(sourceOf([storedFact(document)]))).toEqual([]);
  });

  it('lists figures of a scan that only arithmetic confirms, and those equal to them', () => {
    const facts = [
      storedFact(document, { bbox: box(0), row: 1, origin: 'ocr', confidence: 0.55 }),
      storedFact(document, { bbox: box(10), row: 2, origin: 'ocr', confidence: 0.95, amount: { fen: 7n, stepFen: 1n } }),
      storedFact(document, { bbox: box(20), row: 3, confidence: 0.55 }),
      storedFact(document, { bbox: box(30), row: 4, origin: 'ocr', confidence: 0.95 }),
    ];
    const found = findDoubts(sourceOf(facts));
    const listed = found.map(({ kind, fact }) => [kind, fact?.row]);
    expect(listed).toEqual([
      ['uncertain', 1],
      ['uncertain', 4],
    ]);
    expect(found[0]?.notes).toEqual([expect.stringContaining('adds up')]);
  });

  it('lists declared tables of scanned pages that gave no figure', () => {
    const scan = issueAt('page_read_by_ocr', null, 5);
    const tables = [
      table({ index: 0, first_page: 5, facts: 0, empty: true, title: '政府性基金预算支出表' }),
      table({ index: 1, first_page: 5 }),
      table({ index: 2, first_page: 6, facts: 0, empty: true }),
      table({ index: 3, first_page: 5, facts: 0, table: null }),
    ];
    const found = findDoubts(sourceOf([], [scan], [], tables));
    expect(found.map(({ kind, page, bbox }) => [kind, page, bbox])).toEqual([['uncertain', 5, null]]);
    expect(found[0]?.notes).toEqual([expect.stringContaining('政府性基金预算支出表')]);
  });
});
