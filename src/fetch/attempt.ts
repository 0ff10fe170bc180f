/** One try to fetch one address: asks, takes the bytes, looks at what they are, and writes the outcome down. */
import { isDeepStrictEqual } from 'node:util';
import type { Archive } from './archive.js';
import type { KnownDocument } from './archive-index.js';
import { NOTHING_TAKEN, type RecordOf, recorder, type Seen } from './attempt-record.js';
import { type HttpAnswer, networkFailure } from './connection.js';
import { download, NOT_MODIFIED } from './download.js';
import { ArchiveError, FetchError, Interrupted } from './failure.js';
import type { FetchLimits } from './limits.js';
import { type AttemptRecord, keptHeaders } from './manifest-records.js';
import type { PartialDownload } from './partial-download.js';
import { followChain, webUrl } from './redirect-chain.js';
import { conditionFor } from './request-headers.js';
import { takeAnswer } from './take-answer.js';
import type { Task } from './task.js';
import type { Web } from './web.js';

export interface AttemptContext {
  readonly archive: Archive;
  readonly web: Web;
  readonly limits: FetchLimits;
}

/** A list is a page and nothing else. */
const limitOf = ({ expected }: Task, limits: FetchLimits): number =>
  expected === 'list' ? limits.pageBytes : limits.documentBytes;

async function ask({ archive, web, limits }: AttemptContext, task: Task, partial: PartialDownload, seen: Seen): Promise<void> {
  const known = await archive.known(task.url);
  await followChain({
    ...web,
    url: webUrl(task.url),
    redirects: limits.redirects,
    headersFor: (url) => ({ ...web.headers, ...conditionFor(url, partial, known) }),
    onRedirect: (redirect) => {
      seen.redirects = [...seen.redirects, redirect];
    },
    read: async (answer: HttpAnswer, url) => {
      Object.assign(seen, { final_url: url.href, status: answer.status, headers: keptHeaders(answer.headers) });
      if (answer.status === NOT_MODIFIED && known) return;
      if (answer.status === NOT_MODIFIED) throw new FetchError('unexpected_status', 'status 304 for what is not in the archive');
      await download(answer, url, { partial, limit: limitOf(task, limits), url: task.url, redirects: () => seen.redirects });
    },
  });
}

/** Whether an earlier run received everything and was killed before it could look at it: then nothing is asked for. */
function isWhole({ meta, size }: PartialDownload, seen: Seen): boolean {
  if (!meta || meta.finished || size !== meta.total_bytes) return false;
  const { final_url, status, headers, redirects } = meta;
  Object.assign(seen, { final_url, status, headers, redirects });
  return true;
}

/** Writes down that the sources now say something else of a document that was fetched a short while ago. */
export async function relabel({ archive }: Pick<AttemptContext, 'archive'>, task: Task, known: KnownDocument): Promise<void> {
  if (isDeepStrictEqual(known.origin, task.origin)) return;
  const seen: Seen = { final_url: known.final_url, status: null, headers: {}, redirects: [] };
  await archive.record(recorder(task, seen)({ ...NOTHING_TAKEN, outcome: 'not_asked' }));
}

/** Bytes that turned out to be of no use must not be gone on with; what came before a failure in passing may be. */
const mayGoOn = (failure: FetchError): boolean =>
  failure.reason !== 'empty_answer' && (failure.mayTryAgain || failure.reason === 'host_left' || failure.reason === 'host_limit');

async function tryOnce(
  context: AttemptContext,
  task: Task,
  partial: PartialDownload,
  seen: Seen,
  record: RecordOf,
): Promise<AttemptRecord> {
  if (isWhole(partial, seen)) await partial.goOn();
  else await ask(context, task, partial, seen);
  if (seen.status !== NOT_MODIFIED) return takeAnswer(context, task, partial, seen, record);
  const unchanged = record({ ...NOTHING_TAKEN, outcome: 'not_modified' });
  await context.archive.record(unchanged);
  return unchanged;
}

/** The record that was written for a page or a document. Throws FetchError (written down as well), ArchiveError or Interrupted. */
export async function attempt(context: AttemptContext, task: Task): Promise<AttemptRecord> {
  const seen: Seen = { final_url: task.url, status: null, headers: {}, redirects: [] };
  const record = recorder(task, seen);
  const partial = await context.archive.partial(task.url);
  try {
    return await tryOnce(context, task, partial, seen, record);
  } catch (error) {
    if (error instanceof ArchiveError || error instanceof Interrupted) throw error;
    const failure = networkFailure(error);
    if (!mayGoOn(failure)) await partial.discard();
    const { reason, detail } = failure;
    await context.archive.record(record({ ...NOTHING_TAKEN, outcome: 'failed', failure: { reason, detail } }));
    throw failure;
  } finally {
    await partial.leave();
  }
}
