/** What the pool and its workers say to each other. */
import type { OcrMode } from '../pipeline.js';
import type { ReadDocument } from '../types.js';
import type { Failure } from './failure.js';

export interface ReadingTask {
  readonly path: string;
  readonly ocr?: OcrMode | undefined;
  /** Lines that OCR reads at the same time in this worker. */
  readonly ocrLanes: number;
  /** Shared with the worker, which keeps the number of pages done and of all pages in it: known even after the worker was killed. */
  readonly pages: Int32Array<SharedArrayBuffer>;
}

export type ReadingReply = { readonly document: ReadDocument } | { readonly failure: Failure };

const DONE = 0;
const TOTAL = 1;

export const newPageCounter = (): Int32Array<SharedArrayBuffer> =>
  new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));

export function countPages(counter: Int32Array<SharedArrayBuffer>, done: number, total: number): void {
  Atomics.store(counter, DONE, done);
  Atomics.store(counter, TOTAL, total);
}

export function pagesDone(counter: Int32Array<SharedArrayBuffer>): { readonly done: number; readonly total: number } {
  return { done: Atomics.load(counter, DONE), total: Atomics.load(counter, TOTAL) };
}
