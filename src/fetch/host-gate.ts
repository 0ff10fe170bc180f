/** The door to one host: one request at a time, a pause after each that follows the host's latency, and limits on the whole. */
import pLimit from 'p-limit';
import { nextDelay } from './adaptive-delay.js';
import { type Connection, type ConnectionOptions, type HttpAnswer, openConnection } from './connection.js';
import { FetchError } from './failure.js';
import type { FetchLimits } from './limits.js';
import { pause } from './pause.js';
import { retryAfterMs } from './retry-after.js';

export interface GateOptions extends ConnectionOptions {
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
  /** Told about every chunk that arrives. */
  readonly onBytes: (bytes: number) => void;
}

export interface HostGate {
  /** One GET; waits for its turn and for the pause of the host. Throws FetchError or Interrupted. */
  get<T>(url: URL, headers: Readonly<Record<string, string>>, read: (answer: HttpAnswer) => Promise<T>): Promise<T>;
  /** No pause shorter than this from now on (Crawl-delay of robots.txt), in milliseconds; never more than the greatest delay. */
  keepDistance(delay: number): void;
  close(): Promise<void>;
}

const SUCCESS_BELOW = 400;
const SERVER_ERROR = 500;
const SLOW_DOWN = 429;

export function openHostGate(options: GateOptions): HostGate {
  const { limits, signal, onBytes } = options;
  const oneAtATime = pLimit(1);
  const connection: Connection = openConnection(options);
  let least = limits.leastDelay;
  let delay = limits.leastDelay;
  let notBefore = 0;
  let requests = 0;
  let bytes = 0;
  let failuresInARow = 0;
  let left: FetchError | undefined;

  const requireOpen = (): void => {
    if (left) throw left;
    const used = requests >= limits.hostRequests ? `${requests} requests` : bytes >= limits.hostBytes ? `${bytes} bytes` : null;
    if (used) throw new FetchError('host_limit', used);
  };

  /** The pause until the next request, counted from the end of this answer. */
  const settle = (latency: number, success: boolean): void => {
    delay = nextDelay(delay, latency, success, { least, greatest: limits.greatestDelay });
    notBefore = Math.max(notBefore, Date.now() + delay);
  };

  const obey = (answer: HttpAnswer): void => {
    if (answer.status !== SLOW_DOWN && answer.status < SERVER_ERROR) return;
    const wait = retryAfterMs(answer.headers['retry-after'], Date.now());
    if (wait === undefined) return;
    if (wait > limits.greatestWait)
      left = new FetchError('host_left', `it asked for ${Math.round(wait / 1000)} s without requests`);
    else notBefore = Math.max(notBefore, Date.now() + wait);
  };

  async function* counted(body: AsyncIterable<unknown>): AsyncGenerator<unknown> {
    for await (const chunk of body) {
      const size = Buffer.isBuffer(chunk) ? chunk.length : 0;
      bytes += size;
      onBytes(size);
      yield chunk;
    }
  }

  const count = (trouble: boolean, reason: string): void => {
    failuresInARow = trouble ? failuresInARow + 1 : 0;
    if (failuresInARow >= limits.failuresInARow) {
      left ??= new FetchError('host_left', `${failuresInARow} failures in a row, the last: ${reason}`);
    }
  };

  const request: HostGate['get'] = async (url, headers, read) => {
    requireOpen();
    await pause(notBefore - Date.now(), signal);
    requests += 1;
    const started = performance.now();
    let status = 0;
    let latency: number | undefined;
    try {
      return await connection.get(url, headers, signal, (answer) => {
        status = answer.status;
        latency = performance.now() - started;
        obey(answer);
        count(status >= SERVER_ERROR, `status ${status}`);
        return read({ ...answer, body: counted(answer.body) });
      });
    } catch (error) {
      if (error instanceof FetchError && error.isHostTrouble) count(true, error.message);
      throw error;
    } finally {
      settle(latency ?? performance.now() - started, status > 0 && status < SUCCESS_BELOW);
    }
  };

  return {
    get: (url, headers, read) => oneAtATime(() => request(url, headers, read)),
    keepDistance: (asked) => {
      least = Math.max(least, Math.min(asked, limits.greatestDelay));
    },
    close: () => connection.close(),
  };
}
