/** What is done with one address: spare the host if it was asked a short while ago, else try until it is had or given up. */
import pRetry from 'p-retry';
import type { KnownDocument } from './archive-index.js';
import { type AttemptContext, attempt, relabel } from './attempt.js';
import type { DocumentOutcome, FetchEvent } from './events.js';
import { ArchiveError, FetchError, Interrupted } from './failure.js';
import type { AttemptRecord, PageRecord } from './manifest-records.js';
import { tasksOfPage } from './page-links.js';
import { ruleDigest, type Task } from './task.js';

export interface VisitContext extends AttemptContext {
  readonly signal: AbortSignal;
  readonly tell: (event: FetchEvent) => void;
  /** Takes the addresses that a page leads to. */
  readonly addTasks: (tasks: readonly Task[]) => void;
  /** Takes a zip archive apart that is in the archive. */
  readonly unpack: (sha256: string) => Promise<void>;
}

const isFresh = ({ limits }: VisitContext, askedAt: number): boolean => Date.now() - askedAt < limits.recheckAfter;

/** The page as it was read a short while ago by the same rule. */
function freshPage(context: VisitContext, task: Task): PageRecord | null {
  const known = context.archive.index.pages.get(task.url);
  return known && isFresh(context, known.asked_at) && known.page.rule === ruleDigest(task) ? known.page : null;
}

async function freshDocument(context: VisitContext, task: Task): Promise<KnownDocument | null> {
  const known = await context.archive.known(task.url);
  return known && isFresh(context, known.asked_at) ? known : null;
}

async function tryAgainAndAgain(context: VisitContext, task: Task): Promise<AttemptRecord> {
  const { limits, signal, tell } = context;
  try {
    return await pRetry(() => attempt(context, task), {
      retries: limits.retries,
      minTimeout: limits.firstRetryDelay,
      maxTimeout: limits.greatestWait,
      factor: 2,
      randomize: true,
      signal,
      shouldRetry: ({ error }) => error instanceof FetchError && error.mayTryAgain,
      onFailedAttempt: ({ error, attemptNumber, retriesLeft }) => {
        if (!(error instanceof FetchError) || !error.mayTryAgain || retriesLeft === 0) return;
        const { reason, detail } = error;
        tell({ type: 'again', url: task.url, attempt: attemptNumber, failure: { reason, detail } });
      },
    });
  } catch (error) {
    if (signal.aborted) throw new Interrupted();
    throw error;
  }
}

async function tookDocument(context: VisitContext, task: Task, document: KnownDocument, outcome: DocumentOutcome): Promise<void> {
  const { url, origin } = task;
  const { sha256, bytes, type: media_type } = document;
  context.tell({ type: 'document', url, source: origin.source, outcome, sha256, bytes, media_type, link_text: origin.link_text });
  if (media_type === 'zip' && !context.archive.index.expansions.has(sha256)) await context.unpack(sha256);
}

function tookPage(context: VisitContext, task: Task, page: PageRecord, fresh: boolean): void {
  context.tell({ type: 'page', url: task.url, source: task.origin.source, links: page.links.length, fresh });
  context.addTasks(tasksOfPage(page, task));
}

async function fetchTask(context: VisitContext, task: Task): Promise<void> {
  const page = freshPage(context, task);
  if (page) return tookPage(context, task, page, true);
  const earlier = await freshDocument(context, task);
  if (earlier) {
    await relabel(context, task, earlier);
    return tookDocument(context, task, earlier, 'fresh');
  }
  const record = await tryAgainAndAgain(context, task);
  if (record.page) return tookPage(context, task, record.page, false);
  const document = context.archive.index.documents.get(task.url);
  if (document) await tookDocument(context, task, document, record.outcome as DocumentOutcome);
}

/** Does all there is to do with one address; a failure is told and ends there. Throws ArchiveError or Interrupted. */
export async function visit(context: VisitContext, task: Task): Promise<void> {
  if (context.signal.aborted) throw new Interrupted();
  try {
    await fetchTask(context, task);
  } catch (error) {
    if (!(error instanceof FetchError))
      throw context.signal.aborted && !(error instanceof ArchiveError) ? new Interrupted() : error;
    const { reason, detail } = error;
    const { source, found_on, link_text } = task.origin;
    context.tell({ type: 'failed', failure: { url: task.url, source, found_on, link_text, reason, detail } });
  }
}
