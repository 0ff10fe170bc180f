/** Which pages are read by OCR, and the engine that all documents of this process share. */
import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import type { PageLayout } from '../../extractors/layout.js';
import type { TextEngine } from '../../extractors/ocr/engine.js';
import type { Reader } from '../../extractors/ocr/read-line.js';
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
/** The turn of lines that are read before all others. */
const AT_ONCE = -1;
/** Pages read so far: lines of earlier pages come first. */
let turns = 0;

/** The engine as one page sees it, until `giveUp`: what the page asks afterwards fails. */
function engineOfPage(engine: TextEngine): Pick<Reader, 'read' | 'readFirst'> & { giveUp(): void } {
  const own = turns++;
  let givenUp = false;
  const readAt = (turn: number): Reader['read'] => {
    return (line, mode, framing) =>
      givenUp ? Promise.reject(new Error('the page was given up')) : engine.read(line, mode, framing, turn);
  };
  return {
    read: readAt(own),
    readFirst: readAt(AT_ONCE),
    giveUp: () => {
      givenUp = true;
    },
  };
}

async function inTime<T>(work: Promise<T>, giveUp: () => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      giveUp();
      reject(new Error(`OCR was not done after ${PAGE_TIMEOUT_MS / 1000} s`));
    }, PAGE_TIMEOUT_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Pages are made ready one after the other; while the lines of one are read, the next is made ready. */
const makeReady = pLimit(1);

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
  const [{ renderPage }, { beginScan }, { isDeclaredWord }, textEngine] = await Promise.all([
    import('../../extractors/pdf/render.js'),
    import('../../extractors/ocr/page.js'),
    import('../../schemas/ocr-vocabulary.js'),
    sharedEngine(lanes),
  ]);
  const { giveUp, ...engineHere } = engineOfPage(textEngine);
  const begin = async () => {
    const image = await renderPage(page, bytes);
    const { done } = await inTime(beginScan(seen.page, image, { ...engineHere, isKnown: isDeclaredWord }), giveUp);
    return { dpi: image.dpi, done };
  };
  const { dpi, done } = await makeReady(begin);
  const scan = await inTime(done, giveUp);
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
      message: `Page ${seen.page}: ${scan.illegible} lines in tables are printed so small that their digits cannot be told apart at ${Math.round(dpi)} dpi; they are not read. Scan the page again with twice the resolution, or find the document as text.`,
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
