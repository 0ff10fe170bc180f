/** Every reason for which an address does not become a document, with what it means, what to do, and whether to try again at once. */

interface FailureKind {
  readonly what: string;
  readonly remedy: string;
  /** Whether another try in the same run may succeed. */
  readonly again?: true;
  /** Whether it says that the host as a whole is in trouble. */
  readonly hostTrouble?: true;
}

const LATER = 'Run the same command again later; what was fetched stays.';
const LOOK = 'Open the address in a browser and correct it in the sources.';
const LIMIT = 'If the file is wanted, raise the limit.';

export const FETCH_FAILURES = {
  not_an_address: { what: 'the address is not one of the web (http, https)', remedy: LOOK },
  private_address: {
    what: 'the address leads to a private, loopback or link-local network',
    remedy: 'Only --private allows that; never use it with addresses from the web.',
  },
  name_unknown: { what: 'the name of the host is not known', remedy: LOOK, again: true, hostTrouble: true },
  no_connection: { what: 'no connection to the host', remedy: LATER, again: true, hostTrouble: true },
  certificate: { what: 'the certificate of the host is not valid', remedy: 'Tell the publisher; the check is not switched off.' },
  connection_lost: { what: 'the connection broke off', remedy: LATER, again: true, hostTrouble: true },
  timeout: { what: 'the host took too long', remedy: LATER, again: true, hostTrouble: true },
  bad_response: { what: 'the answer is no proper HTTP', remedy: LATER, again: true },
  robots_disallow: { what: 'robots.txt of the host disallows the address', remedy: 'Ask the publisher for the documents.' },
  robots_unreachable: {
    what: 'robots.txt of the host cannot be had, which counts as a prohibition (RFC 9309)',
    remedy: LATER,
    again: true,
  },
  too_many_redirects: { what: 'the address redirects too often or in a circle', remedy: LOOK },
  not_found: { what: 'the host does not have the address', remedy: LOOK },
  refused: { what: 'the host refuses the address', remedy: LOOK },
  asked_to_slow_down: { what: 'the host asks to come back later', remedy: LATER, again: true },
  server_error: { what: 'the host reports an error of its own', remedy: LATER, again: true, hostTrouble: true },
  unexpected_status: { what: 'the host answers with a status that means nothing here', remedy: LOOK },
  too_large: { what: 'the answer is larger than the limit', remedy: LIMIT },
  empty_answer: { what: 'the answer holds no bytes', remedy: LATER, again: true },
  truncated: { what: 'the PDF ends before its end mark', remedy: LATER },
  html_instead_of_document: {
    what: 'the answer is a web page, though its status says that all is well',
    remedy: 'An error page or a page that shows the document: open it and correct the address, or make it a list.',
  },
  not_a_page: { what: 'a list was expected and the answer is no web page', remedy: LOOK },
  unknown_type: { what: 'the bytes are of no known type of document', remedy: LOOK },
  no_links: {
    what: 'no link of the page fits the rule of its list',
    remedy: 'Compare the selectors and patterns of the list with the page; pages that a script builds are empty here.',
  },
  host_left: { what: 'the host is left alone for the rest of the run', remedy: LATER },
  host_limit: { what: 'the requests or bytes allowed for one host in one run are used up', remedy: LATER },
  unforeseen: { what: 'something nobody foresaw happened', remedy: 'Report the message.' },
} as const satisfies Record<string, FailureKind>;

export type FetchFailureReason = keyof typeof FETCH_FAILURES;

export interface FetchFailure {
  readonly reason: FetchFailureReason;
  /** What was found, in words. */
  readonly detail: string;
}

const kindOf = (reason: FetchFailureReason): FailureKind => FETCH_FAILURES[reason];

/** One address that cannot be fetched. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly reason: FetchFailureReason;
  readonly detail: string;
  /** How long the host asks to be left alone (Retry-After), in milliseconds. */
  readonly waitMs: number | undefined;

  constructor(
    reason: FetchFailureReason,
    detail = '',
    more: { readonly waitMs?: number | undefined; readonly cause?: unknown } = {},
  ) {
    super(`${kindOf(reason).what}${detail && ` (${detail})`}`, more.cause === undefined ? {} : { cause: more.cause });
    this.reason = reason;
    this.detail = detail;
    this.waitMs = more.waitMs;
  }

  get mayTryAgain(): boolean {
    return kindOf(this.reason).again === true;
  }

  get isHostTrouble(): boolean {
    return kindOf(this.reason).hostTrouble === true;
  }
}

/** The archive cannot be written (disk full, no permission): the run cannot go on. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

/** The run was asked to stop: neither a failure nor a result. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** What happened, without a full stop. */
export const failureWords = ({ reason, detail }: FetchFailure): string => `${kindOf(reason).what}${detail && ` (${detail})`}`;

/** What happened and what to do. */
export const failureText = (failure: FetchFailure): string => `${failureWords(failure)}. ${kindOf(failure.reason).remedy}`;
