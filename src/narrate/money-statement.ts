/** The statement of an amount or a percentage: whose it is, at which stage, compared with what. */
import {
  EXPENDITURE_BY_ECONOMIC_CLASS,
  EXPENDITURE_BY_FUNCTION,
  NAMED_ITEM,
  TOPIC_BY_ID,
  TOTAL_TOPICS,
} from '../../schemas/narrative/index.js';
import { OF_WHICH } from '../../schemas/narrative/wording.js';
import type { ClaimAspect, ComparedWith } from '../types.js';
import {
  comparedLevel,
  comparisonIn,
  directionBefore,
  percentAspect,
  plannedStage,
  reachesBack,
  stageIn,
  subjectPart,
  usualStage,
  yearIn,
} from './comparison.js';
import { type FigureSubject, subjectOf } from './figure-subject.js';
import type { Figure } from './figures.js';
import type { Assignment } from './respective.js';
import { behindOpenBracket, isItem, type ReadingState } from './state.js';
import type { SentenceContext, Statement } from './statement.js';

/** Spending by code is no part of other spending by code. */
const SPENDING: ReadonlySet<string> = new Set([EXPENDITURE_BY_FUNCTION, EXPENDITURE_BY_ECONOMIC_CLASS]);

function compared(context: SentenceContext, state: ReadingState, clause: string, aspect: ClaimAspect): ComparedWith | null {
  if (aspect === 'share') return 'whole';
  if (aspect === 'completion') return plannedStage(clause);
  if (aspect !== 'change') return null;
  const named =
    comparisonIn(clause, context) ??
    state.compared ??
    comparisonIn(context.text.slice(context.from, context.to).slice(0, 40), context);
  return named ?? 'prior_year';
}

/** The year that the sentence is of; parts behind 其中 are of the year of their whole. */
const partYear = ({ year, levelYear }: ReadingState, clause: string): number | null =>
  year ?? (OF_WHICH.test(clause) ? levelYear : null);

/** Null for a percentage of nothing declared, and for an amount that nothing names; `given` is the subject that a list assigns. */
export function moneyStatement(
  context: SentenceContext,
  state: ReadingState,
  figure: Figure,
  clause: string,
  previous: Figure | null,
  given: Assignment | undefined,
): Statement | null {
  const aspect = figure.kind === 'percent' ? percentAspect(clause) : directionBefore(clause) === null ? 'level' : 'change';
  if (aspect === null) return null;
  const words = behindOpenBracket(subjectPart(clause, aspect));
  const isLevel = figure.kind === 'amount' && aspect === 'level';
  const whose: FigureSubject = given
    ? { subject: given.subject, isExplicit: true }
    : subjectOf(context, state, words, figure, previous, isLevel);
  const { subject, isExplicit } = whose;
  if (!subject || (figure.kind === 'percent' && isExplicit && subject.topic === NAMED_ITEM)) return null;
  const direction = directionBefore(clause);
  state.reachesBack = reachesBack(clause, partYear(state, clause) ?? context.fiscalYear) ?? state.reachesBack;
  // What differs from a year long past is no change against the last one.
  if (aspect === 'change' && state.reachesBack) return null;
  const base = aspect === 'level' ? comparedLevel(clause, context.fiscalYear) : null;
  const year = yearIn(clause) ?? partYear(state, clause);
  const stage = aspect === 'completion' ? 'actual' : (stageIn(clause) ?? usualStage(context, year));
  const statement: Statement = {
    figure,
    topic: subject.topic,
    code: subject.code,
    subject: subject.words,
    scope: TOPIC_BY_ID.get(subject.topic)?.scope ?? subject.scope,
    aspect,
    stage: base ? base.stage : stage,
    year: base ? base.year : year,
    compared_with: compared(context, state, clause, aspect),
    direction: direction === 'undecided' ? null : direction,
    isExplicit,
    isPart: whose.isPart === true || state.brackets.length > 0 || (state.item !== null && !SPENDING.has(subject.topic)),
  };
  if (isExplicit && aspect === 'level' && isItem(subject)) state.item = subject;
  if (isExplicit && subject !== state.announced) state.announced = null;
  if (given) state.subject = null;
  else if (isExplicit) {
    state.subject = subject;
    if (aspect === 'level') {
      if (state.named === 0 && subject.topic !== EXPENDITURE_BY_FUNCTION) state.head = subject;
      state.named++;
    }
  } else if (aspect === 'level' && state.named === 0 && TOTAL_TOPICS.has(subject.topic)) {
    // （一）收入预算：2026年年初预算数…，其中： the announced total is the whole of what follows.
    state.head = subject;
    state.named++;
  }
  if (aspect === 'level') state.levelYear = statement.year;
  state.compared = comparisonIn(clause, context) ?? state.compared;
  return statement;
}
