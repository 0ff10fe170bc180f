/** Measures reading on a folder of documents: CPU time a page, pages a second, peak memory; in one process, cold and then warm. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatTable } from '../src/cli/text-table.js';
import { DocumentError } from '../src/errors.js';
import { findFiles } from '../src/ingest/find-files.js';
import { readDocument } from '../src/pipeline.js';
import { readPages } from '../src/read/index.js';
import { openStore } from '../src/store/store.js';

const MEGABYTE = 1024 * 1024;

/** Handles one document and returns its number of pages. */
type Work = (file: string) => Promise<number>;

interface Measurement {
  readonly documents: number;
  readonly pages: number;
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly peakMegabytes: number;
}

async function pagesOf(work: Work, file: string): Promise<number> {
  try {
    return await work(file);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    process.stderr.write(`left out: ${error.message}\n`);
    return 0;
  }
}

async function measure(files: readonly string[], work: Work): Promise<Measurement> {
  globalThis.gc?.();
  let pages = 0;
  let peak = process.memoryUsage.rss();
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  for (const file of files) {
    pages += await pagesOf(work, file);
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  clearInterval(sampler);
  const { user, system } = process.cpuUsage(cpuBefore);
  const wallMs = performance.now() - startedAt;
  return { documents: files.length, pages, cpuMs: (user + system) / 1000, wallMs, peakMegabytes: peak / MEGABYTE };
}

function row(name: string, pass: string, result: Measurement): string[] {
  const { documents, pages, cpuMs, wallMs, peakMegabytes } = result;
  const perPage = (cpuMs / pages).toFixed(1);
  const perSecond = ((pages * 1000) / wallMs).toFixed(1);
  return [name, pass, String(documents), String(pages), perPage, perSecond, (wallMs / 1000).toFixed(2), peakMegabytes.toFixed(0)];
}

const COLUMNS = ['work', 'pass', 'documents', 'pages', 'CPU ms/page', 'pages/s', 'wall s', 'peak RSS MB'].map((title, at) => ({
  title,
  align: at < 2 ? ('left' as const) : ('right' as const),
}));

async function bench(folder: string): Promise<void> {
  const { files } = await findFiles([folder]);
  const scratch = mkdtempSync(join(tmpdir(), 'xianzhang-bench-'));
  const readOnly: Work = async (file) => (await readPages(file)).length;
  const rows: string[][] = [];
  try {
    for (const pass of ['first', 'warm']) rows.push(row('read', pass, await measure(files, readOnly)));
    for (const pass of ['first', 'warm']) {
      const store = openStore(join(scratch, `${pass}.db`));
      const wholeWay: Work = async (file) => {
        const document = await readDocument(file);
        store.write(document);
        return document.pages;
      };
      rows.push(row('read to database', pass, await measure(files, wholeWay)));
      store.close();
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  process.stdout.write(formatTable(COLUMNS, rows));
}

const [folder] = process.argv.slice(2);
if (folder) {
  await bench(folder);
} else {
  process.stderr.write('Usage: npm run bench -- FOLDER\n');
  process.exitCode = 2;
}
