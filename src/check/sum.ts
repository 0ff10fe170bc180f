/** One sum of a body, before it is applied to each of its columns or rows. */

/** Rows (or columns) that add up to another; numbers are places in the lines (or columns) of the body. */
export interface Sum {
  readonly check: string;
  readonly totals: readonly number[];
  readonly parts: readonly number[];
  readonly binding: boolean;
}
