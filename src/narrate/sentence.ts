/** One sentence → the figures it states: of what, at which stage, compared with what. Reads the shape, not one wording. */
import { AS_OF, BY_MONEY, COMPLETION, OF_PLAN, OF_WHICH, ONLY_BRACKET, REASON } from '../../schemas/narrative/wording.js';
import { comparisonIn, reachesBack, yearIn } from './comparison.js';
import { countStatement } from './count-topic.js';
import { type Figure, figuresIn } from './figures.js';
import { moneyStatement } from './money-statement.js';
import { type Assignment, sharedOut } from './respective.js';
import { followBrackets, hearClauses, type ReadingState } from './state.js';
import type { SentenceContext, Statement } from './statement.js';
import { unchanged } from './unchanged.js';

/** Characters right before a clause in which a year may stand for it: "2024年度，". */
const YEAR_REACH = 12;

/** 较上年减少24.5万元（43%）: the percentage states the difference before its bracket once more. */
function restated(figure: Figure, clause: string, last: Statement | undefined, previous: Figure | null): Statement | null {
  if (figure.kind !== 'percent' || last?.aspect !== 'change' || last.figure !== previous) return null;
  return ONLY_BRACKET.test(clause) ? { ...last, figure } : null;
}

/** The words by which a figure is read; those of a percentage behind a plan are the words before the plan: 完成预算84万元的73%. */
function clauseOf(text: string, figure: Figure, heard: number, previous: Figure | null): string {
  const ofPlan = figure.kind === 'percent' && previous?.kind === 'amount' && OF_PLAN.test(text.slice(previous.end, figure.start));
  const before = ofPlan ? text.slice(previous.clause, previous.start) : '';
  return COMPLETION.test(before) ? before : text.slice(Math.max(figure.clause, heard), figure.start);
}

/** Whether a figure stands in a reason: `since` is the text from the figure before. A semicolon ends a reason. */
function standsInReason(since: string, wasInReason: boolean): boolean {
  const last = since.slice(since.lastIndexOf(';') + 1);
  return REASON.test(last) || (wasInReason && last.length === since.length);
}

/** Takes up the words between the figure before and the clause of this one. */
function hearLead(context: SentenceContext, state: ReadingState, heard: number, figure: Figure): void {
  const { text, from, organization } = context;
  const lead = text.slice(heard, figure.clause);
  followBrackets(state, lead);
  hearClauses(state, lead, context.isParagraphStart && heard === from, organization);
  state.year = yearIn(lead.slice(-YEAR_REACH)) ?? state.year;
  state.compared = comparisonIn(lead, context) ?? state.compared;
  state.reachesBack = reachesBack(lead, context.fiscalYear) ?? state.reachesBack;
  if (OF_WHICH.test(lead)) state.year = state.year ?? state.levelYear;
  if (BY_MONEY.test(lead)) {
    state.isByMoney = true;
    state.isDivided = true;
  }
  const asOf = AS_OF.exec(text.slice(heard, figure.start))?.[1];
  if (asOf !== undefined) state.asOf = Number(asOf);
}

/** All statements of a sentence, in order. */
export function readSentence(context: SentenceContext, state: ReadingState): Statement[] {
  const { text, from, to, organization } = context;
  const statements: Statement[] = [];
  let assigned: ReadonlyMap<Figure, Assignment> = new Map();
  let heard = from;
  let previous: Figure | null = null;
  let inReason = false;
  const figures = figuresIn(text, from, to);
  for (const [index, figure] of figures.entries()) {
    const same = unchanged(context, statements.at(-1), previous, figure.start);
    if (same) statements.push(same);
    hearLead(context, state, heard, figure);
    const clause = clauseOf(text, figure, heard, previous);
    followBrackets(state, clause);
    if (!assigned.has(figure) && figure.kind !== 'count') {
      assigned = sharedOut({ text, clause, statements, listed: state.listed, organization }, figures, index) ?? new Map();
      if (assigned.size > 0) state.listed = [...assigned.values()].flatMap(({ subject }) => (subject ? [subject] : []));
    }
    const given = assigned.get(figure);
    const statement =
      figure.kind === 'count'
        ? countStatement(context, state, figure, clause)
        : (restated(figure, clause, statements.at(-1), previous) ??
          moneyStatement(context, state, figure, given?.clause ?? clause, previous, given));
    inReason = standsInReason(text.slice(heard, figure.start), inReason);
    // What a reason counts without naming it is not of the subject before the reason.
    if (statement && (statement.isExplicit || !inReason)) statements.push(statement);
    if (statement?.isExplicit) inReason = false;
    state.figures++;
    heard = figure.end;
    previous = figure;
  }
  const same = unchanged(context, statements.at(-1), previous, to);
  if (same) statements.push(same);
  const rest = text.slice(heard, to);
  followBrackets(state, rest);
  hearClauses(state, rest, context.isParagraphStart && heard === from, organization);
  return statements;
}
