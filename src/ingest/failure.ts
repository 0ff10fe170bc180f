/** A document that could not be read or stored, as plain data: it crosses the worker boundary, where errors lose their class. */
import { DocumentError, type DocumentErrorCode } from '../errors.js';

export interface Failure {
  readonly code: DocumentErrorCode;
  readonly file: string;
  /** Page on which it happened, null when it concerns the file. */
  readonly page: number | null;
  /** Where, what, and what to do. */
  readonly message: string;
}

const words = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

/** The failure that an error means for this file; an error that nobody foresaw takes the code given. */
export function failureOf(error: unknown, file: string, unforeseen: DocumentErrorCode = 'unreadable', page?: number): Failure {
  const known = error instanceof DocumentError ? error : new DocumentError(unforeseen, file, { detail: words(error), page });
  return { code: known.code, file, page: known.page ?? null, message: known.message };
}
