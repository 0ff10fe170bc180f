/** Proves that exports and comparisons of many facts need bounded memory: each runs in a process of its own with a small heap; prints time and peak memory. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatTable } from '../src/cli/text-table.js';
import { compare, compareWorded } from '../src/compare/index.js';
import { claimsDataset } from '../src/export/claims.js';
import { csvRows } from '../src/export/csv-rows.js';
import { factsDataset } from '../src/export/facts-dataset.js';
import { writeMeasured } from '../src/export/package/resource.js';
import { writePackage } from '../src/export/package/write.js';
import { writeParquet } from '../src/export/parquet.js';
import { wideDatasets } from '../src/export/wide.js';
import { writeWorkbook } from '../src/export/xlsx/workbook.js';
import { openStore, type Store } from '../src/store/store.js';
import type { Fact, ReadDocument } from '../src/types.js';
import { syntheticWords } from './bench/synthetic-words.js';

/** Heap of every child: far less than a million facts take. */
const HEAP_MB = 192;
const ROWS_A_DOCUMENT = 130;
const MEASURES = ['total', 'basic', 'project'] as const;
const FACTS_A_DOCUMENT = (ROWS_A_DOCUMENT + 1) * MEASURES.length;

function syntheticFact(document: number, row: number, column: number): Fact {
  const total = row === ROWS_A_DOCUMENT;
  const fen = BigInt((document % 97) * 1_000_000 + 12_300) * (total ? BigInt(ROWS_A_DOCUMENT) : 1n);
  return {
    table_index: 0,
    table: 'fa_expenditure',
    row,
    column,
    code: total ? null : `2${String(1 + Math.floor(row / 50)).padStart(2, '0')}${String(10 + (row % 50))}01`,
    all_codes: null,
    label: total ? 'total' : `row ${row}`,
    panel: 0,
    measure: MEASURES[column] ?? 'total',
    header: MEASURES[column] ?? '',
    amount: { fen, stepFen: 10_000n },
    raw: String(fen),
    unit: '万元',
    role: total ? 'total' : 'detail',
    page: 3 + Math.floor(row / 40),
    bbox: { x0: 100, top: 20 + row, x1: 150, bottom: 30 + row },
    origin: 'text-layer',
    confidence: 1,
    status: 'verified',
  };
}

function syntheticDocument(number: number): ReadDocument {
  const facts = Array.from({ length: ROWS_A_DOCUMENT + 1 }, (_, row) =>
    MEASURES.map((_measure, column) => syntheticFact(number, row, column)),
  ).flat();
  const table = { index: 0, table: 'fa_expenditure', title: 'expenditure', unit: '万元', first_page: 3, last_page: 7 };
  return {
    sha256: createHash('sha256').update(String(number)).digest('hex'),
    file: `synthetic-${String(number).padStart(6, '0')}.pdf`,
    bytes: 1000,
    pages: 10,
    reader_version: 'synthetic',
    read_ms: 1,
    identity: {
      organization: `organisation ${number % 800}`,
      region_code: `41${String(1 + (number % 17)).padStart(2, '0')}${String(1 + (number % 20)).padStart(2, '0')}`,
      region_name: null,
      fiscal_year: 2018 + (number % 7),
      kind: 'final_account',
      entity_level: 'department',
    },
    expected_tables: [],
    tables: [{ ...table, rows: ROWS_A_DOCUMENT + 1, columns: 5, facts: facts.length, empty: false, cells: [] }],
    facts,
    ...syntheticWords(number),
    checks: [],
    issues: [],
  };
}

type Work = (store: Store, folder: string) => unknown;

const WORKS: Readonly<Record<string, Work>> = {
  'csv, tidy': (store, folder) => writeMeasured(folder, 'facts.csv', csvRows(factsDataset(store))),
  'parquet, tidy': (store, folder) => writeParquet(factsDataset(store), join(folder, 'facts.parquet')),
  'xlsx, tidy': (store, folder) => writeWorkbook([factsDataset(store)], join(folder, 'facts.xlsx')),
  'csv, wide': (store, folder) =>
    wideDatasets(store).map((dataset) => writeMeasured(folder, `${dataset.id}.csv`, csvRows(dataset))),
  'csv, claims': (store, folder) => writeMeasured(folder, 'claims.csv', csvRows(claimsDataset(store))),
  package: (store, folder) => writePackage(store, { output: join(folder, 'package-1') }),
  'package with changes': (store, folder) =>
    writePackage(store, { output: join(folder, 'package-2'), previous: join(folder, 'package-1') }),
  'compare one measure': (store) => compare(store, { measure: 'basic_expenditure' }),
  'compare a class by its rows': (store) => compare(store, { measure: 'total', function: '201' }),
  'compare scores of projects': (store) => compareWorded(store, { measure: 'project_score' }),
  'compare completion by item': (store) => compareWorded(store, { measure: 'initial_budget_completion' }),
};

function makeDatabase(path: string, facts: number): number {
  const store = openStore(path);
  const documents = Math.ceil(facts / FACTS_A_DOCUMENT);
  for (let number = 0; number < documents; number += 1) store.write(syntheticDocument(number));
  store.close();
  return documents * FACTS_A_DOCUMENT;
}

async function child(name: string, database: string, folder: string): Promise<void> {
  const store = openStore(database, { readonly: true });
  const startedAt = performance.now();
  await WORKS[name]?.(store, folder);
  const seconds = (performance.now() - startedAt) / 1000;
  store.close();
  process.stdout.write(JSON.stringify({ seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
}

function measure(name: string, database: string, folder: string): string[] {
  const script = fileURLToPath(import.meta.url);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${HEAP_MB}`, script, '--child', name, database, folder],
    { encoding: 'utf8', maxBuffer: 1 << 24 },
  );
  if (status !== 0) {
    process.exitCode = 1;
    return [name, 'failed', stderr.split('\n').find((line) => /Error|FATAL/.test(line)) ?? String(status)];
  }
  const { seconds, peakMegabytes } = JSON.parse(stdout) as { seconds: number; peakMegabytes: number };
  return [name, seconds.toFixed(1), peakMegabytes.toFixed(0)];
}

function bench(wanted: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'xianzhang-dataset-'));
  try {
    const database = join(folder, 'synthetic.db');
    const startedAt = performance.now();
    const facts = makeDatabase(database, wanted);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    process.stdout.write(`${facts} facts written in ${seconds} s; every work in a process with ${HEAP_MB} MB of heap\n\n`);
    const columns = ['work', 'seconds', 'peak RSS MB'].map((title, at) => ({
      title,
      align: at === 0 ? ('left' as const) : ('right' as const),
    }));
    process.stdout.write(
      formatTable(
        columns,
        Object.keys(WORKS).map((name) => measure(name, database, folder)),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [first = '1000000', name = '', database = '', folder = ''] = process.argv.slice(2);
if (first === '--child') await child(name, database, folder);
else bench(Number(first));
