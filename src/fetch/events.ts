/** What fetching tells its caller while it runs, and the summary it ends with. */
import type { FetchFailure } from './failure.js';
import type { MediaType } from './media-type.js';

/** fresh: asked for so recently that the host is not asked again. */
export type DocumentOutcome = 'new' | 'changed' | 'same_bytes' | 'not_modified' | 'fresh';

export interface FailedAddress extends FetchFailure {
  readonly url: string;
  readonly source: string;
  /** Page that links to the address, null for one of the sources themselves. */
  readonly found_on: string | null;
  readonly link_text: string | null;
}

export type FetchEvent =
  | {
      readonly type: 'document';
      readonly url: string;
      readonly source: string;
      readonly outcome: DocumentOutcome;
      readonly sha256: string;
      readonly bytes: number;
      readonly media_type: MediaType;
      readonly link_text: string | null;
    }
  | { readonly type: 'page'; readonly url: string; readonly source: string; readonly links: number; readonly fresh: boolean }
  | {
      readonly type: 'unpacked';
      readonly container: string;
      readonly documents: number;
      readonly left_out: number;
      readonly problem: string | null;
    }
  /** A try failed, another follows. */
  | { readonly type: 'again'; readonly url: string; readonly attempt: number; readonly failure: FetchFailure }
  | { readonly type: 'failed'; readonly failure: FailedAddress }
  | ({ readonly type: 'progress' } & FetchProgress);

/** Where a run stands. */
export interface FetchProgress {
  /** Hosts that are being talked to, and all that were met. */
  readonly active_hosts: number;
  readonly hosts: number;
  /** Addresses that are done with, and all that are known so far. */
  readonly finished: number;
  readonly addresses: number;
  readonly failed: number;
  /** Received over the network. */
  readonly bytes: number;
  readonly elapsed_ms: number;
}

export interface FetchSummary extends FetchProgress {
  readonly pages: number;
  readonly documents: Readonly<Record<DocumentOutcome, number>>;
  /** Documents out of zip archives. */
  readonly unpacked: number;
  readonly failures: readonly FailedAddress[];
  /** Whether `signal` ended the run before its end. */
  readonly interrupted: boolean;
}
