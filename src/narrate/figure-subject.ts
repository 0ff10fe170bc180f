/** Whose a figure is: what its own clause names, a side of the account that is spoken of, or the subject before. */
import {
  INCOME_TOPICS,
  NAMED_ITEM,
  NARROWER_TOTALS,
  TOPIC_BY_ID,
  TOTAL_EXPENDITURE,
  TOTAL_INCOME,
  TOTAL_TOPICS,
} from '../../schemas/narrative/index.js';
import { jointOf, MONEY_OF_COUNTED, SHORT_NAMES, sideBehind } from '../../schemas/narrative/sides.js';
import {
  BARE_BOTH,
  BARE_EXPENDITURE,
  BARE_INCOME,
  BARE_PLAN,
  BEFORE_NAME,
  COMPARISON,
  DIRECTION_END,
  NAMES_INCOME,
  OF_WHICH,
  ONLY_JOINED,
  ONLY_SUM,
} from '../../schemas/narrative/wording.js';
import type { Figure } from './figures.js';
import type { ReadingState } from './state.js';
import type { SentenceContext } from './statement.js';
import { findSubject, type Subject } from './subject.js';

/** A subject, null for a figure of nobody, and whether the clause of the figure names it. */
export interface FigureSubject {
  readonly subject: Subject | null;
  readonly isExplicit: boolean;
  /** Whether it is only a part of its subject. */
  readonly isPart?: boolean;
}

const explicit = (topic: string | null, words: string, scope: Subject['scope']): FigureSubject => ({
  subject: topic === null ? null : { topic, code: null, words: words.replace(BEFORE_NAME, ''), scope },
  isExplicit: true,
});

/** The side of which money a clause means that says no more than 收入, 支出 or 收支; null when it says more, or when nothing tells. */
function sideOfAccount(clause: string, { head, subject }: ReadingState): FigureSubject | null {
  const words = clause.replace(COMPARISON, '').replace(DIRECTION_END, '');
  const spoken = head ?? subject;
  if (BARE_BOTH.test(words)) return spoken && explicit(jointOf(spoken.topic), words, null);
  const topic = BARE_INCOME.test(words) ? TOTAL_INCOME : BARE_EXPENDITURE.test(words) ? TOTAL_EXPENDITURE : null;
  if (topic === null) return null;
  if (head && TOTAL_TOPICS.has(head.topic)) return explicit(topic, words, 'all');
  if (!subject) return null;
  // 财政拨款收入400万元，支出390万元: the other side of the same money.
  const isIncome = INCOME_TOPICS.has(subject.topic);
  const own = sideBehind(topic === TOTAL_INCOME ? 'income' : 'expenditure', subject.topic, subject.scope, isIncome);
  return own === subject.topic ? null : explicit(own, words, subject.scope);
}

/** The total of all money named where the paragraph speaks of the total of some money: that one is meant. */
function narrowed(subject: Subject, head: Subject | null): Subject {
  if (!head || NARROWER_TOTALS.get(head.topic) !== subject.topic) return subject;
  return { ...subject, topic: head.topic, scope: head.scope };
}

/** What a shortened name means behind the whole or another part of it: …购置及运行费8万元，其中：购置费2万元. */
function spelledOut(subject: Subject, before: Subject | null): Subject {
  if (subject.topic !== NAMED_ITEM || !before) return subject;
  const wholes = [before.topic, ...SHORT_NAMES.filter(({ topic }) => topic === before.topic).map(({ whole }) => whole)];
  const full = SHORT_NAMES.find(({ whole, name }) => wholes.includes(whole) && name.test(subject.words));
  return full ? { ...subject, topic: full.topic } : subject;
}

/** 项目支出9万元，其中：财政拨款8万元: money named behind an item is what the item is paid from, no income of the unit. */
function paidFrom(found: Subject, state: ReadingState, since: string): FigureSubject | null {
  const whole = state.subject;
  if (!INCOME_TOPICS.has(found.topic) || !whole) return null;
  if (NAMES_INCOME.test(found.words) && !state.isDivided) return null;
  if (INCOME_TOPICS.has(whole.topic) || TOTAL_TOPICS.has(whole.topic) || !(state.isByMoney || OF_WHICH.test(since))) return null;
  state.isByMoney = true;
  const scope = TOPIC_BY_ID.get(found.topic)?.scope ?? 'all';
  const part = scope === 'all' ? { topic: NAMED_ITEM, code: null } : whole;
  return { subject: { ...part, words: found.words, scope }, isExplicit: true, isPart: true };
}

/** 与上年相比，一般公共预算财政拨款增加2万元 behind the expenditure from this money: money named without a side is of the side spoken of. */
function ofSideSpokenOf(found: Subject, { subject }: ReadingState): Subject {
  if (!subject || !INCOME_TOPICS.has(found.topic) || NAMES_INCOME.test(found.words)) return found;
  const spending = sideBehind('expenditure', found.topic, null, true);
  return spending === subject.topic ? { ...found, topic: spending } : found;
}

/** Topics that have no plan of spending of their own. */
const UNSPENT: ReadonlySet<string> = new Set([...TOTAL_TOPICS, ...INCOME_TOPICS]);

/** （二）公务接待费。2021年预算支出5万元: a plan of spending that names nobody is of what was announced. */
function announcedPlan(found: Subject, { announced }: ReadingState): Subject {
  const isBare = announced !== null && !UNSPENT.has(announced.topic) && BARE_PLAN.test(found.words);
  return isBare && found.topic === TOTAL_EXPENDITURE ? announced : found;
}

/** The money of the things that were counted right before. */
function moneyOfCounted(words: string, { counted }: ReadingState): FigureSubject | null {
  const last = counted.at(-1)?.topic;
  const topic = MONEY_OF_COUNTED.find((one) => one.counted === last && one.name.test(words))?.topic;
  return topic === undefined ? null : explicit(topic, words, null);
}

/** The subject of a figure and whether its own clause names it. A second level without words of its own belongs to nobody. */
export function subjectOf(
  context: SentenceContext,
  state: ReadingState,
  words: string,
  figure: Figure,
  previous: Figure | null,
  isLevel: boolean,
): FigureSubject {
  const subject = findSubject(words.replace(DIRECTION_END, ''), context.organization);
  const since = context.text.slice(previous?.end ?? context.from, figure.start);
  const part = subject && paidFrom(subject, state, since);
  if (part) return part;
  if (subject) {
    const meant = announcedPlan(ofSideSpokenOf(subject, state), state);
    return { subject: spelledOut(narrowed(meant, state.head), state.subject), isExplicit: true };
  }
  const side = sideOfAccount(words, state) ?? moneyOfCounted(words, state);
  if (side) return side;
  if (isLevel && previous?.kind === 'amount' && context.text.slice(previous.end, figure.start) === ',')
    return { subject: null, isExplicit: false };
  if (isLevel && figure.clause === previous?.end && ONLY_JOINED.test(words) && previous.kind !== 'percent') {
    const { text } = context;
    return {
      subject: { topic: NAMED_ITEM, code: null, words: text.slice(previous.clause, previous.end), scope: null },
      isExplicit: false,
    };
  }
  // 合计 behind a list is the whole, not its last part.
  return { subject: ONLY_SUM.test(words) && state.named > 1 ? state.head : state.subject, isExplicit: false };
}
