/** The statement of an amount or a percentage: whose it is, at which stage, compared with what. */
import {
  EXPENDITURE_BY_ECONOMIC_CLASS,
  EXPENDITURE_BY_FUNCTION,
  NAMED_ITEM,
  NARROWER_TOTALS,
  TOPIC_BY_ID,
  TOTAL_EXPENDITURE,
  TOTAL_INCOME,
  TOTAL_TOPICS,
} from '../../schemas/narrative/index.js';
import {
  BARE_EXPENDITURE,
  BARE_INCOME,
  BEFORE_NAME,
  COMPARISON,
  DIRECTION_END,
  ONLY_JOINED,
  ONLY_SUM,
} from '../../schemas/narrative/wording.js';
import type { ClaimAspect, ComparedWith } from '../types.js';
import {
  comparedLevel,
  comparisonIn,
  directionBefore,
  percentAspect,
  plannedStage,
  stageIn,
  subjectPart,
  usualStage,
  yearIn,
} from './comparison.js';
import type { Figure } from './figures.js';
import { behindOpenBracket, isItem, type ReadingState } from './state.js';
import type { SentenceContext, Statement } from './statement.js';
import { findSubject, type Subject } from './subject.js';

/** Spending by code is no part of other spending by code. */
const SPENDING: ReadonlySet<string> = new Set([EXPENDITURE_BY_FUNCTION, EXPENDITURE_BY_ECONOMIC_CLASS]);

/** The total that a clause means which says no more than 收入 or 支出. */
function sideOfAccount(clause: string): Subject | null {
  const words = clause.replace(COMPARISON, '').replace(DIRECTION_END, '');
  const topic = BARE_INCOME.test(words) ? TOTAL_INCOME : BARE_EXPENDITURE.test(words) ? TOTAL_EXPENDITURE : null;
  return topic === null ? null : { topic, code: null, words: words.replace(BEFORE_NAME, ''), scope: 'all' };
}

/** The total of all money named where the paragraph speaks of the total of some money: that one is meant. */
function narrowed(subject: Subject, head: Subject | null): Subject {
  if (!head || NARROWER_TOTALS.get(head.topic) !== subject.topic) return subject;
  return { ...subject, topic: head.topic, scope: head.scope };
}

/** The subject of a figure and whether its own clause names it. A second amount without words of its own belongs to nobody. */
function subjectOf(
  context: SentenceContext,
  state: ReadingState,
  words: string,
  previous: Figure | null,
  isAmount: boolean,
): { subject: Subject | null; isExplicit: boolean } {
  const subject = findSubject(words.replace(DIRECTION_END, ''), context.organization);
  if (subject) return { subject: narrowed(subject, state.head), isExplicit: true };
  const side = sideOfAccount(words);
  if (side && state.head && TOTAL_TOPICS.has(state.head.topic)) return { subject: side, isExplicit: true };
  if (isAmount && ONLY_JOINED.test(words) && previous && previous.kind !== 'percent') {
    const { text } = context;
    return {
      subject: { topic: NAMED_ITEM, code: null, words: text.slice(previous.clause, previous.end), scope: null },
      isExplicit: false,
    };
  }
  // 合计 behind a list is the whole, not its last part.
  return { subject: ONLY_SUM.test(words) && state.named > 1 ? state.head : state.subject, isExplicit: false };
}

function compared(context: SentenceContext, state: ReadingState, clause: string, aspect: ClaimAspect): ComparedWith | null {
  if (aspect === 'share') return 'whole';
  if (aspect === 'completion') return plannedStage(clause);
  if (aspect !== 'change') return null;
  const named = comparisonIn(clause) ?? state.compared ?? comparisonIn(context.text.slice(context.from, context.to).slice(0, 40));
  return named ?? 'prior_year';
}

/** Null for a percentage of nothing declared, and for an amount that nothing names. */
export function moneyStatement(
  context: SentenceContext,
  state: ReadingState,
  figure: Figure,
  clause: string,
  previous: Figure | null,
): Statement | null {
  const aspect = figure.kind === 'percent' ? percentAspect(clause) : directionBefore(clause) === null ? 'level' : 'change';
  if (aspect === null) return null;
  const words = behindOpenBracket(subjectPart(clause, aspect));
  const { subject, isExplicit } = subjectOf(
    context,
    state,
    words,
    previous,
    figure.kind === 'amount' && aspect === 'level' && figure.clause === previous?.end,
  );
  if (!subject || (figure.kind === 'percent' && isExplicit && subject.topic === NAMED_ITEM)) return null;
  const direction = directionBefore(clause);
  const base = aspect === 'level' ? comparedLevel(clause, context.fiscalYear) : null;
  const stage = aspect === 'completion' ? 'actual' : (stageIn(clause) ?? usualStage(context.kind));
  const statement: Statement = {
    figure,
    topic: subject.topic,
    code: subject.code,
    subject: subject.words,
    scope: TOPIC_BY_ID.get(subject.topic)?.scope ?? subject.scope,
    aspect,
    stage: base ? base.stage : stage,
    year: base ? base.year : (yearIn(clause) ?? state.year),
    compared_with: compared(context, state, clause, aspect),
    direction: direction === 'undecided' ? null : direction,
    isExplicit,
    isPart: state.brackets.length > 0 || (state.item !== null && !SPENDING.has(subject.topic)),
  };
  if (isExplicit && aspect === 'level' && isItem(subject)) state.item = subject;
  if (isExplicit) {
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
  state.compared = comparisonIn(clause) ?? state.compared;
  return statement;
}
