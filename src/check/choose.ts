/** Chooses among the ways in which a sum may be laid out: the one that holds most often, then the one that is off least. */

export interface Holding {
  /** Columns (or rows) in which the layout adds up. */
  readonly holds: number;
  /** Sum of the relative differences where it does not. */
  readonly off: number;
}

/** The best candidate, the earlier one where two are equal; undefined when there is none. */
export function chooseParts<T>(candidates: readonly T[], holding: (candidate: T) => Holding): T | undefined {
  let best: T | undefined;
  let result: Holding | undefined;
  for (const candidate of candidates) {
    const own = holding(candidate);
    if (!result || own.holds > result.holds || (own.holds === result.holds && own.off < result.off)) {
      best = candidate;
      result = own;
    }
  }
  return best;
}
