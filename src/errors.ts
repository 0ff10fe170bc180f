/** What stops a document or a command: a DocumentError costs one document, a UsageError means that the caller has to change the call. */

interface DocumentErrorKind {
  readonly what: string;
  readonly remedy: string;
}

/** Every reason for which a document as a whole is not read, with what the user can do about it. */
export const DOCUMENT_ERROR_KINDS = {
  not_found: { what: 'the file does not exist or may not be read', remedy: 'Check the path and the permissions.' },
  not_a_pdf: {
    what: 'the file is neither a PDF nor plain text with tab-separated tables',
    remedy: 'Give the PDF itself; a page saved from a browser or an office file has to be printed to PDF first.',
  },
  empty_file: { what: 'the file holds no bytes', remedy: 'Download it again.' },
  truncated: { what: 'the file ends before the PDF does', remedy: 'Download it again.' },
  encrypted: { what: 'the PDF asks for a password', remedy: 'Save a copy without the password.' },
  no_pages: { what: 'the PDF has no page', remedy: 'Download it again, or ask the publisher for a whole copy.' },
  too_many_pages: { what: 'the PDF has more pages than a disclosure can have', remedy: 'Split the file, one document each.' },
  timeout: { what: 'reading took longer than the time limit', remedy: 'Allow more time with --timeout SECONDS.' },
  out_of_memory: { what: 'reading needed more memory than the limit', remedy: 'Allow more memory with --memory MB.' },
  unreadable: { what: 'the file could not be interpreted', remedy: 'Open it in a viewer; if it shows there, report the file.' },
  not_stored: {
    what: 'the document was read but could not be stored',
    remedy: 'Check the database file and the free disk space.',
  },
} as const satisfies Record<string, DocumentErrorKind>;

export type DocumentErrorCode = keyof typeof DOCUMENT_ERROR_KINDS;

export interface DocumentErrorDetails {
  /** Page on which it happened, 1 for the first; left out when it concerns the file. */
  readonly page?: number | undefined;
  /** What was found or expected, in words; follows the general sentence of the code. */
  readonly detail?: string | undefined;
  readonly cause?: unknown;
}

/** One document that cannot be read at all. The message says where, what, and what to do. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly code: DocumentErrorCode;
  readonly file: string;
  readonly page: number | undefined;

  constructor(code: DocumentErrorCode, file: string, details: DocumentErrorDetails = {}) {
    const { what, remedy } = DOCUMENT_ERROR_KINDS[code];
    const where = details.page === undefined ? file : `${file}, page ${details.page}`;
    const detail = details.detail ? ` (${details.detail})` : '';
    super(`${where}: ${what}${detail}. ${remedy}`, details.cause === undefined ? {} : { cause: details.cause });
    this.code = code;
    this.file = file;
    this.page = details.page;
  }
}

/** The command or the call is wrong; the message says what was expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
