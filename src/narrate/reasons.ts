/** The reason that a sentence gives for a difference. */
import { CAUSE, REASON } from '../../schemas/narrative/wording.js';
import type { Statement } from './statement.js';

/** A reason and where it begins and ends in the sentence. */
export interface Reason {
  /** Whether its words name a cause: 主要是 behind an amount may also say what it consists of. */
  readonly isCause: boolean;
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
    reasons.push({ isCause: CAUSE.test(match[0]), at: at + match.index, from: begins, to: end === undefined ? to : end - 1 });
    at = end ?? to;
  }
  return reasons.filter((reason) => reason.to > reason.from);
}

/** A difference has the reason that follows it; without one the last figure before it has. */
export function reasonOf(statement: Statement, all: readonly Statement[], reasons: readonly Reason[]): Reason | null {
  const reason = reasons.find(({ at }) => at >= statement.figure.end);
  if (!reason) return null;
  const before = reasons.filter(({ at }) => at < reason.at).at(-1)?.to ?? 0;
  const group = all.filter(({ figure }) => figure.end <= reason.at && figure.start >= before);
  const last = group.at(-1);
  if (!last || last.topic !== statement.topic || last.code !== statement.code || !group.includes(statement)) return null;
  const hasDifference = group.some(({ aspect, topic }) => aspect !== 'level' && topic === statement.topic);
  if (statement.aspect === 'change' || statement.aspect === 'completion') return reason;
  return hasDifference || !reason.isCause ? null : reason;
}
