/** Writes what the export command was asked for: lines to a stream, whole files under their names when they are whole. */
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../errors.js';
import { csvRows } from '../export/csv-rows.js';
import type { Dataset } from '../export/dataset.js';
import { type Exporter, findExporter } from '../export/index.js';
import type { Store } from '../store/store.js';
import { STDOUT, writePieces } from './output.js';
import type { Terminal } from './terminal.js';

export type FileFormat = 'jsonl' | 'csv' | 'xlsx' | 'parquet';

export interface ExportRequest {
  readonly what: string;
  readonly format: FileFormat;
  readonly output: string;
  readonly table?: string | undefined;
  readonly excel: boolean;
}

/** Tables that a refusal names one by one. */
const MOST_NAMED = 5;

/** Throws UsageError for a format that what is asked for has not. */
export async function runExport(store: Store, request: ExportRequest, terminal: Terminal): Promise<void> {
  const { format, output, what, table, excel } = request;
  const exporter = findExporter(what);
  if (!exporter) throw new UsageError(`export ${what}: there is no such export.`);
  const asLines = exporter.formats.find((one) => one === format);
  if (asLines && table === undefined && !excel) return writePieces(exporter.write(store, asLines), output, terminal);
  const datasets = chosenDatasets(store, exporter, request);
  if (format === 'csv') return writeCsv(datasets, request, terminal);
  if (output === STDOUT) throw new UsageError(`--format ${format} writes a file: give its name with --output.`);
  if (format === 'xlsx')
    return writeWhole(output, async (path) => (await import('../export/xlsx/workbook.js')).writeWorkbook(datasets, path));
  const { writeParquet } = await import('../export/parquet.js');
  return writeFiles(datasets, output, 'parquet', async (dataset, path) => {
    writeParquet(dataset, path);
  });
}

function chosenDatasets(store: Store, exporter: Exporter, { format, table, what }: ExportRequest): readonly Dataset[] {
  if (format === 'jsonl' || !exporter.datasets) {
    const reason =
      format === 'jsonl' ? '--table and --excel go with csv, xlsx or parquet' : `only ${exporter.formats.join(', ')}`;
    throw new UsageError(`export ${what}: cannot be written as ${format} like this (${reason}).`);
  }
  const datasets = exporter.datasets(store);
  if (table === undefined) return datasets;
  const chosen = datasets.filter(({ id }) => id === table);
  if (chosen.length === 0) {
    const known =
      datasets.length <= MOST_NAMED
        ? `there are ${datasets.map(({ id }) => id).join(', ')}`
        : '"xianzhang list tables" shows them';
    throw new UsageError(`--table ${table}: there is no such table; ${known}.`);
  }
  return chosen;
}

function writeCsv(datasets: readonly Dataset[], { output, excel }: ExportRequest, terminal: Terminal): Promise<void> {
  const [only] = datasets;
  if (only && datasets.length === 1) return writePieces(csvRows(only, { excel }), output, terminal);
  if (output === STDOUT)
    throw new UsageError('Several tables are several CSV files: give a folder with --output, or one table with --table.');
  return writeFiles(datasets, output, 'csv', (dataset, path) => writePieces(csvRows(dataset, { excel }), path, terminal));
}

/** One dataset is the file itself; of several each that has rows is a file in the folder. */
async function writeFiles(
  datasets: readonly Dataset[],
  output: string,
  extension: string,
  write: (dataset: Dataset, path: string) => Promise<void>,
): Promise<void> {
  const [only] = datasets;
  if (only && datasets.length === 1) return writeWhole(output, (path) => write(only, path));
  await mkdir(output, { recursive: true });
  for (const dataset of datasets) {
    if (dataset.rows()[Symbol.iterator]().next().done) continue;
    await writeWhole(join(output, `${dataset.id}.${extension}`), (path) => write(dataset, path));
  }
}

async function writeWhole(output: string, write: (path: string) => Promise<void>): Promise<void> {
  const partial = `${output}.partial`;
  try {
    await write(partial);
    await rename(partial, output);
  } catch (error) {
    await rm(partial, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(`${output}: cannot be written (${message}). Check the folder and its permissions.`, { cause: error });
  }
}
