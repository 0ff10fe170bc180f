/** What the manifest says about every address, in memory: its latest document, its page, which zips were taken apart. */

import type { ArchiveMember, AttemptRecord, ManifestRecord, Origin, PageRecord } from './manifest-records.js';
import type { MediaType } from './media-type.js';

export interface KnownDocument {
  readonly url: string;
  readonly final_url: string;
  readonly sha256: string;
  readonly type: MediaType;
  readonly bytes: number;
  readonly etag: string | undefined;
  readonly last_modified: string | undefined;
  /** When the host was last asked, in milliseconds since 1970. */
  readonly asked_at: number;
  readonly origin: Origin;
}

export interface KnownPage {
  readonly url: string;
  readonly final_url: string;
  readonly asked_at: number;
  readonly page: PageRecord;
}

export interface ArchiveIndex {
  readonly documents: ReadonlyMap<string, KnownDocument>;
  readonly pages: ReadonlyMap<string, KnownPage>;
  /** Members by the sha256 of their zip. */
  readonly expansions: ReadonlyMap<string, readonly ArchiveMember[]>;
  add(record: ManifestRecord): void;
}

const originOf = ({ source, hints, found_on, link_text }: AttemptRecord): Origin => ({ source, hints, found_on, link_text });

function documentOf(record: AttemptRecord): KnownDocument | null {
  const { sha256, type, bytes, headers, url, final_url } = record;
  if (sha256 === null || type === null || bytes === null) return null;
  return {
    url,
    final_url,
    sha256,
    type,
    bytes,
    etag: headers.etag,
    last_modified: headers['last-modified'],
    asked_at: Date.parse(record.time),
    origin: originOf(record),
  };
}

export function newArchiveIndex(): ArchiveIndex {
  const documents = new Map<string, KnownDocument>();
  const pages = new Map<string, KnownPage>();
  const expansions = new Map<string, readonly ArchiveMember[]>();

  const addAttempt = (record: AttemptRecord): void => {
    const { url, final_url, time, page, outcome } = record;
    if (outcome === 'page' && page) pages.set(url, { url, final_url, asked_at: Date.parse(time), page });
    const known = documents.get(url);
    if (outcome === 'not_modified' && known) {
      documents.set(url, { ...known, asked_at: Date.parse(time), origin: originOf(record) });
    }
    if (outcome === 'not_asked' && known) documents.set(url, { ...known, origin: originOf(record) });
    const document = ['new', 'changed', 'same_bytes'].includes(outcome) ? documentOf(record) : null;
    if (document) documents.set(url, document);
  };

  return {
    documents,
    pages,
    expansions,
    add: (record) => {
      if (record.record === 'attempt') addAttempt(record);
      if (record.record === 'expansion') expansions.set(record.container, record.members);
    },
  };
}
