/** The zip driver: takes archives apart under limits on number, size and nesting; names within them never become file names. */
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { decodeText } from '../decode-text.js';
import { onDisk } from './disk.js';
import { ArchiveError } from './failure.js';
import type { FetchLimits } from './limits.js';
import type { ArchiveMember } from './manifest-records.js';
import { headOf, type MediaType, mediaTypeOf } from './media-type.js';

export interface UnzipOptions {
  readonly limits: Pick<FetchLimits, 'zipDepth' | 'zipEntries' | 'zipBytes' | 'documentBytes'>;
  /** Folder for members on their way. */
  readonly folder: string;
  /** Takes over a member; the file is gone afterwards. */
  readonly moveIn: (path: string, sha256: string, type: MediaType) => Promise<void>;
  readonly signal: AbortSignal;
}

export interface Unzipped {
  readonly members: readonly ArchiveMember[];
  /** What ended the work before its end; null when everything was seen. */
  readonly problem: string | null;
}

/** A limit on the archive as a whole is reached: nothing more of it is taken. */
class ZipLimit extends Error {}

/** What is worth keeping of an archive's members. */
const KEPT: ReadonlySet<MediaType> = new Set(['pdf', 'office', 'ole', 'text']);
const UTF8_FLAG = 0x800;

/** The name as it is meant: archives made in China hold GBK names without saying so. */
const nameOf = ({ fileNameRaw, generalPurposeBitFlag }: Entry): string =>
  (generalPurposeBitFlag & UTF8_FLAG) !== 0 ? fileNameRaw.toString('utf8') : decodeText(fileNameRaw);

/** Takes one archive apart; `names` are the archives around it. */
async function takeApart(path: string, names: readonly string[], state: State): Promise<void> {
  let zip: ZipFile;
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true });
  } catch (cause) {
    throw new Error(`no proper zip archive: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  try {
    for await (const entry of zip.eachEntry()) {
      state.options.signal.throwIfAborted();
      await takeEntry(zip, entry, names, state);
    }
  } finally {
    zip.close();
  }
}

interface State {
  readonly options: UnzipOptions;
  readonly members: ArchiveMember[];
  entries: number;
  bytes: number;
}

async function takeEntry(zip: ZipFile, entry: Entry, names: readonly string[], state: State): Promise<void> {
  const name = [...names, nameOf(entry)];
  // Folders, and what macOS and Windows leave behind.
  if (/\/$|(?:^|\/)(?:__MACOSX\/|\._|Thumbs\.db$|\.DS_Store$)/.test(name.at(-1) ?? '')) return;
  const { zipEntries } = state.options.limits;
  state.entries += 1;
  if (state.entries > zipEntries) throw new ZipLimit(`more than ${zipEntries} entries`);
  const path = join(state.options.folder, `member-${randomUUID()}.part`);
  const skipped = (problem: string): void => {
    state.members.push({ name: name.join('/'), sha256: null, bytes: null, type: null, problem });
  };
  try {
    if (entry.isEncrypted()) return skipped('asks for a password');
    const { sha256, bytes } = await extract(zip, entry, path, state);
    await keep({ path, sha256, bytes, name }, state, skipped);
  } catch (error) {
    if (error instanceof ZipLimit || error instanceof ArchiveError || state.options.signal.aborted) throw error;
    skipped(error instanceof Error ? error.message : String(error));
  } finally {
    await rm(path, { force: true });
  }
}

interface Extracted {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly name: readonly string[];
}

async function keep({ path, sha256, bytes, name }: Extracted, state: State, skipped: (problem: string) => void): Promise<void> {
  const { limits, moveIn } = state.options;
  const type = mediaTypeOf(await headOf(path));
  if (type === 'zip') {
    if (name.length >= limits.zipDepth) return skipped(`an archive within ${limits.zipDepth} others`);
    return takeApart(path, name, state);
  }
  if (!KEPT.has(type)) return skipped(`no document (${type})`);
  await moveIn(path, sha256, type);
  state.members.push({ name: name.join('/'), sha256, bytes, type, problem: null });
}

/** Counts what really comes out: the sizes that an archive states may be wrong. */
async function extract(zip: ZipFile, entry: Entry, path: string, state: State): Promise<{ sha256: string; bytes: number }> {
  const { zipBytes, documentBytes } = state.options.limits;
  const hash = createHash('sha256');
  let bytes = 0;
  const source = await zip.openReadStreamPromise(entry);
  await pipeline(
    source,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        state.bytes += chunk.length;
        if (state.bytes > zipBytes) throw new ZipLimit(`more than ${zipBytes} bytes uncompressed`);
        if (bytes > documentBytes) throw new Error(`larger than ${documentBytes} bytes`);
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(path, { flush: true }),
    { signal: state.options.signal },
  ).catch((error: unknown) => {
    // Errors of the disk end the run; errors of the archive cost the member.
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return onDisk(path, async () => {
      if (['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EFBIG'].includes(code)) throw error;
    }).then(() => Promise.reject(error));
  });
  return { sha256: hash.digest('hex'), bytes };
}

/** Takes the archive at `path` apart; every document in it is handed over. Throws ArchiveError, and the reason of `signal`. */
export async function unzip(path: string, options: UnzipOptions): Promise<Unzipped> {
  const state: State = { options, members: [], entries: 0, bytes: 0 };
  try {
    await takeApart(path, [], state);
    return { members: state.members, problem: null };
  } catch (error) {
    if (error instanceof ArchiveError || options.signal.aborted) throw error;
    return { members: state.members, problem: error instanceof Error ? error.message : String(error) };
  }
}
