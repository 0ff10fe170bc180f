/** Opens a PDF with pdfjs-dist and closes it again; this folder alone knows that library. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';

/** Why a file could not be opened, in terms that need no knowledge of the library. */
export type OpenFailure = 'not_a_pdf' | 'encrypted' | 'no_pages' | 'unreadable';

export class PdfOpenError extends Error {
  constructor(
    readonly failure: OpenFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'PdfOpenError';
  }
}

const require = createRequire(import.meta.url);

async function importPdfjs() {
  // On Node 20 the legacy build replaces Array.prototype.push by a slow copy; the native one is put back (a fifth of the time).
  const nativePush = Array.prototype.push;
  const folder = path.dirname(require.resolve('pdfjs-dist/package.json'));
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import(pathToFileURL(path.join(folder, 'legacy/build/pdf.worker.mjs')).href),
  ]);
  // Given here, the worker's code runs in this thread and is not loaded a second time.
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;
  if (Array.prototype.push !== nativePush) {
    Object.defineProperty(Array.prototype, 'push', { value: nativePush, writable: true, configurable: true });
  }
  return { pdfjs, folder };
}

let loaded: ReturnType<typeof importPdfjs> | undefined;
export const loadPdfjs = (): ReturnType<typeof importPdfjs> => (loaded ??= importPdfjs());

function failureOf(error: unknown): OpenFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'encrypted';
  if (name === 'InvalidPDFException') return 'not_a_pdf';
  return 'unreadable';
}

/** Stands for the browser's font face: text is read here, not drawn, so that nothing has to be loaded. */
class NoFontFace {
  readonly family: string;
  readonly loaded = Promise.resolve(this);
  constructor(family: string) {
    this.family = family;
  }
}

/**
 * Without a browser, pdf.js turns every glyph of every font into a path, a third of the time and memory of reading. It
 * leaves that out when it finds a document that takes font faces; this one takes them and does nothing.
 */
const DOCUMENT_WITHOUT_FONTS = { fonts: { add: () => undefined, delete: () => undefined }, documentElement: {} };

export interface OpenOptions {
  /** Whether glyph outlines are needed, to draw the page. */
  readonly outlines?: boolean;
}

function fontOptions(outlines: boolean): object {
  if (outlines) return { disableFontFace: true };
  const globals = globalThis as { FontFace?: unknown };
  globals.FontFace ??= NoFontFace;
  return { disableFontFace: false, ownerDocument: DOCUMENT_WITHOUT_FONTS };
}

/**
 * Runs `work` on the opened document and always frees it afterwards.
 * An empty user password is tried; throws `PdfOpenError` when the bytes cannot be opened.
 */
export async function withPdf<T>(
  data: Uint8Array,
  work: (document: PDFDocumentProxy) => Promise<T>,
  options: OpenOptions = {},
): Promise<T> {
  const { pdfjs, folder } = await loadPdfjs();
  const task = pdfjs.getDocument({
    data,
    cMapUrl: `${path.join(folder, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${path.join(folder, 'standard_fonts')}/`,
    isEvalSupported: false,
    useSystemFonts: false,
    ...fontOptions(options.outlines === true),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    let document: PDFDocumentProxy;
    try {
      document = await task.promise;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new PdfOpenError(failureOf(error), message, { cause: error });
    }
    if (document.numPages === 0) throw new PdfOpenError('no_pages', 'the document has no pages');
    return await work(document);
  } finally {
    await task.destroy();
  }
}
