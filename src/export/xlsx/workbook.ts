/** Writes datasets as one XLSX workbook, one sheet a dataset, streamed; the only file that imports the zip writer. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Cell, Dataset } from '../dataset.js';
import { contentTypes, PACKAGE_RELATIONS, STYLES, workbook, workbookRelations } from './markup.js';
import { MOST_ROWS, type Shown, sheetOf, shownColumns } from './sheets.js';

/** A fixed time of change: the same data gives the same bytes. */
const UNCHANGING = { mtime: new Date(Date.UTC(2000, 0, 1)), mode: 0o100_644 };
const LONGEST_NAME = 31;

export interface WorkbookOptions {
  /** Rows of a sheet, headers included; for tests. */
  readonly mostRows?: number;
}

/** Empty datasets get no sheet, unless all are empty. Throws what writing throws. */
export async function writeWorkbook(datasets: readonly Dataset[], path: string, options: WorkbookOptions = {}): Promise<void> {
  const sheets = sheetsOf(datasets, options.mostRows ?? MOST_ROWS);
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(path));
  zip.on('error', (error: Error) => (zip.outputStream as Readable).destroy(error));
  const names = namesOf(sheets);
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', PACKAGE_RELATIONS],
    ['xl/workbook.xml', workbook(names)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)],
    ['xl/styles.xml', STYLES],
  ];
  for (const [name, xml] of parts) zip.addBuffer(Buffer.from(xml), name, UNCHANGING);
  for (const [at, sheet] of sheets.entries()) {
    zip.addReadStreamLazy(`xl/worksheets/sheet${at + 1}.xml`, UNCHANGING, (done) => {
      done(null, Readable.from(gathered(sheet.xml()), { objectMode: false }));
    });
  }
  zip.end();
  await written;
}

interface Sheet {
  readonly dataset: Dataset;
  readonly part: number;
  xml(): Generator<string>;
}

/** The number of sheets stands at the head of the file, so that the rows are counted before they are written. */
function sheetsOf(datasets: readonly Dataset[], mostRows: number): Sheet[] {
  const all = datasets.map((dataset) => ({ dataset, ...extentOf(dataset) }));
  const filled = all.some(({ count }) => count > 0) ? all.filter(({ count }) => count > 0) : all.slice(0, 1);
  return filled.flatMap(({ dataset, count, shown }) => {
    // One pass over the rows, shared by the sheets that it fills: they are written one after another.
    let rows: Iterator<readonly Cell[]> | undefined;
    const perSheet = mostRows - 2;
    return Array.from({ length: Math.max(1, Math.ceil(count / perSheet)) }, (_, at) => ({
      dataset,
      part: at + 1,
      xml: () => {
        rows ??= dataset.rows()[Symbol.iterator]();
        return sheetOf(dataset, rows, shown, mostRows);
      },
    }));
  });
}

/** How many rows there are, and which columns are worth showing. */
function extentOf(dataset: Dataset): { readonly count: number; readonly shown: Shown } {
  const isFilled = dataset.fields.map(() => false);
  let count = 0;
  for (const row of dataset.rows()) {
    count += 1;
    for (const [at, cell] of row.entries()) if (cell !== null) isFilled[at] = true;
  }
  return { count, shown: shownColumns(dataset, isFilled) };
}

/** Unique names that a spreadsheet accepts: the Chinese title, at most 31 characters, none of []:*?/\. */
function namesOf(sheets: readonly Sheet[]): string[] {
  const used = new Set<string>();
  return sheets.map(({ dataset, part }) => {
    const title = dataset.title_zh.replace(/[[\]:*?/\\'“”]/g, '');
    let name = '';
    for (let number = part; name === '' || used.has(name); number += 1) {
      const tail = number > 1 ? ` ${number}` : '';
      name = title.slice(0, LONGEST_NAME - tail.length) + tail;
    }
    used.add(name);
    return name;
  });
}

const CHUNK_CHARACTERS = 65_536;

/** Bigger pieces: a chunk a row would cost more than the row. */
function* gathered(pieces: Iterable<string>): Generator<Buffer> {
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length < CHUNK_CHARACTERS) continue;
    yield Buffer.from(held);
    held = '';
  }
  if (held !== '') yield Buffer.from(held);
}
