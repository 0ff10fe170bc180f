/** A download on its way: its bytes and what is known of them, so that a run that was killed goes on where it was. */
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { onDisk, replaceText } from './disk.js';
import type { AttemptRecord } from './manifest-records.js';
import type { Redirect } from './redirect-chain.js';

/** What is written down beside the bytes. */
export interface PartialMeta {
  readonly url: string;
  readonly final_url: string;
  /** ETag (strong) or Last-Modified under which the rest may be asked for (If-Range). */
  readonly validator: string;
  readonly total_bytes: number;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly redirects: readonly Redirect[];
  /** Set once the bytes are whole and verified: the record that is to stand in the manifest. */
  readonly finished: AttemptRecord | null;
}

export interface PartialDownload {
  /** What an earlier try left, null when there is nothing to go on with. */
  readonly meta: PartialMeta | null;
  /** Bytes that are there already. */
  readonly size: number;
  readonly path: string;
  /** Begins anew; with a meta the bytes can be gone on with after an interruption. */
  begin(meta: PartialMeta | null): Promise<void>;
  /** Goes on behind the bytes that are there. */
  goOn(): Promise<void>;
  take(chunk: Buffer): Promise<void>;
  /** Closes the file with its bytes on the disk. */
  end(): Promise<{ readonly sha256: string; readonly bytes: number }>;
  /** Closes the file; what was received stays if it can be gone on with. */
  leave(): Promise<void>;
  discard(): Promise<void>;
}

const KEY_CHARACTERS = 32;
const PART = '.part';
const META = '.json';

const keyOf = (url: string): string => createHash('sha256').update(url).digest('hex').slice(0, KEY_CHARACTERS);

export const metaFile = (folder: string, url: string): string => join(folder, keyOf(url) + META);
export const partFile = (folder: string, url: string): string => join(folder, keyOf(url) + PART);

/** Null when there is none or it was cut short. */
export async function readMeta(path: string): Promise<PartialMeta | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as PartialMeta;
  } catch {
    return null;
  }
}

export const writeMeta = (folder: string, meta: PartialMeta): Promise<void> =>
  replaceText(metaFile(folder, meta.url), `${JSON.stringify(meta)}\n`);

const sizeOf = async (path: string): Promise<number | null> => (await stat(path).catch(() => null))?.size ?? null;

/** The download of one address in the folder for partial files. */
export async function openPartial(folder: string, url: string): Promise<PartialDownload> {
  const path = partFile(folder, url);
  const earlier = await readMeta(metaFile(folder, url));
  const earlierSize = await sizeOf(path);
  const usable = earlier?.url === url && earlierSize !== null && earlierSize <= earlier.total_bytes;
  let meta = usable ? earlier : null;
  let size = usable ? earlierSize : 0;
  let file: FileHandle | undefined;
  let hash: Hash = createHash('sha256');

  const close = async (): Promise<void> => {
    await file?.close();
    file = undefined;
  };
  const discard = async (): Promise<void> => {
    await close();
    await rm(path, { force: true });
    await rm(metaFile(folder, url), { force: true });
    meta = null;
    size = 0;
  };

  return {
    path,
    get meta() {
      return meta;
    },
    get size() {
      return size;
    },
    begin: (next) =>
      onDisk(path, async () => {
        await discard();
        file = await open(path, 'w');
        hash = createHash('sha256');
        meta = next;
        if (next) await writeMeta(folder, next);
      }),
    goOn: () =>
      onDisk(path, async () => {
        hash = createHash('sha256');
        for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
        file = await open(path, 'a');
      }),
    take: (chunk) =>
      onDisk(path, async () => {
        await file?.appendFile(chunk);
        hash.update(chunk);
        size += chunk.length;
      }),
    end: () =>
      onDisk(path, async () => {
        await file?.datasync();
        await close();
        return { sha256: hash.digest('hex'), bytes: size };
      }),
    leave: async () => {
      await close();
      if (!meta) await discard();
    },
    discard: () => onDisk(path, discard),
  };
}
