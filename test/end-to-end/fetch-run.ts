/** Runs of fetching for tests: sources in short, limits that make a test quick, and what an archive holds afterwards. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { sourcesSchema } from '../../schemas/sources.js';
import { type FetchEvent, type FetchOptions, type FetchSummary, fetchSources } from '../../src/fetch/index.js';
import type { AttemptRecord, ManifestRecord } from '../../src/fetch/manifest-records.js';
import { isPublicAddress } from '../../src/fetch/network-address.js';
import { loopbackLookup } from './fetch-server.js';

type Source = z.input<typeof sourcesSchema>['sources'][number];

export const sourcesOf = (...sources: readonly Omit<Source, 'id'>[]) =>
  sourcesSchema.parse({
    version: 1,
    contact: 'tests@example.org',
    sources: sources.map((source, index) => ({ id: `source-${index}`, ...source })),
  }).sources;

export const QUICK = {
  leastDelay: 0,
  greatestDelay: 20,
  firstRetryDelay: 5,
  retries: 2,
  silence: 2000,
  connectTime: 2000,
} as const;

export interface Outcome {
  readonly summary: FetchSummary;
  readonly events: readonly FetchEvent[];
  /** Reason by path of what failed. */
  readonly failed: Readonly<Record<string, string>>;
}

export async function fetchAll(
  archive: string,
  sources: FetchOptions['sources'],
  options: Partial<FetchOptions> = {},
): Promise<Outcome> {
  const events: FetchEvent[] = [];
  const summary = await fetchSources({
    sources,
    archive,
    introduction: { version: '1', contact: 'tests@example.org' },
    // Loopback and nothing else: a redirect to any other private network is refused as in earnest.
    mayConnect: (address) => address === '127.0.0.1' || isPublicAddress(address),
    lookup: loopbackLookup,
    onEvent: (event) => events.push(event),
    ...options,
    limits: { ...QUICK, ...options.limits },
  });
  const failed = Object.fromEntries(summary.failures.map(({ url, reason }) => [new URL(url).pathname, reason]));
  return { summary, events, failed };
}

/** Records of the manifest; a line that is cut is left out. */
export const manifestOf = (archive: string): ManifestRecord[] =>
  readFileSync(join(archive, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as ManifestRecord];
      } catch {
        return [];
      }
    });

export const attemptsOf = (archive: string): AttemptRecord[] =>
  manifestOf(archive).filter((record): record is AttemptRecord => record.record === 'attempt');

/** Names of the objects; throws when one does not hold the bytes it is named after. */
export function objectsOf(archive: string): string[] {
  const folder = join(archive, 'objects');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((prefix) => readdirSync(join(folder, prefix)).map((name) => join(prefix, name)))
    .map((name) => {
      const sha256 = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex');
      if (!name.includes(sha256)) throw new Error(`${name}: holds other bytes than its name says`);
      return name.slice(name.indexOf('/') + 1);
    })
    .sort();
}
