/** The limits under which a run fetches unless the caller sets others; times in milliseconds, sizes in bytes. */

export interface FetchLimits {
  /** Hosts that are talked to at the same time, each over one connection. */
  readonly hosts: number;
  /** Least and greatest pause between two requests to a host; in between the pause follows the latency of the host. */
  readonly leastDelay: number;
  readonly greatestDelay: number;
  /** A host that asks for a longer wait (Retry-After) is left for the next run. */
  readonly greatestWait: number;
  /** Tries after the first. */
  readonly retries: number;
  /** First pause before another try; it doubles, with jitter. */
  readonly firstRetryDelay: number;
  /** Failures in a row after which a host is left for the next run. */
  readonly failuresInARow: number;
  readonly connectTime: number;
  /** Longest silence while an answer is waited for or received. */
  readonly silence: number;
  /** Longest time for one answer as a whole. */
  readonly answerTime: number;
  readonly redirects: number;
  readonly documentBytes: number;
  readonly pageBytes: number;
  /** Of one host in one run. */
  readonly hostRequests: number;
  readonly hostBytes: number;
  /** Archives within archives: 1 is a zip of documents, 2 a zip of zips. */
  readonly zipDepth: number;
  readonly zipEntries: number;
  /** Uncompressed, of one archive with everything nested in it. */
  readonly zipBytes: number;
  /** A document is not asked for again before it is this old. */
  readonly recheckAfter: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const MEBIBYTE = 1024 * 1024;

export const DEFAULT_LIMITS: FetchLimits = {
  hosts: 16,
  leastDelay: SECOND,
  greatestDelay: MINUTE,
  greatestWait: 5 * MINUTE,
  retries: 3,
  firstRetryDelay: 2 * SECOND,
  failuresInARow: 10,
  connectTime: 20 * SECOND,
  silence: MINUTE,
  answerTime: 15 * MINUTE,
  redirects: 5,
  // The greatest disclosures met are scans of a few hundred pages, some 60 MB.
  documentBytes: 200 * MEBIBYTE,
  pageBytes: 8 * MEBIBYTE,
  hostRequests: 5000,
  hostBytes: 4096 * MEBIBYTE,
  zipDepth: 2,
  zipEntries: 5000,
  zipBytes: 2048 * MEBIBYTE,
  // Less than a day, so that a daily run is never a few minutes too early.
  recheckAfter: 20 * HOUR,
};
