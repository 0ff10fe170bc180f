/** What an archive holds now: the latest version of every document that can be read, with what its links said about it. */
import { existsSync } from 'node:fs';
import { hintsOfText } from '../../schemas/sources.js';
import { UsageError } from '../errors.js';
import { manifestFile, objectFile } from './archive.js';
import { type KnownDocument, newArchiveIndex } from './archive-index.js';
import { readManifest } from './manifest.js';
import type { Origin } from './manifest-records.js';
import type { MediaType } from './media-type.js';

/** Where a document came from: its address, and for one out of a zip archive also its path in there. */
export interface DocumentOrigin extends Origin {
  readonly url: string;
  readonly member: string | null;
}

export interface ArchivedDocument {
  readonly sha256: string;
  readonly file: string;
  readonly type: MediaType;
  readonly origins: readonly DocumentOrigin[];
}

/** Types that `ingest` reads. */
export const READABLE: ReadonlySet<MediaType> = new Set(['pdf', 'text']);

interface Found {
  readonly sha256: string;
  readonly type: MediaType;
  readonly origin: DocumentOrigin;
}

const ofAddress = ({ sha256, type, url, origin }: KnownDocument): Found => ({
  sha256,
  type,
  origin: { ...origin, url, member: null },
});

/** Every document of an archive with all its origins, by sha256; earlier versions are not among them. Throws UsageError for a folder that is no archive. */
export async function archivedDocuments(folder: string): Promise<readonly ArchivedDocument[]> {
  const manifest = manifestFile(folder);
  if (!existsSync(manifest)) throw new UsageError(`${folder}: is no archive (no manifest.jsonl). "fetch" makes one.`);
  const index = newArchiveIndex();
  for await (const record of readManifest(manifest)) index.add(record);
  const found = [...index.documents.values()].flatMap((document): Found[] => {
    const members = document.type === 'zip' ? (index.expansions.get(document.sha256) ?? []) : [];
    const ofMembers = members.flatMap(({ name, sha256, type }): Found[] => {
      if (sha256 === null || type === null) return [];
      const hints = { ...hintsOfText(name), ...document.origin.hints };
      return [{ sha256, type, origin: { ...document.origin, hints, url: document.url, member: name } }];
    });
    return [ofAddress(document), ...ofMembers];
  });
  const documents = new Map<string, ArchivedDocument & { readonly origins: DocumentOrigin[] }>();
  for (const { sha256, type, origin } of found) {
    const known = documents.get(sha256) ?? { sha256, type, file: objectFile(folder, sha256, type), origins: [] };
    documents.set(sha256, known);
    known.origins.push(origin);
  }
  return [...documents.values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
}
