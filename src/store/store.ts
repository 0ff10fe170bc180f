/** Where read documents are kept: the interface that the pipeline and the commands use, and its SQLite implementation. */
import type {
  ReadDocument,
  StoredClaim,
  StoredDocument,
  StoredFact,
  StoredIndicator,
  StoredProject,
  TableRecord,
} from '../types.js';
import { holdingCorrections, readCorrections, type StoredCorrection, writeCorrection } from './corrections.js';
import { countDocument, type DocumentCounts } from './counts.js';
import { type Connection, connect } from './database.js';
import type { FactFilter } from './filter.js';
import { type QueryResult, runQuery } from './query.js';
import { readChecks, readDocuments, readFacts, readIssues, readTables, type StoredCheck, type StoredIssue } from './read.js';
import { readClaims, readIndicators, readProjects } from './read-narrative.js';
import { prepareSchema } from './schema.js';
import { namesOf, recordName, type WriteOutcome, writeDocument } from './write.js';

export type { StoredCorrection } from './corrections.js';
export type { DocumentCounts } from './counts.js';
export type { FactFilter } from './filter.js';
export type { QueryResult, QueryValue } from './query.js';
export type { StoredCheck, StoredIssue } from './read.js';
export type { WriteOutcome } from './write.js';

/** One database of disclosures. A document is known by the sha256 of its bytes. */
export interface Store {
  /** Whether these bytes, read by this version of the reader, are stored: then reading them again changes nothing. */
  has(sha256: string, reader_version: string): boolean;
  /** Stores all of the document or nothing of it; throws DocumentError "not_stored". */
  write(document: ReadDocument): WriteOutcome;
  /** Notes that the bytes of a stored document were also given under this file name. */
  recordName(sha256: string, file: string): void;
  /** Every file name the bytes were given under. */
  names(sha256: string): string[];
  /** All documents by file name. */
  documents(): StoredDocument[];
  /** Facts by file, table, row and column; read document by document, so that any number of them can be passed on. */
  facts(filter?: FactFilter): Generator<StoredFact>;
  /** Tables of one document in order; unknown ones with their cells. */
  tables(sha256: string): TableRecord[];
  /** Figures of the running text by file and place. */
  claims(): Generator<StoredClaim>;
  /** Performance forms by file and number, and their indicators. */
  projects(): Generator<StoredProject>;
  indicators(): Generator<StoredIndicator>;
  issues(sha256?: string): StoredIssue[];
  checks(sha256?: string): StoredCheck[];
  /** Stores what a person says the figure is, beside what was read; the newest correction of a figure holds. */
  correct(fact: StoredFact, corrected_fen: bigint, reason: string): void;
  /** Corrections of one document or of all, oldest first; also those whose figure is no longer read. */
  corrections(sha256?: string): StoredCorrection[];
  /** Numbers of the corrections that a figure of the database has now. */
  holdingCorrections(): ReadonlySet<number>;
  /** The numbers of the one-line summary; undefined for a document that is not stored. */
  counts(sha256: string): DocumentCounts | undefined;
  /** Answers one reading SQL statement; throws UsageError for any other. */
  query(sql: string): QueryResult;
  close(): void;
}

export interface StoreOptions {
  /** The file must exist and is never changed. */
  readonly readonly?: boolean | undefined;
}

/** Opens the database, which is made when there is none. Throws UsageError for a file of another program or schema version. */
export function openStore(path: string, options: StoreOptions = {}): Store {
  const readonly = options.readonly ?? false;
  const connection = connect(path, readonly);
  try {
    prepareSchema(connection, readonly);
  } catch (error) {
    connection.close();
    throw error;
  }
  return storeOn(connection);
}

function storeOn(connection: Connection): Store {
  const has = connection.prepare<[string, string]>('SELECT 1 FROM core_document WHERE sha256 = ? AND reader_version = ?');
  return {
    has: (sha256, reader_version) => has.get(sha256, reader_version) !== undefined,
    write: (document) => writeDocument(connection, document),
    recordName: (sha256, file) => recordName(connection, sha256, file),
    names: (sha256) => namesOf(connection, sha256),
    documents: () => readDocuments(connection),
    facts: (filter = {}) => readFacts(connection, filter),
    tables: (sha256) => readTables(connection, sha256),
    claims: () => readClaims(connection),
    projects: () => readProjects(connection),
    indicators: () => readIndicators(connection),
    issues: (sha256) => readIssues(connection, sha256),
    checks: (sha256) => readChecks(connection, sha256),
    correct: (fact, corrected_fen, reason) => writeCorrection(connection, fact, corrected_fen, reason),
    corrections: (sha256) => readCorrections(connection, sha256),
    holdingCorrections: () => holdingCorrections(connection),
    counts: (sha256) => countDocument(connection, sha256),
    query: (sql) => runQuery(connection, sql),
    close: () => {
      connection.close();
    },
  };
}
