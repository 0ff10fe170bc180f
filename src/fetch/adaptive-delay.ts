/** The pause between two requests to a host, which follows how fast the host answers; times in milliseconds. */

export interface DelayBounds {
  readonly least: number;
  readonly greatest: number;
}

/**
 * The next pause: the mean of the pause so far and the latency just met, so that a host that slows down is left alone longer. An answer
 * that is no success never shortens the pause: an error page is quick to send (the AutoThrottle rule of Scrapy).
 */
export function nextDelay(delay: number, latency: number, success: boolean, { least, greatest }: DelayBounds): number {
  const mean = (delay + latency) / 2;
  const next = success ? Math.max(mean, latency) : Math.max(mean, delay);
  return Math.min(greatest, Math.max(least, next));
}
