/** One address to fetch: what is expected there and where it was found. */
import { createHash } from 'node:crypto';
import type { Hints, ListSource } from '../../schemas/sources.js';
import type { Origin } from './manifest-records.js';

/** document: bytes of a document · list: a page of a list · either: a document, or a page that links to some. */
export type Expected = 'document' | 'list' | 'either';

export interface Task {
  readonly url: string;
  readonly expected: Expected;
  readonly origin: Origin;
  /** The list that the address belongs to, null for one of the sources themselves. */
  readonly list: ListSource | null;
  /** Number of the page within its list, from 1. */
  readonly pageNumber: number;
}

/** Digest of what decides which links of a page are taken. */
export function ruleDigest({ list, expected }: Task): string {
  const rule = { expected, links: list?.links, attachments: list?.attachments, next: list?.next, years: list?.years };
  return createHash('sha256').update(JSON.stringify(rule)).digest('hex').slice(0, 16);
}

/** Later hints win. */
export const withHints = (origin: Origin, hints: Hints): Origin => ({ ...origin, hints: { ...origin.hints, ...hints } });
