/** Files → pages: chooses the extractor by what the bytes say, never by the file's name. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import pLimit from 'p-limit';
import type { OpenTable } from '../../extractors/grid/aligned.js';
import { dividePage } from '../../extractors/grid/content.js';
import type { PageContent, PageLayout } from '../../extractors/layout.js';
import { PdfOpenError, withPdf } from '../../extractors/pdf/open.js';
import { readPdfPage } from '../../extractors/pdf/page.js';
import { readText } from '../../extractors/text/content.js';
import { DocumentError } from '../errors.js';
import type { Issue } from '../types.js';
import { needsOcr, type OcrMode, readPageByOcr } from './ocr.js';

export interface ReadPage {
  readonly layout: PageLayout;
  readonly content: PageContent;
}

export interface ReadOptions {
  /** Only these pages (1 = first); all by default. */
  readonly pages?: readonly number[] | undefined;
  readonly onPage?: ((done: number, total: number) => void) | undefined;
  /** Told before a page is read by OCR, which takes far longer than reading text. */
  readonly onOcrPage?: (() => void) | undefined;
  /** Which pages are read by OCR; those without a usable text layer by default. */
  readonly ocr?: OcrMode | undefined;
  /** Lines that OCR reads at the same time; all cores by default. The first page of a process decides. */
  readonly ocrLanes?: number | undefined;
}

/** The bytes of a file and what they are known by. */
export interface SourceFile {
  readonly path: string;
  readonly data: Uint8Array;
  readonly sha256: string;
}

export interface ReadResult {
  readonly pages: readonly ReadPage[];
  /** Pages of the whole document, whether asked for or not. */
  readonly pageCount: number;
  readonly issues: readonly Issue[];
}

/** A disclosure has a few hundred pages at most; more is a book or an attack. */
const MOST_PAGES = 1500;
/** While the lines of one page are read by OCR, the next one is made ready. */
const PAGES_AT_ONCE = 3;
const PDF_SIGNATURE = '%PDF-';
/** The signature may follow some junk; readers look this far. Bytes. */
const SIGNATURE_WITHIN = 1024;

/** Reads the bytes; throws `DocumentError` when there are none or the file cannot be read. */
export async function openSource(path: string): Promise<SourceFile> {
  let data: Uint8Array;
  try {
    data = new Uint8Array(await readFile(path));
  } catch (cause) {
    throw new DocumentError('not_found', path, { cause });
  }
  if (data.length === 0) throw new DocumentError('empty_file', path);
  return { path, data, sha256: createHash('sha256').update(data).digest('hex') };
}

const latin = (data: Uint8Array, from: number, to: number): string => Buffer.from(data.subarray(from, to)).toString('latin1');

function openingError(error: PdfOpenError, { path, data }: SourceFile): DocumentError {
  const hasEnd = latin(data, Math.max(0, data.length - SIGNATURE_WITHIN), data.length).includes('%%EOF');
  const code = error.failure !== 'encrypted' && error.failure !== 'no_pages' && !hasEnd ? 'truncated' : error.failure;
  return new DocumentError(code, path, { detail: error.message, cause: error });
}

const failedPage = (page: number, error: unknown): Issue => ({
  code: 'page_failed',
  message: `Page ${page} could not be interpreted (${error instanceof Error ? error.message : String(error)}); its figures are not read.`,
  page,
  table_index: null,
  bbox: null,
});

/** A page on which nothing at all is drawn. pdf.js passes over a content stream that it cannot decode, which looks the same. */
const isEmpty = ({ words, rules, fills, imageCoverage, hiddenCharacters }: PageLayout): boolean =>
  words.length + rules.length + fills.length + hiddenCharacters === 0 && imageCoverage === 0;

const emptyPage = (page: number): Issue => ({
  code: 'page_empty',
  message: `Page ${page} has no text, no lines and no pictures. If it is not blank in a viewer, its content is damaged: download the document again.`,
  page,
  table_index: null,
  bbox: null,
});

/** What was read of one page, before it is divided into tables and text. */
interface LaidOut {
  readonly layout: PageLayout;
  readonly byOcr: boolean;
  readonly issues: readonly Issue[];
}

type PdfDocument = Parameters<Parameters<typeof withPdf>[1]>[0];

async function layOut(document: PdfDocument, number: number, source: SourceFile, options: ReadOptions): Promise<LaidOut> {
  const page = await document.getPage(number);
  const seen = await readPdfPage(page);
  const byOcr = needsOcr(seen, options.ocr ?? 'auto');
  if (byOcr) options.onOcrPage?.();
  const scan = byOcr ? await readPageByOcr(page, source.data, seen, options.ocrLanes) : null;
  page.cleanup();
  return scan ? { ...scan, byOcr } : { layout: seen, byOcr, issues: isEmpty(seen) ? [emptyPage(number)] : [] };
}

/** Reads a PDF page by page; a page that fails is an issue, the others go on. */
async function readPdf(source: SourceFile, options: ReadOptions): Promise<ReadResult> {
  // pdf.js takes the buffer it is given; the caller's stays whole.
  return withPdf(source.data.slice(), async (document) => {
    if (document.numPages > MOST_PAGES) {
      throw new DocumentError('too_many_pages', source.path, { detail: `${document.numPages} pages, at most ${MOST_PAGES}` });
    }
    const wanted = options.pages ?? Array.from({ length: document.numPages }, (_, index) => index + 1);
    const pages: ReadPage[] = [];
    const issues: Issue[] = [];
    let open: OpenTable | null = null;
    const limit = pLimit(PAGES_AT_ONCE);
    const laidOut = wanted.map((number) => limit(() => layOut(document, number, source, options)));
    // A page may fail before those in front of it are done with: the failure is told when its turn comes.
    for (const coming of laidOut) coming.catch(() => undefined);
    for (const [done, number] of wanted.entries()) {
      try {
        const read = await laidOut[done];
        if (!read) continue;
        const divided = dividePage(read.layout, open);
        open = divided.open;
        pages.push({ layout: read.layout, content: read.byOcr ? { ...divided.content, origin: 'ocr' } : divided.content });
        issues.push(...read.issues);
      } catch (error) {
        open = null;
        issues.push(failedPage(number, error));
      }
      options.onPage?.(done + 1, wanted.length);
    }
    return { pages, pageCount: document.numPages, issues };
  });
}

/** A page of plain text as a layout: it has words, but no lines or areas are drawn. */
function layoutOfText(content: PageContent): PageLayout {
  const cells = content.grids.flatMap((grid) => grid.cells);
  return {
    page: content.page,
    width: content.width,
    height: content.height,
    words: [...content.lines, ...cells].flatMap((part) => part.words),
    rules: [],
    fills: [],
    imageCoverage: 0,
    hiddenCharacters: 0,
    unreadableShare: content.unreadableShare,
  };
}

/** Reads plain text with tab-separated tables; throws `DocumentError` when the bytes are no such text. */
function readPlainText(source: SourceFile, options: ReadOptions): ReadResult {
  const contents = readText(source.data);
  if (!contents) throw new DocumentError('not_a_pdf', source.path);
  const pages = contents
    .filter((content) => options.pages?.includes(content.page) ?? true)
    .map((content) => ({ layout: layoutOfText(content), content }));
  options.onPage?.(pages.length, pages.length);
  return { pages, pageCount: contents.length, issues: [] };
}

/** Reads the pages of a document; throws `DocumentError` when it cannot be read as a whole. */
export async function readSource(source: SourceFile, options: ReadOptions = {}): Promise<ReadResult> {
  if (!latin(source.data, 0, SIGNATURE_WITHIN).includes(PDF_SIGNATURE)) return readPlainText(source, options);
  try {
    return await readPdf(source, options);
  } catch (error) {
    throw error instanceof PdfOpenError ? openingError(error, source) : error;
  }
}

/** The pages of a file with their layouts, for looking at what was read. */
export async function readPages(path: string, options: ReadOptions = {}): Promise<readonly ReadPage[]> {
  return (await readSource(await openSource(path), options)).pages;
}
