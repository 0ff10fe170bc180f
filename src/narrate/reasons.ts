/** The reason that a sentence gives for a difference. */
import { REASON } from '../../schemas/narrative/wording.js';

/** A reason and where it begins and ends in the sentence. */
export interface Reason {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Reasons of a sentence that ends at `to`. `starts` are the positions of clauses that begin with a declared subject of a figure:
 * behind a semicolon such a clause ends the reason before it.
 */
export function reasonsIn(text: string, from: number, to: number, starts: readonly number[]): Reason[] {
  const reasons: Reason[] = [];
  for (let at = from; at < to; ) {
    const match = REASON.exec(text.slice(at, to));
    if (!match) break;
    const begins = at + match.index + match[0].length;
    const end = starts.find((start) => start > begins && text[start - 1] === ';');
    reasons.push({ at: at + match.index, from: begins, to: end === undefined ? to : end - 1 });
    at = end ?? to;
  }
  return reasons.filter((reason) => reason.to > reason.from);
}
