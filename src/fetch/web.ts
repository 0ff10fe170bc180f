/** Everything a run needs of the web: a gate for every host, robots.txt for every origin, the headers of every request. */
import type { LookupFunction } from 'node:net';
import { drain } from './body.js';
import type { HttpAnswer } from './connection.js';
import { FetchError } from './failure.js';
import { type HostGate, openHostGate } from './host-gate.js';
import type { FetchLimits } from './limits.js';
import type { RobotsRecord } from './manifest-records.js';
import { followChain } from './redirect-chain.js';
import { baseHeaders, type Introduction } from './request-headers.js';
import { openRobots, ROBOTS_BYTES, type RobotsAnswer } from './robots.js';

export interface WebOptions {
  readonly limits: FetchLimits;
  readonly introduction: Introduction;
  readonly mayConnect: (address: string) => boolean;
  readonly lookup?: LookupFunction | undefined;
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: number) => void;
  readonly onRobots: (record: RobotsRecord) => Promise<void>;
}

export interface Web {
  readonly headers: Readonly<Record<string, string>>;
  readonly gateOf: (url: URL) => HostGate;
  /** Throws FetchError when robots.txt of the address's origin forbids it or cannot be had. */
  readonly requireAllowed: (url: URL) => Promise<void>;
  close(): Promise<void>;
}

async function readRobots(answer: HttpAnswer): Promise<RobotsAnswer> {
  const { status } = answer;
  if (status >= 200 && status < 300) return { text: (await firstBytes(answer)).toString('utf8') };
  await drain(answer.body);
  // RFC 9309, 2.3.1: a client error means that there are no rules, a server error that everything is forbidden.
  // 429 is about this visit and says nothing of rules.
  return status >= 500 || status === 429 ? { unreachable: `status ${status}` } : { text: null };
}

/** Rules behind the limit are not read. */
async function firstBytes(answer: HttpAnswer): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer.body) {
    if (!Buffer.isBuffer(chunk)) continue;
    chunks.push(chunk);
    size += chunk.length;
    if (size >= ROBOTS_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, ROBOTS_BYTES);
}

export function openWeb(options: WebOptions): Web {
  const { limits, introduction } = options;
  const gates = new Map<string, HostGate>();
  const headers = baseHeaders(introduction);

  const gateOf = ({ hostname }: URL): HostGate => {
    const gate = gates.get(hostname) ?? openHostGate(options);
    gates.set(hostname, gate);
    return gate;
  };

  const askRobots = async (url: URL): Promise<RobotsAnswer> => {
    try {
      return await followChain({
        url,
        redirects: limits.redirects,
        headersFor: () => headers,
        requireAllowed: async () => undefined,
        gateOf,
        read: async (answer) => {
          await options.onRobots({ record: 'robots', time: new Date().toISOString(), url: url.href, status: answer.status });
          return readRobots(answer);
        },
      });
    } catch (error) {
      // RFC 9309, 2.3.1.2: more than five redirects count as no robots.txt.
      if (error instanceof FetchError && error.reason === 'too_many_redirects') return { text: null };
      throw error;
    }
  };

  const robots = openRobots(askRobots, (url, delay) => gateOf(url).keepDistance(delay));
  return {
    headers,
    gateOf,
    requireAllowed: robots.requireAllowed,
    close: async () => {
      await Promise.all([...gates.values()].map((gate) => gate.close()));
    },
  };
}
