/** Reads the Retry-After header (RFC 9110, 10.2.3). */

const SECOND = 1000;

/** Milliseconds from `now` (a time stamp in milliseconds); undefined when the header is missing or says nothing usable. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * SECOND;
  const date = Date.parse(text);
  // A date that has passed, which a wrong clock gives, asks for no wait.
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
