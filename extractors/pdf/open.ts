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

/**
 * Runs `work` on the opened document and always frees it afterwards.
 * An empty user password is tried; throws `PdfOpenError` when the bytes cannot be opened.
 */
export async function withPdf<T>(data: Uint8Array, work: (document: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const { pdfjs, folder } = await loadPdfjs();
  const task = pdfjs.getDocument({
    data,
    cMapUrl: `${path.join(folder, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${path.join(folder, 'standard_fonts')}/`,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
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
