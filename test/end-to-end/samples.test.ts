/** The samples on the command line, as a user takes them: read, exported, compared, listed, read again, interrupted and gone on. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { CLI_TIMEOUT_MS, type CliResult, runCli } from '../cli/run-cli.js';
import { difference, expectedKeys, FIXTURES, fenOfYuan, goldenDocuments, keyOf, SAMPLES } from '../golden/expected-document.js';
import { scratchFolder } from '../unit/ingest/scratch-folder.js';

vi.setConfig({ testTimeout: 3 * CLI_TIMEOUT_MS, hookTimeout: 3 * CLI_TIMEOUT_MS });

interface FactRecord {
  readonly document: string;
  readonly file: string;
  readonly table: string;
  readonly all_codes: string | null;
  readonly label: string;
  readonly header: string;
  readonly raw: string;
  readonly amount_yuan: string;
  readonly page: number;
  readonly bbox: readonly number[];
}

const samples = goldenDocuments(SAMPLES);
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const recordsOf = <T>(jsonl: string): T[] => lines(jsonl).map((line) => JSON.parse(line) as T);

const keyOfRecord = (fact: FactRecord): string =>
  keyOf(
    fact.table,
    fact.all_codes ?? fact.label,
    fact.header,
    fact.raw.replace(/\s/gu, ''),
    fenOfYuan(fact.amount_yuan),
    fact.page,
  );

/** Rows of a CSV text; a quoted value may hold commas, quotes written twice and line ends. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}

async function fine(...args: readonly string[]): Promise<CliResult> {
  const result = await runCli(args);
  expect(result.code, result.stderr).toBe(0);
  return result;
}

describe('the samples', () => {
  const db = join(scratchFolder(), 'samples.db');
  let ingested: CliResult;
  let exported: string;

  beforeAll(async () => {
    ingested = await fine('ingest', SAMPLES, '--db', db);
    exported = (await fine('export', 'facts', '--db', db)).stdout;
  });

  it('are all added, and nothing else', () => {
    expect(samples.length).toBeGreaterThanOrEqual(3);
    expect(ingested.stderr).toContain(
      `${samples.length} documents: ${samples.length} added, 0 replaced, 0 already stored, 0 failed`,
    );
  });

  it('are exported with exactly the printed figures', () => {
    const records = recordsOf<FactRecord>(exported);
    for (const { name, file, expected } of samples) {
      const own = records.filter((record) => dirname(record.file) === dirname(file));
      expect([name, difference(expectedKeys(expected), own.map(keyOfRecord))]).toEqual([name, { missing: [], unexpected: [] }]);
    }
    expect(records).toHaveLength(samples.reduce((sum, { expected }) => sum + expectedKeys(expected).length, 0));
  });

  it('are exported alike as CSV', async () => {
    const output = join(scratchFolder(), 'facts.csv');
    await fine('export', 'facts', '--db', db, '--format', 'csv', '--output', output);
    const [header = [], ...rows] = csvRows(readFileSync(output, 'utf8').replace(/^\ufeff/, ''));
    const records = recordsOf<Record<string, unknown>>(exported);
    expect(header).toEqual(Object.keys(records[0] ?? {}));
    const column = (key: string): string[] => rows.map((row) => row[header.indexOf(key)] ?? '');
    for (const key of ['table', 'label', 'header', 'amount_yuan', 'raw', 'code', 'page'])
      expect(column(key), key).toEqual(records.map((record) => String(record[key] ?? '')));
  });

  it('are compared by figures that stand in them', async () => {
    const { stdout } = await fine('compare', '--db', db, '--measure', 'total_expenditure,three_public', '--json');
    const figures = recordsOf<FactRecord & { measure: string }>(stdout);
    expect(
      figures.filter(({ measure }) => measure === 'total_expenditure').map(({ file }) => basename(dirname(file))),
    ).toHaveLength(samples.length);
    for (const figure of figures) {
      const sample = samples.find(({ file }) => dirname(file) === dirname(figure.file));
      const printed = sample?.expected.tables.flatMap(({ table, cells }) =>
        cells
          .filter(({ page }) => table === figure.table && page === figure.page)
          .map(({ amount_yuan }) => fenOfYuan(amount_yuan)),
      );
      expect(printed, figure.file).toContain(fenOfYuan(figure.amount_yuan));
    }
  });

  it.each(['documents', 'tables', 'issues'])('are listed: %s', async (subject) => {
    const { stdout } = await fine('list', subject, '--db', db, '--json');
    const records = recordsOf<Record<string, unknown>>(stdout);
    if (subject === 'documents') expect(records).toHaveLength(samples.length);
    if (subject === 'tables')
      expect(records).toHaveLength(samples.reduce((sum, { expected }) => sum + expected.tables.length, 0));
    expect(stdout).not.toContain('\u001b');
  });

  it('are skipped when they are read again, and every byte of the export stays', async () => {
    const again = await fine('ingest', SAMPLES, '--db', db);
    expect(again.stderr).toContain(`0 added, 0 replaced, ${samples.length} already stored, 0 failed`);
    expect((await fine('export', 'facts', '--db', db)).stdout).toBe(exported);
  });

  it('give the same figures in another database', async () => {
    const other = join(scratchFolder(), 'other.db');
    await fine('ingest', SAMPLES, '--db', other, '--jobs', '1');
    expect(lines((await fine('export', 'facts', '--db', other)).stdout).sort()).toEqual(lines(exported).sort());
  });
});

describe('an interrupted run', () => {
  it('goes on where it was, and ends with what an uninterrupted one gives', async () => {
    const documents = goldenDocuments(FIXTURES);
    const files = documents.map(({ file }) => file);
    const [broken, whole] = [join(scratchFolder(), 'broken.db'), join(scratchFolder(), 'whole.db')];
    const first = await runCli(['ingest', ...files, '--db', broken, '--jobs', '1'], { interruptAt: 'added  ' });
    expect(first.code).toBe(130);
    const stored = lines((await fine('list', 'documents', '--db', broken, '--json')).stdout).length;
    expect([stored > 0, stored < files.length]).toEqual([true, true]);
    const second = await fine('ingest', ...files, '--db', broken, '--jobs', '1');
    expect(second.stderr).toContain(`${files.length - stored} added, 0 replaced, ${stored} already stored, 0 failed`);
    await fine('ingest', ...files, '--db', whole);
    const facts = async (db: string): Promise<string[]> => lines((await fine('export', 'facts', '--db', db)).stdout).sort();
    expect(await facts(broken)).toEqual(await facts(whole));
  });
});
