/** The picture of each doubtful figure, cut from its page; where there can be none, the reason. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type GreyImage, shrunkImage, turnedImage } from '../../extractors/ocr/image.js';
import { straightened } from '../../extractors/ocr/skew.js';
import { interpretPage } from '../../extractors/pdf/interpret.js';
import { withPdf } from '../../extractors/pdf/open.js';
import { turnNeeded } from '../../extractors/pdf/page.js';
import { renderPage } from '../../extractors/pdf/render.js';
import type { Issue, StoredDocument } from '../types.js';
import type { Doubt } from './doubts.js';
import { notedOrientation } from './orientation.js';
import { cropPng, pagePng } from './png.js';

/** A PNG, or why there is none. */
export type Crop = { readonly png: Buffer; readonly missing: null } | { readonly png: null; readonly missing: string };

/** What pictures need to know beside the doubts; a store is one. */
export interface CropSource {
  names(sha256: string): readonly string[];
  issues(sha256: string): readonly Issue[];
}

type PdfPage = Parameters<typeof renderPage>[0];

const notDrawn = (error: unknown): string =>
  `The page could not be drawn (${error instanceof Error ? error.message : String(error)}).`;

const without = (missing: string): Crop => ({ png: null, missing });

/** The bytes of the document under any of its names, checked against its sha256; a text when there are none. */
async function bytesOf({ sha256, file }: StoredDocument, names: readonly string[]): Promise<Uint8Array | string> {
  let changed = false;
  for (const name of new Set([file, ...names])) {
    try {
      const data = new Uint8Array(await readFile(name));
      if (createHash('sha256').update(data).digest('hex') === sha256) return data;
      changed = true;
    } catch {
      // The next name may still be there; what is missing is told when none is.
    }
  }
  return changed
    ? `The file ${file} is no longer the one that was read (other bytes).`
    : `The file ${file} was not found; run the command where it was ingested.`;
}

/** The image of the page in the position in which it was read. */
async function imageAsRead(page: PdfPage, bytes: Uint8Array, issues: readonly Issue[]): Promise<GreyImage> {
  const noted = notedOrientation(issues, page.pageNumber);
  const image = await renderPage(page, bytes);
  if (noted) return straightened(turnedImage(image, noted.quarterTurns), noted.skew);
  return turnedImage(image, turnNeeded(await interpretPage(page)));
}

/** A whole page is shown at this resolution: enough to see what it holds. */
const PAGE_DPI = 75;

function cropOf(image: GreyImage, { bbox, page }: Doubt): Crop {
  if (!bbox) return { png: pagePng(shrunkImage(image, Math.max(1, Math.round(image.dpi / PAGE_DPI)))), missing: null };
  const png = cropPng(image, bbox);
  return png ? { png, missing: null } : without(`The box lies outside of page ${page}.`);
}

async function cropsOfDocument(doubts: readonly Doubt[], bytes: Uint8Array, issues: readonly Issue[]): Promise<Map<Doubt, Crop>> {
  const crops = new Map<Doubt, Crop>();
  await withPdf(bytes.slice(), async (pdf) => {
    for (const [number, here] of grouped(doubts, (doubt) => doubt.page)) {
      try {
        const page = await pdf.getPage(number);
        const image = await imageAsRead(page, bytes, issues);
        for (const doubt of here) crops.set(doubt, cropOf(image, doubt));
        page.cleanup();
      } catch (error) {
        // The other pages may still be drawn.
        for (const doubt of here) crops.set(doubt, without(notDrawn(error)));
      }
    }
  });
  return crops;
}

function grouped<K>(doubts: readonly Doubt[], keyOf: (doubt: Doubt) => K): Map<K, Doubt[]> {
  const groups = new Map<K, Doubt[]>();
  for (const doubt of doubts) {
    const group = groups.get(keyOf(doubt));
    if (group) group.push(doubt);
    else groups.set(keyOf(doubt), [doubt]);
  }
  return groups;
}

/** A picture for each doubt, document by document and page by page; `onDocument` is told the file before its pages are drawn. */
export async function cropsOf(
  doubts: readonly Doubt[],
  source: CropSource,
  onDocument: (file: string) => void = () => undefined,
): Promise<ReadonlyMap<Doubt, Crop>> {
  const crops = new Map<Doubt, Crop>();
  for (const [document, own] of grouped(doubts, (doubt) => doubt.document)) {
    onDocument(document.file);
    const bytes = await bytesOf(document, source.names(document.sha256));
    const reason = (missing: string): void => {
      for (const doubt of own) if (!crops.has(doubt)) crops.set(doubt, without(missing));
    };
    if (typeof bytes === 'string') reason(bytes);
    else {
      try {
        for (const [doubt, crop] of await cropsOfDocument(own, bytes, source.issues(document.sha256))) crops.set(doubt, crop);
      } catch (error) {
        reason(notDrawn(error));
      }
    }
  }
  return crops;
}
