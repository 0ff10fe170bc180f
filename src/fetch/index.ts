/** Fetches what the sources name into an archive: polite to every host, safe to kill at any moment, the same when run again. */
import { setMaxListeners } from 'node:events';
import type { LookupFunction } from 'node:net';
import type { Source } from '../../schemas/sources.js';
import { type Archive, objectFile, openArchive } from './archive.js';
import type { FetchEvent, FetchProgress, FetchSummary } from './events.js';
import { Interrupted } from './failure.js';
import { openLanes } from './lanes.js';
import { DEFAULT_LIMITS, type FetchLimits } from './limits.js';
import { isPublicAddress } from './network-address.js';
import { webUrl } from './redirect-chain.js';
import type { Introduction } from './request-headers.js';
import { startTally } from './tally.js';
import type { Task } from './task.js';
import { unzip } from './unzip.js';
import { type VisitContext, visit } from './visit.js';
import { openWeb } from './web.js';

export type { FailedAddress, FetchEvent, FetchProgress, FetchSummary } from './events.js';
export { ArchiveError, failureText } from './failure.js';

export interface FetchOptions {
  readonly sources: readonly Source[];
  /** Folder of the archive; made when it does not exist. */
  readonly archive: string;
  readonly introduction: Introduction;
  readonly limits?: Partial<FetchLimits> | undefined;
  /** Which IP addresses may be connected to; only those of the public internet by default. */
  readonly mayConnect?: ((address: string) => boolean) | undefined;
  /** Another resolver of names, for tests. */
  readonly lookup?: LookupFunction | undefined;
  /** Aborting it stops the run; what is on its way is gone on with in the next. */
  readonly signal?: AbortSignal | undefined;
  readonly onEvent?: ((event: FetchEvent) => void) | undefined;
}

const PROGRESS_INTERVAL_MS = 500;

/** The addresses that the sources name themselves. */
export function firstTasks(sources: readonly Source[]): Task[] {
  return sources.flatMap(({ id, hints, documents, lists }) => {
    const origin = (own: Source['hints']) => ({ source: id, hints: { ...hints, ...own }, found_on: null, link_text: null });
    return [
      ...documents.map(
        ({ url, hints: own }): Task => ({ url, expected: 'document', origin: origin(own), list: null, pageNumber: 1 }),
      ),
      ...lists.map((list): Task => ({ url: list.url, expected: 'list', origin: origin(list.hints), list, pageNumber: 1 })),
    ];
  });
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** The address without what does not matter, so that none is visited twice. */
const plain = (url: string): string => {
  try {
    return webUrl(url).href;
  } catch {
    return url;
  }
};

async function unpackInto(
  archive: Archive,
  folder: string,
  limits: FetchLimits,
  signal: AbortSignal,
  sha256: string,
): Promise<FetchEvent> {
  const { members, problem } = await unzip(objectFile(folder, sha256, 'zip'), {
    limits,
    folder: archive.partialFolder,
    moveIn: archive.moveIn,
    signal,
  });
  await archive.record({ record: 'expansion', time: new Date().toISOString(), container: sha256, members, problem });
  const documents = members.filter((member) => member.sha256 !== null).length;
  return { type: 'unpacked', container: sha256, documents, left_out: members.length - documents, problem };
}

/**
 * Fetches everything. What fails is in the summary, with the reason, and the others go on.
 * Throws UsageError when the folder is no place for an archive, ArchiveError when it cannot be written any more.
 */
export async function fetchSources(options: FetchOptions): Promise<FetchSummary> {
  const archive = await openArchive(options.archive);
  try {
    return await fetchInto(archive, options);
  } finally {
    await archive.close();
  }
}

async function fetchInto(archive: Archive, options: FetchOptions): Promise<FetchSummary> {
  const limits: FetchLimits = { ...DEFAULT_LIMITS, ...options.limits };
  const started = performance.now();
  const tally = startTally();
  // Aborted from outside, or when the archive cannot be written any more.
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(options.signal ? [options.signal] : [])]);
  // Every host waits on it; the warning is meant for listeners that are never taken off.
  setMaxListeners(0, signal);
  const seen = new Set<string>();
  let bytes = 0;
  let finished = 0;

  const tell = (event: FetchEvent): void => {
    tally.add(event);
    options.onEvent?.(event);
  };
  const web = openWeb({
    limits,
    introduction: options.introduction,
    mayConnect: options.mayConnect ?? isPublicAddress,
    lookup: options.lookup,
    signal,
    onBytes: (count) => {
      bytes += count;
    },
    onRobots: (record) => archive.record(record),
  });
  const addTasks = (tasks: readonly Task[]): void => {
    for (const task of tasks) {
      const url = plain(task.url);
      if (seen.has(url)) continue;
      seen.add(url);
      lanes.add(hostOf(url), { ...task, url });
    }
  };
  const context: VisitContext = {
    archive,
    web,
    limits,
    signal,
    tell,
    addTasks,
    unpack: async (sha256) => tell(await unpackInto(archive, options.archive, limits, signal, sha256)),
  };
  const lanes = openLanes<Task>(limits.hosts, async (task) => {
    try {
      await visit(context, task);
      finished += 1;
    } catch (error) {
      stop.abort();
      throw error;
    }
  });
  const progress = (): FetchProgress => ({
    active_hosts: lanes.active,
    hosts: lanes.hosts,
    finished,
    addresses: seen.size,
    failed: tally.failed,
    bytes,
    elapsed_ms: Math.round(performance.now() - started),
  });
  const timer = setInterval(() => options.onEvent?.({ type: 'progress', ...progress() }), PROGRESS_INTERVAL_MS);
  try {
    addTasks(firstTasks(options.sources));
    await lanes.idle();
  } catch (error) {
    if (!(error instanceof Interrupted) || !options.signal?.aborted) throw error;
  } finally {
    clearInterval(timer);
    await web.close();
  }
  return tally.summary(progress(), options.signal?.aborted === true && finished < seen.size);
}
