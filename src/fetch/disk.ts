/** Writing to the archive so that a file is there as a whole or not at all; every failure is an ArchiveError. */
import { open, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ArchiveError } from './failure.js';

/** What `work` gives; any failure of it as an ArchiveError that names the path. */
export async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ArchiveError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ArchiveError(
      `${path}: cannot be written (${reason}). Check the free disk space and the permissions, then run again.`,
      {
        cause,
      },
    );
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Moves a file that is already synced; the new name survives a power cut. */
export async function moveInto(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** The file holds the old text or the new, never a part. */
export async function replaceText(path: string, text: string): Promise<void> {
  const temporary = `${path}.new`;
  await writeFile(temporary, text, { flush: true });
  await rename(temporary, path);
}
