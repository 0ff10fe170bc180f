/** What a reader keeps in mind from one figure to the next: the subject spoken of, and the ones in whose brackets the text is. */
import { EXPENDITURE_BY_ECONOMIC_CLASS, EXPENDITURE_BY_FUNCTION, NAMED_ITEM } from '../../schemas/narrative/index.js';
import {
  CLAUSE_END,
  HEADING_LEVELS,
  LOOKS_LIKE_MONEY,
  PROJECT_REVIEW,
  PURPOSE,
  REASON,
  SENTENCE_END,
  SHARE,
} from '../../schemas/narrative/wording.js';
import type { ComparedWith } from '../types.js';
import { findSubject, leftover, projectNamed, type Subject } from './subject.js';

export interface ReadingState {
  subject: Subject | null;
  /** First subject of the sentence: the whole of which the following ones are parts. */
  head: Subject | null;
  /** Subjects with a figure in the sentence so far. */
  named: number;
  compared: ComparedWith | null;
  /** Year that an opening clause sets for its sentence. */
  year: number | null;
  /** Whether the comparison made last is with a year before the last one. */
  reachesBack: boolean;
  /** Year of the level before: the year of the parts that it is divided into. */
  levelYear: number | null;
  /** What a clause without a figure announced, until another subject has a figure: "（二）公务接待费。". */
  announced: Subject | null;
  /** The year at whose end the paragraph counts what there is. */
  asOf: number | null;
  /** Whether the sentence divides its subject by the money it is paid from. */
  isByMoney: boolean;
  /** Whether the sentence says so itself: 按资金来源划分. */
  isDivided: boolean;
  /** The spending item or project that the paragraph speaks of; what follows are its parts. */
  item: Subject | null;
  /** Whether the subject is a project reviewed: the money stands in the sentence that names it, the figures behind it are of its work. */
  isReview: boolean;
  /** Subjects that the list of figures before was shared out among. */
  listed: readonly Subject[];
  /** Things counted in the sentence so far, and where each number ends. */
  readonly counted: { readonly topic: string; readonly end: number }[];
  readonly brackets: { readonly subject: Subject | null; readonly figures: number; readonly counted: number }[];
  figures: number;
}

export const isItem = ({ topic }: Subject): boolean =>
  topic === EXPENDITURE_BY_FUNCTION || topic === EXPENDITURE_BY_ECONOMIC_CLASS || topic === NAMED_ITEM;

export const newState = (subject: Subject | null): ReadingState => ({
  subject,
  head: subject,
  named: 0,
  compared: null,
  year: null,
  reachesBack: false,
  levelYear: null,
  announced: null,
  asOf: null,
  isByMoney: false,
  isDivided: false,
  item: null,
  isReview: false,
  listed: [],
  counted: [],
  brackets: [],
  figures: 0,
});

/** A new sentence speaks of the whole again when the one before listed parts. */
export function beginSentence(state: ReadingState): void {
  if (state.isReview) state.subject = null;
  else if (state.named > 1) state.subject = state.head;
  state.isReview = false;
  state.named = 0;
  state.compared = null;
  state.year = null;
  state.reachesBack = false;
  state.levelYear = null;
  state.isByMoney = false;
  state.isDivided = false;
  state.listed = [];
  state.counted.length = 0;
  state.brackets.length = 0;
}

/** Follows the brackets of a text: what is said inside does not change the subject outside, once figures stood inside. */
export function followBrackets(state: ReadingState, text: string): void {
  for (const character of text) {
    if (character === '(') state.brackets.push({ subject: state.subject, figures: state.figures, counted: state.counted.length });
    else if (character === ')') {
      const closed = state.brackets.pop();
      if (closed && state.figures > closed.figures) {
        state.subject = closed.subject;
        state.counted.length = Math.min(state.counted.length, closed.counted);
      }
    }
  }
}

/** The part of a clause behind a bracket that opens or closes in it without its partner. */
export function behindOpenBracket(clause: string): string {
  let depth = 0;
  let from = 0;
  for (let index = 0; index < clause.length; index++) {
    if (clause[index] === '(') depth++;
    else if (clause[index] === ')') {
      if (depth === 0) from = index + 1;
      else depth--;
    }
  }
  for (let index = clause.length - 1; depth > 0 && index >= from; index--) {
    if (clause[index] !== '(') continue;
    const closes = clause.slice(index).includes(')');
    if (!closes) return clause.slice(index + 1);
  }
  return clause.slice(from);
}

/** A subject opened by a clause without a figure: one that consists of little else, or a numbered name at the beginning. */
function announced(clause: string, isFirst: boolean, organization: string | null): Subject | null {
  const subject = findSubject(clause, organization);
  if (!subject) return null;
  const rest = leftover(clause.replace(subject.words, ''));
  if (subject.topic !== NAMED_ITEM) return rest.length <= 1 ? subject : null;
  return isFirst && subject.words.length <= 30 && HEADING_LEVELS.some((level) => level.test(clause)) ? subject : null;
}

/** Takes up the subjects that clauses without figures announce: "3.公务接待费，全年预算为…", "1.…（类）…（款）…（项）。年初预算数为…". */
export function hearClauses(state: ReadingState, text: string, isParagraphStart: boolean, organization: string | null): void {
  for (const [number, sentence] of text.split(SENTENCE_END).entries()) {
    for (const [index, clause] of sentence.split(CLAUSE_END).entries()) {
      // What money is used for, or why it differs, is no new subject.
      if (PURPOSE.test(clause) || REASON.test(clause)) break;
      // 占基本支出预算%: a share whose number is missing.
      if (SHARE.test(clause)) continue;
      const isFirst = isParagraphStart && number === 0 && index === 0;
      const project = isFirst ? projectNamed(PROJECT_REVIEW.exec(clause)?.[1]) : null;
      const subject = project ?? announced(clause, isFirst, organization);
      if (!subject) continue;
      state.subject = subject;
      state.announced = subject;
      state.isReview = project !== null;
      // A part whose amount is misprinted stays a part.
      if (isItem(subject)) state.item = subject;
      else if (!LOOKS_LIKE_MONEY.test(clause)) state.item = null;
    }
  }
}
