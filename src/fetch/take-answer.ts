/** Looks at bytes that were received as a whole: a page gives its links, a document goes into the archive, anything else is a failure. */
import { readFile } from 'node:fs/promises';
import type { Archive } from './archive.js';
import { NOTHING_TAKEN, type RecordOf, type Result, type Seen } from './attempt-record.js';
import { FetchError } from './failure.js';
import type { FetchLimits } from './limits.js';
import type { AttemptRecord } from './manifest-records.js';
import { hasPdfEnd, headOf, type MediaType, mediaTypeOf } from './media-type.js';
import { pageRecord } from './page-links.js';
import type { PartialDownload } from './partial-download.js';
import type { Task } from './task.js';
import { readWebPage } from './web-page.js';

export interface TakeContext {
  readonly archive: Archive;
  readonly limits: Pick<FetchLimits, 'pageBytes'>;
}

async function readPage(path: string, task: Task, seen: Seen, bytes: number, limits: TakeContext['limits']): Promise<Result> {
  if (bytes > limits.pageBytes) throw new FetchError('too_large', `a page of ${bytes} bytes, limit ${limits.pageBytes}`);
  const page = readWebPage(await readFile(path), seen.headers['content-type'] ?? '', new URL(seen.final_url));
  if (task.expected === 'document') throw new FetchError('html_instead_of_document', page.title && `titled "${page.title}"`);
  const record = pageRecord(page, task);
  // Behind the first page of a list an empty one is its end.
  if (record.links.length === 0 && task.pageNumber === 1)
    throw new FetchError('no_links', page.title && `titled "${page.title}"`);
  return { ...NOTHING_TAKEN, outcome: 'page', bytes, page: record };
}

async function requireDocument(path: string, head: Buffer, type: MediaType, task: Task): Promise<void> {
  if (task.expected === 'list') throw new FetchError('not_a_page', `found: ${type}`);
  if (type === 'unknown') throw new FetchError('unknown_type', `begins with ${JSON.stringify(head.toString('latin1', 0, 24))}`);
  if (type === 'pdf' && !(await hasPdfEnd(path))) throw new FetchError('truncated');
}

/** Takes the bytes of `partial` as a page or as a document; throws FetchError when they are neither, or not what was expected. */
export async function takeAnswer(
  context: TakeContext,
  task: Task,
  partial: PartialDownload,
  seen: Seen,
  record: RecordOf,
): Promise<AttemptRecord> {
  const { archive, limits } = context;
  const { sha256, bytes } = await partial.end();
  if (bytes === 0) throw new FetchError('empty_answer');
  const head = await headOf(partial.path);
  const type = mediaTypeOf(head);
  if (type === 'html') {
    const page = record({ ...(await readPage(partial.path, task, seen, bytes, limits)), sha256 });
    await archive.record(page);
    await partial.discard();
    return page;
  }
  await requireDocument(partial.path, head, type, task);
  const known = await archive.known(task.url);
  const outcome = known === undefined ? 'new' : known.sha256 === sha256 ? 'same_bytes' : 'changed';
  const document = record({ outcome, bytes, sha256, type, failure: null });
  await archive.commit(partial, document);
  return document;
}
