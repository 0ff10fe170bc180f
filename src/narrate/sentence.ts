/** One sentence → the figures it states: of what, at which stage, compared with what. Reads the shape, not one wording. */
import { comparisonIn, yearIn } from './comparison.js';
import { countStatement } from './count-topic.js';
import { type Figure, figuresIn } from './figures.js';
import { moneyStatement } from './money-statement.js';
import { followBrackets, hearClauses, type ReadingState } from './state.js';
import type { SentenceContext, Statement } from './statement.js';

/** Characters right before a clause in which a year may stand for it: "2024年度，". */
const YEAR_REACH = 12;

/** All statements of a sentence, in order. */
export function readSentence(context: SentenceContext, state: ReadingState): Statement[] {
  const { text, from, to, organization } = context;
  const statements: Statement[] = [];
  let heard = from;
  let previous: Figure | null = null;
  for (const figure of figuresIn(text, from, to)) {
    const lead = text.slice(heard, figure.clause);
    const clause = text.slice(Math.max(figure.clause, heard), figure.start);
    followBrackets(state, lead);
    hearClauses(state, lead, context.isParagraphStart && heard === from, organization);
    state.year = yearIn(lead.slice(-YEAR_REACH)) ?? state.year;
    state.compared = comparisonIn(lead) ?? state.compared;
    followBrackets(state, clause);
    const statement =
      figure.kind === 'count'
        ? countStatement(context, state, figure, clause)
        : moneyStatement(context, state, figure, clause, previous);
    if (statement) statements.push(statement);
    state.figures++;
    heard = figure.end;
    previous = figure;
  }
  const rest = text.slice(heard, to);
  followBrackets(state, rest);
  hearClauses(state, rest, context.isParagraphStart && heard === from, organization);
  return statements;
}
