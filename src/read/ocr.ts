/** Which pages are read by OCR, and the engine that all documents of this process share. */
import { availableParallelism } from 'node:os';
import type { PageLayout } from '../../extractors/layout.js';
import type { TextEngine } from '../../extractors/ocr/engine.js';
import { UNTRUSTED_SHARE } from '../recognise/doubts.js';
import type { Issue } from '../types.js';

/** `auto`: pages without a usable text layer; `never`, `always`: no page, every page. */
export type OcrMode = (typeof OCR_MODES)[number];

export const OCR_MODES = ['auto', 'never', 'always'] as const;

/** A page with fewer readable characters, mostly covered by images, is a picture of a page. */
const FEW_CHARACTERS = 20;
const MOSTLY_IMAGE = 0.5;

/** Whether the page has to be read from its image. */
export function needsOcr(layout: PageLayout, mode: OcrMode): boolean {
  if (mode !== 'auto') return mode === 'always';
  if (layout.unreadableShare > UNTRUSTED_SHARE) return true;
  const characters = layout.words.reduce((sum, word) => sum + word.text.length, 0);
  return characters < FEW_CHARACTERS && layout.imageCoverage > MOSTLY_IMAGE;
}

let engine: Promise<TextEngine> | undefined;
async function sharedEngine(lanes: number): Promise<TextEngine> {
  engine ??= import('../../extractors/ocr/tesseract.js').then(({ openTesseract }) => openTesseract(lanes));
  return engine;
}

/** A dense page takes some seconds; one that takes this long is no page of text. */
const PAGE_TIMEOUT_MS = 180_000;

/** Gives a page up when it takes too long: its workers are stopped, so that what it still asks of them fails at once. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`OCR was not done after ${PAGE_TIMEOUT_MS / 1000} s`)), PAGE_TIMEOUT_MS);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    await closeOcr();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

type PdfPage = Parameters<typeof import('../../extractors/pdf/render.js').renderPage>[0];

/** The layout of a page as read from its image; `bytes` are its document's, `seen` is what the page itself says. */
export async function readPageByOcr(
  page: PdfPage,
  bytes: Uint8Array,
  seen: PageLayout,
  lanes = availableParallelism(),
): Promise<{ layout: PageLayout; issues: Issue[] }> {
  const started = performance.now();
  // Loaded when the first page needs them: most documents have none.
  const [{ renderPage }, { readScan }, { isDeclaredWord }, textEngine] = await Promise.all([
    import('../../extractors/pdf/render.js'),
    import('../../extractors/ocr/page.js'),
    import('../../schemas/ocr-vocabulary.js'),
    sharedEngine(lanes),
  ]);
  const image = await renderPage(page, bytes);
  const scan = await inTime(readScan(seen.page, image, { engine: textEngine, isKnown: isDeclaredWord }));
  const { words } = scan.layout;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const turned = scan.quarterTurns === 0 ? '' : `, turned by ${scan.quarterTurns * 90}°`;
  const confidence = words.length === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
  const place = { page: seen.page, table_index: null, bbox: null };
  const issues: Issue[] = [
    {
      ...place,
      code: 'page_read_by_ocr',
      message: `Page ${seen.page} was read by OCR: ${words.length} pieces of text, mean confidence ${Math.round(confidence * 100)} %, leaning ${scan.skew.toFixed(2)}°${turned}; ${seconds} s.`,
    },
  ];
  if (scan.illegible > 0) {
    issues.push({
      ...place,
      code: 'type_too_small',
      message: `Page ${seen.page}: ${scan.illegible} lines in tables are printed so small that their digits cannot be told apart at ${Math.round(image.dpi)} dpi; they are not read. Scan the page again with twice the resolution, or find the document as text.`,
    });
  }
  return { layout: { ...scan.layout, imageCoverage: seen.imageCoverage }, issues };
}

/** Frees the engine; the next page starts it anew. */
export async function closeOcr(): Promise<void> {
  const open = engine;
  engine = undefined;
  await (await open)?.close();
}
