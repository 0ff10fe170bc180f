/** What a counted thing is: by its unit and the words around the number. */
import { COUNT_TOPICS, type CountTopic } from '../../schemas/narrative/index.js';
import { BARE_COUNT, BEFORE_NAME, OF_WHICH, PLANNED } from '../../schemas/narrative/wording.js';
import { directionBefore, stageIn, yearIn } from './comparison.js';
import type { Figure } from './figures.js';
import { behindOpenBracket, type ReadingState } from './state.js';
import type { SentenceContext, Statement } from './statement.js';

/** Characters behind the number in which its unit is looked for. */
const UNIT_REACH = 14;

/** `before`: the clause up to the number; `after`: from the unit on; `above`: headings and subject. Null when nothing declared fits. */
function countTopic(before: string, after: string, sentence: string, above: string): CountTopic | null {
  return (
    COUNT_TOPICS.find(
      (topic) =>
        topic.units.test(after) &&
        topic.words.test(before) &&
        (topic.sentence === undefined || topic.sentence.test(sentence)) &&
        (topic.within === undefined || topic.within.test(above + sentence)),
    ) ?? null
  );
}

/** What is counted together with the thing before: the people of the groups. */
const counterpart = (before: string, unit: string, state: ReadingState): CountTopic | null => {
  const last = state.counted.at(-1)?.topic;
  if (last === undefined || !BARE_COUNT.test(before)) return null;
  return COUNT_TOPICS.find(({ follows, units }) => follows === last && units.test(unit)) ?? null;
};

/** A thing counted once more behind 其中 is a kind of it. */
function partOf(topic: CountTopic, text: string, figure: Figure, state: ReadingState): CountTopic {
  const whole = state.counted.find((one) => one.topic === topic.id);
  if (!whole || !OF_WHICH.test(text.slice(whole.end, figure.start))) return topic;
  return COUNT_TOPICS.find((one) => one.partOf === topic.id) ?? topic;
}

/** The statement of a figure that counts things; null for things that no topic declares. */
export function countStatement(context: SentenceContext, state: ReadingState, figure: Figure, clause: string): Statement | null {
  // 保有量减少4辆 says by how many, not how many there are.
  if (directionBefore(clause) !== null && !PLANNED.test(clause)) return null;
  const { text, from, to, headings } = context;
  const above = `${headings} ${state.subject?.words ?? ''} `;
  const before = behindOpenBracket(clause).replace(BEFORE_NAME, '');
  const after = text.slice(figure.end - figure.unit.length, figure.end + UNIT_REACH);
  const found = counterpart(before, after, state) ?? countTopic(before, after, text.slice(from, to), above);
  if (!found) return null;
  const topic = partOf(found, text, figure, state);
  state.counted.push({ topic: found.id, end: figure.end });
  return {
    figure,
    topic: topic.id,
    code: null,
    subject: clause.replace(BEFORE_NAME, ''),
    scope: null,
    aspect: 'count',
    stage: stageIn(clause),
    year: yearIn(clause) ?? state.year ?? (PLANNED.test(text.slice(from, figure.start)) ? null : state.asOf),
    compared_with: null,
    direction: null,
    isExplicit: true,
    isPart: false,
  };
}
