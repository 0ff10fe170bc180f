/** Measures character recognition: seconds a page and peak memory, beside the native tesseract command over the same page images. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import pLimit from 'p-limit';
import { pgm } from '../extractors/ocr/crop.js';
import { withPdf } from '../extractors/pdf/open.js';
import { renderPage } from '../extractors/pdf/render.js';
import { formatTable } from '../src/cli/text-table.js';
import { findFiles } from '../src/ingest/find-files.js';
import { readPages } from '../src/read/index.js';
import { closeOcr } from '../src/read/ocr.js';

const run = promisify(execFile);
const MEGABYTE = 1024 * 1024;
const SAMPLE_EVERY_MS = 20;
/** How the native command reads: the language of the labels, one thread a process, as many processes as there are cores. */
const NATIVE_LANGUAGE = 'chi_sim';
const NATIVE_ENVIRONMENT = { ...process.env, OMP_THREAD_LIMIT: '1' };

interface Measurement {
  readonly pages: number;
  readonly seconds: number;
  /** Of all threads or processes together: what another load on the machine changes least. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Own reading: rendering, recognition and division of every page. Memory is that of the process, recognition threads included. */
async function measureOwn(file: string): Promise<Measurement> {
  globalThis.gc?.();
  let peak = process.memoryUsage.rss();
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, SAMPLE_EVERY_MS);
  const started = performance.now();
  const before = process.cpuUsage();
  try {
    const pages = await readPages(file, { ocr: 'always' });
    const { user, system } = process.cpuUsage(before);
    const seconds = (performance.now() - started) / 1000;
    return { pages: pages.length, seconds, cpuSeconds: (user + system) / 1e6, peakMegabytes: peak / MEGABYTE };
  } finally {
    clearInterval(sampler);
  }
}

/** Page images as the own reader gets them, as files that the native command reads. */
async function writeImages(file: string, folder: string): Promise<string[]> {
  const bytes = new Uint8Array(await readFile(file));
  return withPdf(bytes.slice(), async (pdf) => {
    const images: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const image = await renderPage(await pdf.getPage(number), bytes);
      const path = join(folder, `${number}.pgm`);
      writeFileSync(path, pgm(image));
      images.push(path);
    }
    return images;
  });
}

/** The shell tells afterwards what its command took: "0m1.23s 0m0.04s", user and system, in the second line. */
const TIMED_COMMAND = `tesseract "$0" stdout -l ${NATIVE_LANGUAGE} --dpi 200 > /dev/null 2>&1; times`;

function cpuSecondsOf(times: string): number {
  const spent = times.split('\n')[1]?.matchAll(/(\d+)m([\d.]+)s/g) ?? [];
  return [...spent].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** What the native command takes for all images; null when there is no such command or it lacks the language. */
async function measureNative(images: readonly string[], cores: number): Promise<Omit<Measurement, 'peakMegabytes'> | null> {
  const { stdout } = await run('tesseract', ['--list-langs']).catch(() => ({ stdout: '' }));
  if (!stdout.split('\n').includes(NATIVE_LANGUAGE)) return null;
  const started = performance.now();
  const times = await pLimit(cores).map(images, (image) => run('sh', ['-c', TIMED_COMMAND, image], { env: NATIVE_ENVIRONMENT }));
  return {
    pages: images.length,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: times.reduce((sum, one) => sum + cpuSecondsOf(one.stdout), 0),
  };
}

async function measureFile(file: string, cores: number): Promise<string[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'xianzhang-bench-'));
  try {
    const native = await measureNative(await writeImages(file, scratch), cores);
    const own = await measureOwn(file);
    const perPage = (seconds: number | undefined): string => (seconds === undefined ? '-' : (seconds / own.pages).toFixed(2));
    const times = (ours: number, theirs: number | undefined): string => (theirs === undefined ? '-' : (ours / theirs).toFixed(2));
    return [
      ...[basename(file), String(own.pages)],
      ...[perPage(own.seconds), perPage(native?.seconds), times(own.seconds, native?.seconds)],
      ...[perPage(own.cpuSeconds), perPage(native?.cpuSeconds), times(own.cpuSeconds, native?.cpuSeconds)],
      own.peakMegabytes.toFixed(0),
    ];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const COLUMNS = ['document', 'pages', 's/page', 'tesseract', 'times', 'CPU s/page', 'tesseract', 'times', 'peak RSS MB'].map(
  (title, at) => ({
    title,
    align: at < 1 ? ('left' as const) : ('right' as const),
  }),
);

const paths = process.argv.slice(2);
if (paths.length === 0) {
  process.stderr.write('Usage: npm run bench:ocr -- FILE|FOLDER …\n');
  process.exitCode = 2;
} else {
  const cores = availableParallelism();
  const rows: string[][] = [];
  for (const file of (await findFiles(paths)).files) rows.push(await measureFile(file, cores));
  await closeOcr();
  process.stdout.write(
    `${cores} cores; every page by OCR, the start of the engine included; memory of this process with its threads\n`,
  );
  process.stdout.write(formatTable(COLUMNS, rows));
}
