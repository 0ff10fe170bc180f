/** "与上年持平" behind an amount: the difference is nothing, which is a statement although no figure is printed. */
import { UNCHANGED } from '../../schemas/narrative/wording.js';
import { comparisonIn } from './comparison.js';
import type { Figure } from './figures.js';
import type { SentenceContext, Statement } from './statement.js';

/** The statement that the words right behind an amount make of the same subject; null when they make none. */
export function unchanged(
  context: SentenceContext,
  last: Statement | undefined,
  previous: Figure | null,
  to: number,
): Statement | null {
  if (!last || last.figure !== previous || last.aspect !== 'level') return null;
  const match = UNCHANGED.exec(context.text.slice(previous.end, to));
  const words = match?.[1];
  const compared_with = match ? comparisonIn(match[0], context) : null;
  if (!match || words === undefined || compared_with === null) return null;
  const end = previous.end + match[0].length;
  const figure: Figure = {
    kind: 'unchanged',
    number: words,
    unit: '',
    clause: previous.end,
    start: end - words.length,
    end,
  };
  return { ...last, figure, aspect: 'change', compared_with, direction: null };
}
