/** Whether what a reading got wrong is on the review list: a wrong figure itself, a missing one by its ink, row or table. */
import { type Doubt, findDoubts } from '../../src/review/doubts.js';
import type { ReadDocument, StoredDocument, StoredFact, TableRecord } from '../../src/types.js';
import { compareWithMarked, likeness, type MarkedTable, type Miss } from './marked.js';

/** How the list leads to an error; `unlisted` is the one that must not be. */
export type Lead = 'figure' | 'same_amount' | 'row' | 'table' | 'page' | 'unlisted';

export interface ScoredError {
  readonly kind: 'wrong' | 'missing' | 'extra';
  readonly lead: Lead;
  /** Where it is, for a person. */
  readonly place: string;
}

const ALIKE = 0.5;
/** Misread labels still lead to their row while they share this much. */
const ROW_ALIKE = 0.3;

const plain = (text: string | null): string => (text ?? '').normalize('NFKC').replace(/\s/g, '');

function leadToFact(fact: StoredFact, doubts: readonly Doubt[]): Lead {
  return doubts.some((doubt) => doubt.fact === fact) ? 'figure' : 'unlisted';
}

function leadToMissing({ table, cell }: Miss, doubts: readonly Doubt[], tables: readonly TableRecord[]): Lead {
  const own = doubts.flatMap(({ fact }) => (fact?.table === table ? [fact] : []));
  const digits = cell.raw.replace(/[^\d]/g, '');
  // The same amount under a header of its own column: its row was misread.
  if (own.some(({ raw, header }) => raw.replace(/[^\d]/g, '') === digits && likeness(plain(cell.column), plain(header)) >= ALIKE))
    return 'same_amount';
  const key = plain(cell.label ?? cell.row);
  const isRow = (text: string | null): boolean => text !== null && likeness(key, plain(text)) >= ROW_ALIKE;
  if (own.some(({ code, label }) => plain(code) === plain(cell.row) || isRow(label))) return 'row';
  const records = tables.filter((record) => record.table === table);
  const pages = (record: TableRecord, page: number): boolean => page >= record.first_page && page <= record.last_page;
  const blind = doubts.filter(({ fact }) => fact === null);
  if (blind.some(({ page, bbox }) => bbox !== null && records.some((record) => pages(record, page)))) return 'table';
  const marked = cell.page;
  return blind.some(({ page }) => page === marked || records.some((record) => pages(record, page))) ? 'page' : 'unlisted';
}

export interface ReviewScore {
  readonly cells: number;
  readonly errors: readonly ScoredError[];
}

/** Scores the list of one document; `facts` are the same objects that `doubts` were found in. */
export function scoreReview(
  marked: readonly MarkedTable[],
  facts: readonly StoredFact[],
  tables: readonly TableRecord[],
  doubts: readonly Doubt[],
): ReviewScore {
  const { cells, misses, extra } = compareWithMarked(marked, facts);
  const errors: ScoredError[] = misses.map((miss) => {
    const { table, cell, wrong } = miss;
    const place = `${table} | ${cell.row ?? ''} ${cell.label ?? ''} | ${cell.column} | printed ${cell.raw}`;
    return wrong
      ? { kind: 'wrong', lead: leadToFact(wrong, doubts), place: `${place}, read ${wrong.raw} (${wrong.status})` }
      : { kind: 'missing', lead: leadToMissing(miss, doubts, tables), place };
  });
  for (const fact of extra) {
    const place = `${fact.table} | ${fact.code ?? ''} ${fact.label} | ${fact.header} | read ${fact.raw} (${fact.status})`;
    errors.push({ kind: 'extra', lead: leadToFact(fact, doubts), place });
  }
  return { cells, errors };
}

/** The list of one document as if it had been stored. */
export function reviewScoreOf(read: ReadDocument, marked: readonly MarkedTable[]): ReviewScore & { readonly listed: number } {
  const document: StoredDocument = { ...read, ...read.identity, ingested_at: '' };
  const facts: readonly StoredFact[] = read.facts.map((fact) => ({ ...fact, document }));
  const doubts = findDoubts({
    documents: () => [document],
    facts: () => facts,
    issues: () => read.issues,
    checks: () => read.checks,
    tables: () => read.tables,
  });
  return { ...scoreReview(marked, facts, read.tables, doubts), listed: doubts.length };
}
