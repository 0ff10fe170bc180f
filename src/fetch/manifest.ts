/** manifest.jsonl: appended to, each line on the disk before the next step; a line that a crash cut short is passed over. */
import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { ArchiveError } from './failure.js';
import type { ManifestRecord } from './manifest-records.js';

export interface Manifest {
  /** Resolves when the record is on the disk. Throws ArchiveError. */
  append(record: ManifestRecord): Promise<void>;
  close(): Promise<void>;
}

function parsed(line: string): ManifestRecord | null {
  try {
    const record: unknown = JSON.parse(line);
    // Only lines of this program stand in the file; a line that was cut is no JSON.
    return typeof record === 'object' && record !== null && 'record' in record ? (record as ManifestRecord) : null;
  } catch {
    return null;
  }
}

/** The records in the order they were written; none when there is no manifest yet. */
export async function* readManifest(path: string): AsyncGenerator<ManifestRecord> {
  if (!(await stat(path).catch(() => null))) return;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    const record = parsed(line);
    if (record) yield record;
  }
}

async function endsInLineFeed(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return true;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() === '\n';
}

export async function openManifest(path: string): Promise<Manifest> {
  const file = await open(path, 'a+');
  if (!(await endsInLineFeed(file))) await file.appendFile('\n');
  let last: Promise<void> = Promise.resolve();

  const write = async (line: string): Promise<void> => {
    try {
      await file.appendFile(line);
      await file.datasync();
    } catch (cause) {
      throw new ArchiveError(`${path}: cannot be written (${cause instanceof Error ? cause.message : cause}).`, { cause });
    }
  };

  return {
    append: (record) => {
      // One after another, so that lines never mix; a failure is told to each caller whose line was not written.
      const written = last.then(
        () => write(`${JSON.stringify(record)}\n`),
        () => write(`\n${JSON.stringify(record)}\n`),
      );
      last = written;
      // The caller gets the failure; this copy only keeps the order.
      last.catch(() => undefined);
      return written;
    },
    close: async () => {
      await last.catch(() => undefined);
      await file.close();
    },
  };
}
