/** Figures that several subjects share out in the order in which these are named: "A、B分别为1万元、2万元". */
import { sidesOf } from '../../schemas/narrative/sides.js';
import { COMPARISON, DIRECTION_END, EACH, JOINING, RESPECTIVELY, SUBJECT_JOINTS } from '../../schemas/narrative/wording.js';
import { directionBefore, percentAspect, subjectPart } from './comparison.js';
import type { Figure } from './figures.js';
import type { Statement } from './statement.js';
import { findSubject, type Subject } from './subject.js';

/** The subject of a figure, null where the order does not tell it, and the words by which the figure is read. */
export interface Assignment {
  readonly subject: Subject | null;
  readonly clause: string;
}

/** What a reader has in mind before the first figure of a list. */
export interface BeforeList {
  readonly text: string;
  readonly clause: string;
  readonly statements: readonly Statement[];
  /** Subjects of the list before in the same sentence. */
  readonly listed: readonly Subject[];
  readonly organization: string | null;
}

/** The figures from `at` on that are joined by no more than a mark, 和 or a direction. */
function joinedFrom(text: string, figures: readonly Figure[], at: number, isDifference: boolean): Figure[] {
  const list: Figure[] = [];
  for (const figure of figures.slice(at)) {
    const last = list.at(-1);
    const between = last ? text.slice(last.end, figure.start) : '';
    if (last && (figure.kind !== last.kind || !JOINING.test(isDifference ? between.replace(DIRECTION_END, '') : between))) break;
    list.push(figure);
  }
  return list;
}

/** The subjects that a clause names one beside the other, when they are as many as the figures. */
function namedSubjects(words: string, count: number, organization: string | null): readonly Subject[] | null {
  const whole = findSubject(words, organization);
  const sides = whole && sidesOf(whole.topic);
  if (whole && sides?.length === count) return sides.map((topic) => ({ ...whole, topic }));
  for (const joint of SUBJECT_JOINTS) {
    const subjects = words.split(joint).map((part) => findSubject(part, organization));
    const known = subjects.filter((subject) => subject !== null);
    if (subjects.length === count && known.length === count) return known;
  }
  return null;
}

/** The last subjects that the sentence gave an amount to. */
function subjectsBefore(statements: readonly Statement[], count: number): readonly Subject[] | null {
  const levels = statements.filter(({ aspect, isExplicit }) => aspect === 'level' && isExplicit).slice(-count);
  return levels.length === count
    ? levels.map(({ topic, code, subject, scope }) => ({ topic, code, words: subject, scope }))
    : null;
}

/** Whether the words before a list, or the list itself, say that it is shared out. */
const isSharedOut = (clause: string, list: readonly Figure[]): boolean =>
  RESPECTIVELY.test(clause) || (list.length > 1 && (EACH.test(clause) || list.some(({ borrowsUnit }) => borrowsUnit)));

function subjectsOf(before: BeforeList, list: readonly Figure[]): readonly (Subject | null)[] | null {
  const { clause, statements, listed, organization } = before;
  const count = list.length;
  const words = subjectPart(clause, percentAspect(clause)).replace(DIRECTION_END, '').replace(COMPARISON, '');
  const own = findSubject(words, organization);
  const unknown = list.map(() => null);
  if (isSharedOut(clause, list)) {
    if (own === null) return subjectsBefore(statements, count) ?? unknown;
    if (count > 1) return namedSubjects(words, count, organization) ?? unknown;
    const isOne = sidesOf(own.topic) !== null || SUBJECT_JOINTS.every((joint) => words.split(joint).length === 1);
    return isOne ? null : unknown;
  }
  if (own !== null || listed.length === 0) return null;
  return listed.length === count ? listed : unknown;
}

/** Whose the figures from `at` on are; null when they are not shared out. */
export function sharedOut(before: BeforeList, figures: readonly Figure[], at: number): ReadonlyMap<Figure, Assignment> | null {
  const { text, clause } = before;
  const list = joinedFrom(text, figures, at, directionBefore(clause) !== null);
  const subjects = subjectsOf(before, list);
  if (!subjects) return null;
  return new Map(
    list.map((figure, index) => {
      const between = index === 0 ? '' : text.slice(list[index - 1]?.end ?? figure.start, figure.start);
      const isOwnDirection = directionBefore(between) !== null;
      const words = isOwnDirection ? clause.replace(DIRECTION_END, '') + between : clause;
      return [figure, { subject: subjects[index] ?? null, clause: words }];
    }),
  );
}
