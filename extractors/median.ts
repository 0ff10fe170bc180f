/** The middle one of some numbers. */

/** The greater of the two middle ones where there is no single one; 0 for no numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
