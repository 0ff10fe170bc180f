/** The expected reading of a printed document (`expected.json`, see docs/samples.md), and the keys by which it is compared. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fact, Kind, ReadDocument } from '../../src/types.js';

export interface ExpectedCell {
  readonly row: string;
  readonly label: string;
  readonly column: string;
  readonly raw: string;
  readonly amount_yuan: string;
  readonly page: number;
}

export interface ExpectedTable {
  readonly table: string;
  readonly title: string;
  readonly unit: string;
  readonly empty: boolean;
  readonly cells: readonly ExpectedCell[];
}

export interface ExpectedDocument {
  readonly kind: Kind;
  readonly year: number;
  readonly organization: string;
  readonly region: string;
  readonly region_code: string;
  readonly pages: number;
  readonly tables: readonly ExpectedTable[];
}

export interface GoldenDocument {
  /** Folder below the root of the project. */
  readonly name: string;
  readonly file: string;
  readonly expected: ExpectedDocument;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const SAMPLES = join(ROOT, 'samples');
export const FIXTURES = join(ROOT, 'test/golden/fixtures');

/** Every folder below `parent` that holds both a document and its expected reading. */
export function goldenDocuments(parent: string): GoldenDocument[] {
  return readdirSync(parent)
    .map((name) => join(parent, name))
    .filter((folder) => existsSync(join(folder, 'document.pdf')) && existsSync(join(folder, 'expected.json')))
    .map((folder) => ({
      name: relative(ROOT, folder),
      file: join(folder, 'document.pdf'),
      expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as ExpectedDocument,
    }));
}

/** An exact decimal text in yuan as fen; written apart from the project's own reading, which it checks. */
export function fenOfYuan(yuan: string): bigint {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(yuan) ?? [];
  if (whole === '') throw new RangeError(`expected an exact amount in yuan, got "${yuan}"`);
  const fen = BigInt(whole + fraction.padEnd(2, '0'));
  return sign === '' ? fen : -fen;
}

/** A fact as one line. */
export const keyOf = (table: string, row: string, header: string, raw: string, fen: bigint, page: number): string =>
  `page ${page}, ${table}: ${row || '(no row key)'} | ${header} | ${raw} = ${fen} fen`;

/** One line a cell that has to be found. */
export const expectedKeys = (expected: ExpectedDocument): string[] =>
  expected.tables.flatMap(({ table, cells }) =>
    cells.map((cell) => keyOf(table, cell.row, cell.column, cell.raw, fenOfYuan(cell.amount_yuan), cell.page)),
  );

/** One line a fact; a row is known by all its codes, or else by its label. */
export const factKey = (fact: Fact): string =>
  keyOf(fact.table, fact.all_codes ?? fact.label, fact.header, fact.raw.replace(/\s/gu, ''), fact.amount.fen, fact.page);

export interface Difference {
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
}

/** What only one of two lists holds, each entry as often as it is there. */
export function difference(expected: readonly string[], found: readonly string[]): Difference {
  const rest = new Map<string, number>();
  for (const key of found) rest.set(key, (rest.get(key) ?? 0) + 1);
  const missing = expected.filter((key) => {
    const left = rest.get(key) ?? 0;
    if (left > 0) rest.set(key, left - 1);
    return left === 0;
  });
  return { missing, unexpected: [...rest].flatMap(([key, count]) => new Array<string>(count).fill(key)) };
}

/** Which facts of a document are missing and which are too many. */
export const factDifference = (document: ReadDocument, expected: ExpectedDocument): Difference =>
  difference(expectedKeys(expected), document.facts.map(factKey));
