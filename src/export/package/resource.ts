/** Writes one CSV file of a data package and measures it on the way: bytes, sha256, rows. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { csvRows } from '../csv-rows.js';
import type { Dataset } from '../dataset.js';

export interface WrittenFile {
  /** Relative to the package. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface WrittenResource extends WrittenFile {
  readonly dataset: Dataset;
  readonly rows: number;
}

const CHUNK_CHARACTERS = 65_536;

/** data/ID.csv of the dataset, in pieces. */
export function writeResource(dataset: Dataset, folder: string): WrittenResource {
  let lines = 0;
  const counted = function* () {
    for (const line of csvRows(dataset)) {
      lines += 1;
      yield line;
    }
  };
  const written = writeMeasured(folder, `data/${dataset.id}.csv`, counted());
  return { ...written, dataset, rows: lines - 1 };
}

/** Any text file of the package. */
export function writeMeasured(folder: string, path: string, pieces: Iterable<string>): WrittenFile {
  const file = openSync(join(folder, path), 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  let held = '';
  const flush = (): void => {
    const chunk = Buffer.from(held);
    hash.update(chunk);
    bytes += chunk.length;
    writeSync(file, chunk);
    held = '';
  };
  try {
    for (const piece of pieces) {
      held += piece;
      if (held.length >= CHUNK_CHARACTERS) flush();
    }
    flush();
  } finally {
    closeSync(file);
  }
  return { path, bytes, sha256: hash.digest('hex') };
}
