/** The way of one document, from a file to what the store takes: each step is one call. */
import path from 'node:path';
import type { PageContent } from '../extractors/layout.js';
import { narrativeChecks } from './check/narrative.js';
import { rateChecks } from './check/rates.js';
import { isReadTwice } from './check/read-twice.js';
import { checkWithReadings } from './check/repair.js';
import { narrate } from './narrate/index.js';
import { readableSource } from './narrate/source.js';
import { openSource, type ReadOptions, readSource } from './read/index.js';
import { recognise } from './recognise/index.js';
import { faintAmounts, hasDoubtfulKey, otherReadings } from './recognise/ocr-doubts.js';
import { factsUnderForeignCodes, factsWithLostCodes, keylessFacts } from './recognise/row-doubts.js';
import { snapPages } from './recognise/snap.js';
import {
  claimsWithoutContacts,
  factsWithoutContacts,
  issuesWithoutContacts,
  readRecords,
  tablesWithoutContacts,
} from './records/index.js';
import type { Fact, ReadDocument } from './types.js';

export type { OcrMode } from './read/ocr.js';

/** Changes whenever the same bytes could give other figures, so that documents are read again. */
export const READER_VERSION = '6';

/** Arithmetic proves an amount, not the words of its row and column, and no amount that may have been misread everywhere alike. */
function withoutDoubtfulProofs(facts: readonly Fact[], contents: readonly PageContent[]): Fact[] {
  const faint = faintAmounts(facts);
  const keyless = keylessFacts(facts);
  const foreign = factsUnderForeignCodes(facts);
  const lost = factsWithLostCodes(facts);
  const isDoubtful = (fact: Fact): boolean =>
    foreign.has(fact) ||
    lost.has(fact) ||
    (fact.origin === 'ocr' &&
      ((faint.has(fact.amount.fen) && !isReadTwice(fact)) || keyless.has(fact) || hasDoubtfulKey(contents, fact)));
  return facts.map((fact) => (fact.status === 'verified' && isDoubtful(fact) ? { ...fact, status: 'unverified' } : fact));
}

/** Reads one document; throws `DocumentError` when it cannot be read as a whole. */
export async function readDocument(file: string, options: ReadOptions = {}): Promise<ReadDocument> {
  const started = performance.now();
  const source = await openSource(file);
  const { pages, pageCount, issues } = await readSource(source, options);
  const contents = snapPages(pages.map((page) => page.content));
  const recognised = recognise(contents, path.basename(file));
  const checked = checkWithReadings(recognised.facts, (fact) => otherReadings(contents, fact));
  const facts = withoutDoubtfulProofs(checked.facts, contents);
  const readable = readableSource(contents, recognised);
  const narrative = narrate({ ...readable, facts, identity: recognised.identity });
  const claims = claimsWithoutContacts(narrative.claims);
  const records = readRecords(readable.tables, recognised.tables);
  return {
    sha256: source.sha256,
    file,
    bytes: source.data.length,
    pages: pageCount,
    reader_version: READER_VERSION,
    read_ms: Math.round(performance.now() - started),
    identity: recognised.identity,
    expected_tables: recognised.expected_tables,
    tables: tablesWithoutContacts(recognised.tables),
    facts: factsWithoutContacts(facts),
    checks: [...checked.checks, ...narrativeChecks(claims, facts), ...rateChecks(claims)],
    issues: issuesWithoutContacts([...issues, ...recognised.issues, ...checked.issues, ...narrative.issues, ...records.issues]),
    claims,
    projects: records.projects,
    indicators: records.indicators,
  };
}
