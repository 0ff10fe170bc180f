/** The pause between requests and the wait that a host asks for. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextDelay } from '../../../src/fetch/adaptive-delay.js';
import { retryAfterMs } from '../../../src/fetch/retry-after.js';

const bounds = { least: 100, greatest: 5000 };

describe('nextDelay', () => {
  test('follows the latency up and down, within its bounds', () => {
    expect(nextDelay(1000, 3000, true, bounds)).toBe(3000);
    expect(nextDelay(1000, 200, true, bounds)).toBe(600);
    expect(nextDelay(100, 1, true, bounds)).toBe(100);
    expect(nextDelay(4000, 60_000, true, bounds)).toBe(5000);
  });

  test('an answer that is no success never shortens it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 5000 }), fc.integer({ min: 0, max: 60_000 }), (delay, latency) => {
        expect(nextDelay(delay, latency, false, bounds)).toBeGreaterThanOrEqual(delay);
      }),
    );
  });
});

test('Retry-After is read as seconds and as a date', () => {
  const now = Date.UTC(2026, 10, 20, 12, 0, 0);
  expect(retryAfterMs('120', now)).toBe(120_000);
  expect(retryAfterMs('Fri, 20 Nov 2026 12:00:30 GMT', now)).toBe(30_000);
  expect(retryAfterMs('Fri, 20 Nov 2020 12:00:00 GMT', now)).toBe(0);
  expect(retryAfterMs('soon', now)).toBeUndefined();
  expect(retryAfterMs(undefined, now)).toBeUndefined();
});
