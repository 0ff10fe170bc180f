/** Scans made from the samples: mixed documents, turned and leaning pages with the pictures of their figures, and scans of nothing. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { imagePdf } from '../../scripts/rasterise/image-pdf.js';
import { partlyRasterised } from '../../scripts/rasterise/pages.js';
import { DEFAULT_SCANNER, scanned } from '../../scripts/rasterise/scanner.js';
import { readDocument } from '../../src/pipeline.js';
import { closeOcr } from '../../src/read/ocr.js';
import { cropsOf } from '../../src/review/crops.js';
import { type Doubt, findDoubts } from '../../src/review/doubts.js';
import { factReference, findFact } from '../../src/review/reference.js';
import { openStore, type Store } from '../../src/store/store.js';
import type { Fact, ReadDocument, StoredFact } from '../../src/types.js';
import { SAMPLES } from '../golden/expected-document.js';
import { scratchFolder } from '../unit/ingest/scratch-folder.js';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const SAMPLE = join(SAMPLES, 'xigong-government-services-2024-budget', 'document.pdf');
/** The page of its first table: two columns of figures side by side. */
const IMAGE_PAGE = 4;
/** Widths of punctuation look the same in an image. */
const keyOf = ({ table, code, label, measure, amount }: Fact): string =>
  [table, code, label.normalize('NFKC'), measure, amount.fen].join('|');

let folder: string;
let printed: ReadDocument;
let mixed: ReadDocument;
let store: Store;

beforeAll(async () => {
  folder = scratchFolder({});
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const options = { ...DEFAULT_SCANNER, quarterTurns: 1, skew: 1 };
  const file = join(folder, 'mixed.pdf');
  writeFileSync(file, await partlyRasterised(bytes, options, [IMAGE_PAGE]));
  printed = await readDocument(SAMPLE);
  mixed = await readDocument(file);
  store = openStore(join(folder, 'scans.db'));
  store.write(printed);
  store.write(mixed);
});
afterAll(async () => {
  store.close();
  await closeOcr();
});

const onPage = (document: ReadDocument, image: boolean): Fact[] =>
  document.facts.filter(({ page }) => (page === IMAGE_PAGE) === image);

describe('a document of text pages and one scanned page', () => {
  it('has that page alone read by OCR, and says so', () => {
    const told = mixed.issues.filter(({ code }) => code === 'page_read_by_ocr').map(({ page }) => page);
    expect(told).toEqual([IMAGE_PAGE]);
    expect(new Set(onPage(mixed, true).map(({ origin }) => origin))).toEqual(new Set(['ocr']));
    expect(new Set(onPage(mixed, false).map(({ origin }) => origin))).toEqual(new Set(['text-layer']));
  });

  it('gives the figures of its text pages as the printed document does', () => {
    expect(onPage(mixed, false).map(keyOf)).toEqual(onPage(printed, false).map(keyOf));
  });

  it('gives the figures of its scanned page, and no other', () => {
    expect(onPage(printed, true).length).toBeGreaterThan(10);
    expect(onPage(mixed, true).map(keyOf).sort()).toEqual(onPage(printed, true).map(keyOf).sort());
  });
});

const COLUMNS = 24;
const ROWS = 6;

/** How dark the framed part of a picture is, in a coarse grid. */
async function inkOf(png: Buffer | null | undefined): Promise<number[]> {
  if (!png) throw new Error('There is no picture of the figure.');
  const picture = await loadImage(png);
  const { width, height } = picture;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const red: [number, number][] = [];
  for (let at = 0; at < data.length; at += 4)
    if ((data[at] ?? 0) > 190 && (data[at + 1] ?? 255) < 40 && (data[at + 2] ?? 255) < 60)
      red.push([(at / 4) % width, Math.floor(at / 4 / width)]);
  const [xs, ys] = [red.map(([x]) => x), red.map(([, y]) => y)];
  const [x0, x1, y0, y1] = [Math.min(...xs) + 4, Math.max(...xs) - 4, Math.min(...ys) + 4, Math.max(...ys) - 4];
  const grid = new Array<number>(COLUMNS * ROWS).fill(0);
  for (let y = y0; y < y1; y++)
    for (let x = x0; x < x1; x++) {
      const place = Math.floor(((y - y0) * ROWS) / (y1 - y0)) * COLUMNS + Math.floor(((x - x0) * COLUMNS) / (x1 - x0));
      grid[place] = (grid[place] ?? 0) + 255 - (data[(y * width + x) * 4 + 1] ?? 255);
    }
  return grid;
}

/** Correlation of two grids, -1…1. */
function likeness(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  const product = (f: (i: number) => number): number => a.reduce((sum, _, i) => sum + f(i), 0);
  const [da, db] = [(i: number) => (a[i] ?? 0) - ma, (i: number) => (b[i] ?? 0) - mb];
  return product((i) => da(i) * db(i)) / Math.sqrt(product((i) => da(i) ** 2) * product((i) => db(i) ** 2));
}

describe('the pictures of a page that lay on its side and leaned', () => {
  it('show the figures', async () => {
    const factsOf = (document: ReadDocument): StoredFact[] =>
      [...store.facts({ document: document.sha256 })].filter(({ page }) => page === IMAGE_PAGE);
    const doubtOf = (fact: StoredFact): Doubt => ({
      ...{ kind: 'uncertain', document: fact.document, page: fact.page, bbox: fact.bbox },
      ...{ fact, confidence: 1, notes: [] },
    });
    const pairs = factsOf(mixed).flatMap((fact) => {
      const same = factsOf(printed).find((other) => keyOf(other) === keyOf(fact));
      return same ? [[doubtOf(fact), doubtOf(same)] as const] : [];
    });
    const crops = await cropsOf(pairs.flat(), store);
    const alike = await Promise.all(
      pairs.map(async ([a, b]) => likeness(await inkOf(crops.get(a)?.png), await inkOf(crops.get(b)?.png))),
    );
    expect(alike.length).toBeGreaterThan(10);
    expect(Math.min(...alike)).toBeGreaterThan(0.9);
  });
});

describe('a doubt about a page as a whole', () => {
  it('shows the page as it was read', async () => {
    const [document] = store.documents().filter(({ sha256 }) => sha256 === mixed.sha256);
    if (!document) throw new Error('The mixed document is not stored.');
    const doubt: Doubt = {
      ...{ kind: 'missing', document, page: IMAGE_PAGE, bbox: null },
      ...{ fact: null, confidence: 0, notes: [] },
    };
    const png = (await cropsOf([doubt], store)).get(doubt)?.png;
    if (!png) throw new Error('There is no picture of the page.');
    const { width, height } = await loadImage(png);
    // The page lay on its side in the file and stands upright here.
    expect(height).toBeGreaterThan(1.3 * width);
  });
});

describe('a corrected figure of a scan', () => {
  it('stays corrected when the document is read again', () => {
    const [fact] = [...store.facts({ document: mixed.sha256 })].filter(({ origin }) => origin === 'ocr');
    if (!fact) throw new Error('The scanned page gave no figure.');
    const named = findFact(store, factReference(mixed.sha256, fact));
    store.correct(named, 4_200n, 'only a test');
    store.write({ ...mixed, reader_version: 'later' });
    const corrected = findDoubts(store).filter(({ kind }) => kind === 'corrected');
    expect(corrected.map(({ fact: of }) => [of?.raw, of?.corrected_fen])).toEqual([[fact.raw, 4_200n]]);
  });
});

describe('a scan of nothing', () => {
  const DPI = 150;
  const sheet = (paint: (context: ReturnType<ReturnType<typeof createCanvas>['getContext']>) => void, noise: number) => {
    const canvas = createCanvas(8 * DPI, 11 * DPI);
    const context = canvas.getContext('2d');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    paint(context);
    return scanned(canvas, 1, { ...DEFAULT_SCANNER, dpi: DPI, noise });
  };
  const read = async (name: string, image: ReturnType<typeof sheet>): Promise<ReadDocument> => {
    const file = join(folder, `${name}.pdf`);
    const pdf = imagePdf([image]);
    writeFileSync(file, pdf);
    const document = await readDocument(file);
    expect(document.sha256).toBe(createHash('sha256').update(pdf).digest('hex'));
    return document;
  };

  it.each([
    ['blank', 0],
    ['blank with grain', 12],
  ])('%s gives nothing and says so', async (name, noise) => {
    const { facts, claims, tables, issues } = await read(
      name,
      sheet(() => undefined, noise),
    );
    expect([facts, claims, tables]).toEqual([[], [], []]);
    expect(issues.find(({ code }) => code === 'page_without_text')).toMatchObject({ page: 1 });
  });

  it('a picture gives nothing and says so', async () => {
    const photograph = sheet((context) => {
      const gradient = context.createLinearGradient(0, 0, 8 * DPI, 11 * DPI);
      gradient.addColorStop(0, '#222244');
      gradient.addColorStop(0.5, '#aa8866');
      gradient.addColorStop(1, '#eeeeee');
      context.fillStyle = gradient;
      context.fillRect(0, 0, 8 * DPI, 11 * DPI);
      context.fillStyle = 'rgba(20, 60, 30, 0.6)';
      for (let at = 0; at < 12; at++) {
        context.beginPath();
        context.arc(((at * 5) % 8) * DPI, ((at * 7) % 11) * DPI, (0.3 + 0.1 * at) * DPI, 0, 2 * Math.PI);
        context.fill();
      }
    }, 10);
    const { facts, claims, issues } = await read('photograph', photograph);
    expect([facts, claims]).toEqual([[], []]);
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['page_read_by_ocr']));
    expect(issues.some(({ code }) => code === 'page_without_text' || code === 'not_a_disclosure')).toBe(true);
  });
});
