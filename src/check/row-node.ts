/** A row of a body with the rows that are its parts. */
import type { RankedLine } from './rank.js';

export interface RowNode {
  /** Place of the row in the lines of the body. */
  readonly index: number;
  readonly ranked: RankedLine;
  readonly children: RowNode[];
  /** Whether the children must add up: found by code, by numbering, or by the sums of other columns; else it is a guess. */
  binding: boolean;
}
