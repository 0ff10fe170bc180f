/** What stands in manifest.jsonl: one record a line, never changed once written. Times are ISO 8601 in UTC, sizes in bytes. */
import type { Hints } from '../../schemas/sources.js';
import type { FetchFailure } from './failure.js';
import type { MediaType } from './media-type.js';
import type { Redirect } from './redirect-chain.js';

/** Where the address of a document was found and what is known about the document. */
export interface Origin {
  /** Id of the source. */
  readonly source: string;
  readonly hints: Hints;
  /** Address of the page that links to it; null for an address of the sources themselves. */
  readonly found_on: string | null;
  readonly link_text: string | null;
}

/**
 * new: first bytes from this address · changed: other bytes than last time · same_bytes: sent again, yet the same ·
 * not_modified: the host says so (304) · not_asked: asked a short while ago, only the hints are new · page: a page with links · failed: see `failure`.
 */
export type Outcome = 'new' | 'changed' | 'same_bytes' | 'not_modified' | 'not_asked' | 'page' | 'failed';

/** One try to fetch one address. */
export interface AttemptRecord extends Origin {
  readonly record: 'attempt';
  /** Unique; lets a run that was killed know which of its results are written down. */
  readonly id: string;
  readonly time: string;
  readonly url: string;
  /** The address that answered at last. */
  readonly final_url: string;
  readonly redirects: readonly Redirect[];
  readonly outcome: Outcome;
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Of the document as it is in the archive; null when nothing was taken. */
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly type: MediaType | null;
  readonly elapsed_ms: number;
  readonly failure: FetchFailure | null;
  /** Only for pages. */
  readonly page?: PageRecord;
}

export interface PageLink {
  readonly url: string;
  readonly text: string;
}

/** What was taken from a page. */
export interface PageRecord {
  /** Digest of the rule by which the links were chosen: another rule has to read the page again. */
  readonly rule: string;
  readonly links: readonly PageLink[];
  readonly next: string | null;
}

export interface ArchiveMember {
  /** Path within the archive, as it is called there; for people, never a file name. */
  readonly name: string;
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly type: MediaType | null;
  /** Why nothing was taken; null when something was. */
  readonly problem: string | null;
}

/** A zip archive was taken apart; its members lie in the archive as documents of their own. */
export interface ExpansionRecord {
  readonly record: 'expansion';
  readonly time: string;
  /** sha256 of the zip archive. */
  readonly container: string;
  readonly members: readonly ArchiveMember[];
  /** What ended the work before its end; null when everything was seen. */
  readonly problem: string | null;
}

/** A robots.txt was asked for; what it says decides over everything that is asked for after it. */
export interface RobotsRecord {
  readonly record: 'robots';
  readonly time: string;
  readonly url: string;
  /** Of the last answer, after redirects. */
  readonly status: number;
}

export type ManifestRecord = AttemptRecord | ExpansionRecord | RobotsRecord;

/** Headers that say something about the document or the host; others (cookies) are not kept. */
const KEPT_HEADERS = [
  'content-type',
  'content-length',
  'content-encoding',
  'content-disposition',
  'content-range',
  'etag',
  'last-modified',
  'date',
  'server',
  'retry-after',
] as const;

export const keptHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(KEPT_HEADERS.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
