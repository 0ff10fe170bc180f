/** What the pool and its workers say to each other. */
import type { OcrMode } from '../pipeline.js';
import type { ReadDocument } from '../types.js';
import type { Failure } from './failure.js';

export interface ReadingTask {
  readonly path: string;
  readonly ocr?: OcrMode | undefined;
  /** Lines that OCR reads at the same time in this worker. */
  readonly ocrLanes: number;
  /** Shared with the worker, which counts pages in it (done, all, read by OCR): known even after the worker was killed. */
  readonly pages: Int32Array<SharedArrayBuffer>;
}

export type ReadingReply = { readonly document: ReadDocument } | { readonly failure: Failure };

const DONE = 0;
const TOTAL = 1;
const BY_OCR = 2;
const COUNTERS = 3;

export const newPageCounter = (): Int32Array<SharedArrayBuffer> =>
  new Int32Array(new SharedArrayBuffer(COUNTERS * Int32Array.BYTES_PER_ELEMENT));

export function countPages(counter: Int32Array<SharedArrayBuffer>, done: number, total: number): void {
  Atomics.store(counter, DONE, done);
  Atomics.store(counter, TOTAL, total);
}

/** Counts one more page that has to be read by OCR. */
export function countOcrPage(counter: Int32Array<SharedArrayBuffer>): void {
  Atomics.add(counter, BY_OCR, 1);
}

/** Pages given to OCR so far, the one that is being read included. */
export const ocrPages = (counter: Int32Array<SharedArrayBuffer>): number => Atomics.load(counter, BY_OCR);

export function pagesDone(counter: Int32Array<SharedArrayBuffer>): { readonly done: number; readonly total: number } {
  return { done: Atomics.load(counter, DONE), total: Atomics.load(counter, TOTAL) };
}
