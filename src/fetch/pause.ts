/** Waiting that ends at once when the run is asked to stop. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Interrupted } from './failure.js';

/** Throws Interrupted when `signal` is aborted first. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds > 0) await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
  if (signal.aborted) throw new Interrupted();
}
