/** What a counted thing is: by its unit and the words around the number. */
import { COUNT_TOPICS, type CountTopic } from '../../schemas/narrative/index.js';
import { BEFORE_NAME } from '../../schemas/narrative/wording.js';
import { stageIn, yearIn } from './comparison.js';
import type { Figure } from './figures.js';
import { behindOpenBracket, type ReadingState } from './state.js';
import type { SentenceContext, Statement } from './statement.js';

/** Characters behind the number in which its unit is looked for. */
const UNIT_REACH = 6;

/** `before`: the clause up to the number; `after`: from the unit on; `around`: sentence and headings. Null when nothing declared fits. */
function countTopic(before: string, after: string, around: string): CountTopic | null {
  return (
    COUNT_TOPICS.find(
      ({ units, words, within }) => units.test(after) && words.test(before) && (within === undefined || within.test(around)),
    ) ?? null
  );
}

/** The statement of a figure that counts things; null for things that no topic declares. */
export function countStatement(context: SentenceContext, state: ReadingState, figure: Figure, clause: string): Statement | null {
  const { text, from, to, headings } = context;
  const around = `${headings} ${state.subject?.words ?? ''} ${text.slice(from, to)}`;
  const topic = countTopic(
    behindOpenBracket(clause).replace(BEFORE_NAME, ''),
    text.slice(figure.end - figure.unit.length, figure.end + UNIT_REACH),
    around,
  );
  if (!topic) return null;
  return {
    figure,
    topic: topic.id,
    code: null,
    subject: clause.replace(BEFORE_NAME, ''),
    scope: null,
    aspect: 'count',
    stage: stageIn(clause),
    year: yearIn(clause) ?? state.year,
    compared_with: null,
    direction: null,
    isExplicit: true,
    isPart: false,
  };
}
