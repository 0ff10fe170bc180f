/** The record of one try: what was asked, what answered, what came of it. */
import { randomUUID } from 'node:crypto';
import type { AttemptRecord } from './manifest-records.js';
import type { Redirect } from './redirect-chain.js';
import type { Task } from './task.js';

/** What is known of the answer so far; stands in the record whatever comes of it. */
export interface Seen {
  final_url: string;
  status: number | null;
  headers: Readonly<Record<string, string>>;
  redirects: readonly Redirect[];
}

/** What came of it. */
export type Result = Pick<AttemptRecord, 'outcome' | 'bytes' | 'sha256' | 'type' | 'failure' | 'page'>;

export const NOTHING_TAKEN = { bytes: null, sha256: null, type: null, failure: null } as const;

/** Makes the record of a result. */
export type RecordOf = (result: Result) => AttemptRecord;

/** The clock of the try starts here. */
export function recorder(task: Task, seen: Seen): RecordOf {
  const id = randomUUID();
  const time = new Date().toISOString();
  const started = performance.now();
  return (result) => ({
    record: 'attempt',
    id,
    time,
    ...task.origin,
    url: task.url,
    ...seen,
    ...result,
    elapsed_ms: Math.round(performance.now() - started),
  });
}
