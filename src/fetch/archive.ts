/**
 * The archive: objects/ named by the sha256 of their bytes, manifest.jsonl with every attempt, partial/ with what is on its way.
 * A document is moved in whole and verified, and only then written down; a run that is killed between the two is mended at the next opening.
 */
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../errors.js';
import { type ArchiveIndex, type KnownDocument, newArchiveIndex } from './archive-index.js';
import { lockArchive } from './archive-lock.js';
import { moveInto, onDisk } from './disk.js';
import { type Manifest, openManifest, readManifest } from './manifest.js';
import type { AttemptRecord, ManifestRecord } from './manifest-records.js';
import { EXTENSIONS, type MediaType } from './media-type.js';
import {
  metaFile,
  openPartial,
  type PartialDownload,
  type PartialMeta,
  partFile,
  readMeta,
  writeMeta,
} from './partial-download.js';

export interface Archive {
  readonly index: ArchiveIndex;
  /** The latest document of an address whose bytes are there. */
  known(url: string): Promise<KnownDocument | undefined>;
  /** Folder for files on their way. */
  readonly partialFolder: string;
  /** Writes a record down. */
  record(record: ManifestRecord): Promise<void>;
  partial(url: string): Promise<PartialDownload>;
  /** Moves a finished download in and writes its record down; a kill in between loses neither. */
  commit(partial: PartialDownload, record: AttemptRecord): Promise<void>;
  /** Moves a file in under the hash of its bytes. */
  moveIn(path: string, sha256: string, type: MediaType): Promise<void>;
  close(): Promise<void>;
}

const HASH_PREFIX = 2;

export const manifestFile = (folder: string): string => join(folder, 'manifest.jsonl');

/** Where the bytes of a document lie. */
export const objectFile = (folder: string, sha256: string, type: MediaType): string =>
  join(folder, 'objects', sha256.slice(0, HASH_PREFIX), `${sha256}.${EXTENSIONS[type]}`);

const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => null)) !== null;

async function moveObject(folder: string, path: string, sha256: string, type: MediaType): Promise<void> {
  const object = objectFile(folder, sha256, type);
  await mkdir(join(object, '..'), { recursive: true });
  if (await exists(object)) await rm(path, { force: true });
  else await moveInto(path, object);
}

/** Brings to its end what a killed run had verified but not written down, and removes what cannot be gone on with. */
async function mend(
  folder: string,
  partialFolder: string,
  recorded: ReadonlySet<string>,
  manifest: Manifest,
  index: ArchiveIndex,
) {
  const names = await readdir(partialFolder);
  const kept = new Set<string>();
  for (const name of names.filter((one) => one.endsWith('.json'))) {
    const meta = await readMeta(join(partialFolder, name));
    if (!meta) continue;
    const { finished, url } = meta;
    if (finished === null) {
      for (const file of [metaFile(partialFolder, url), partFile(partialFolder, url)]) kept.add(file);
    } else await mendFinished(finished, partFile(partialFolder, url));
  }
  for (const name of names) if (!kept.has(join(partialFolder, name))) await rm(join(partialFolder, name), { force: true });

  async function mendFinished(record: AttemptRecord, part: string): Promise<void> {
    if (record.sha256 === null || record.type === null || recorded.has(record.id)) return;
    if (await exists(part)) await moveObject(folder, part, record.sha256, record.type);
    if (!(await exists(objectFile(folder, record.sha256, record.type)))) return;
    await manifest.append(record);
    index.add(record);
  }
}

/** Opens the archive in a folder, which is made when there is none. Throws UsageError when it cannot be, or another run writes it. */
export async function openArchive(folder: string): Promise<Archive> {
  const partialFolder = join(folder, 'partial');
  for (const path of [partialFolder, join(folder, 'objects')]) {
    await mkdir(path, { recursive: true }).catch((cause: Error) => {
      throw new UsageError(`${folder}: cannot be made an archive (${cause.message}). Give another folder with --archive.`, {
        cause,
      });
    });
  }
  const unlock = await lockArchive(join(folder, 'lock'));
  try {
    return await openLocked(folder, partialFolder, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function openLocked(folder: string, partialFolder: string, unlock: () => Promise<void>): Promise<Archive> {
  const index = newArchiveIndex();
  const recorded = new Set<string>();
  for await (const record of readManifest(manifestFile(folder))) {
    index.add(record);
    if (record.record === 'attempt') recorded.add(record.id);
  }
  const manifest = await openManifest(manifestFile(folder));
  await mend(folder, partialFolder, recorded, manifest, index);

  const record: Archive['record'] = async (one) => {
    await manifest.append(one);
    index.add(one);
  };
  return {
    index,
    partialFolder,
    record,
    known: async (url) => {
      const document = index.documents.get(url);
      return document && (await exists(objectFile(folder, document.sha256, document.type))) ? document : undefined;
    },
    partial: (url) => openPartial(partialFolder, url),
    moveIn: (path, sha256, type) => onDisk(path, () => moveObject(folder, path, sha256, type)),
    commit: (partial, finished) =>
      onDisk(folder, async () => {
        if (finished.sha256 === null || finished.type === null)
          throw new TypeError('a record without a document cannot be committed');
        await writeMeta(partialFolder, finishedMeta(partial.meta, finished));
        await moveObject(folder, partial.path, finished.sha256, finished.type);
        await record(finished);
        await partial.discard();
      }),
    close: async () => {
      await manifest.close();
      await unlock();
    },
  };
}

const finishedMeta = (meta: PartialMeta | null, finished: AttemptRecord): PartialMeta => ({
  url: finished.url,
  final_url: finished.final_url,
  validator: meta?.validator ?? '',
  total_bytes: finished.bytes ?? 0,
  status: finished.status ?? 0,
  headers: finished.headers,
  redirects: finished.redirects,
  finished,
});
