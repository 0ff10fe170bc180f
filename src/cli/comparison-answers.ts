/** Asks each question of the store and puts the figures in relation, in order and in rank. */
import {
  addFigures,
  type ComparedFigure,
  change,
  compare,
  execution,
  type FigureSource,
  type LeftOut,
  notesOn,
  oneEdition,
  perHead,
  type Ratio,
  type Related,
  type RelatedFigure,
  ranks,
  ratio,
  share,
  summarise,
} from '../compare/index.js';
import { UsageError } from '../errors.js';
import { type AskedQuestion, type ComparisonRequest, questionsOf, wholeOf } from './comparison-request.js';
import type { Answers, YearSummary } from './comparison-shapes.js';
import { wordedAnswersTo } from './comparison-worded.js';

/** The figures of all questions in the order they were asked. `single` asks for one edition a body, as charts need. */
export function answersTo(source: FigureSource, request: ComparisonRequest, single: boolean): Answers {
  const words = wordedAnswersTo(source, request, single);
  if (words) return { ...words, figures: [], sum: null, worded: words.figures };
  const answers = questionsOf(request).map((question) => answer(source, question, request, single));
  const figures = answers.flatMap((one) => one.figures);
  return {
    figures,
    left_out: answers.flatMap((one) => one.left_out),
    absent: answers[0]?.absent ?? [],
    notes: [...new Set(answers.flatMap((one) => one.notes))],
    summaries: answers.flatMap((one) => one.summaries),
    sum: request.sum ? addFigures(figures) : null,
    worded: null,
  };
}

function answer(
  source: FigureSource,
  question: AskedQuestion,
  request: ComparisonRequest,
  single: boolean,
): Omit<Answers, 'sum' | 'worded'> {
  const { measure, row } = question;
  const { rows, left_out, absent } = compare(source, question.options);
  const editions = single || request.rank || request.as ? oneEdition(rows) : { rows, left_out: [] };
  const related = relate(source, question, request, editions.rows);
  const shown = related.rows.filter(({ fiscal_year }) => isShown(fiscal_year, request));
  if (request.rank) requireOneKind(shown);
  const places = request.rank ? ranksByYear(shown) : new Map<Shown, number>();
  const wanted = [...left_out, ...editions.left_out, ...related.left_out].filter(({ fiscal_year }) =>
    isShown(fiscal_year, request),
  );
  return {
    figures: shown.map((figure) => ({ ...figure, measure, rank: places.get(figure) ?? null })),
    left_out: wanted.map((one) => ({ ...one, measure })),
    absent: absent.filter(({ fiscal_year }) => isShown(fiscal_year, request)),
    // On what is shown: copies and other years are gone.
    notes: notesOn(shown),
    summaries: request.rank ? summariesByYear(shown).map((one) => ({ measure, row, ...one })) : [],
  };
}

const isShown = (year: number | null, { years }: ComparisonRequest): boolean =>
  years.length === 0 || (year !== null && years.includes(year));

type Shown = ComparedFigure & { readonly related: RelatedFigure | null };

/** What a figure is ranked by. */
export const valueOfFigure = ({ related, amount_fen }: Shown): Ratio => related?.value ?? ratio(amount_fen);

function relate(
  source: FigureSource,
  question: AskedQuestion,
  request: ComparisonRequest,
  rows: readonly ComparedFigure[],
): { readonly rows: readonly Shown[]; readonly left_out: readonly LeftOut[] } {
  const related = relationOf(source, question, request, rows);
  if (!related) return { rows: rows.map((row) => ({ ...row, related: null })), left_out: [] };
  const shown = related.rows.map((row): Shown => {
    const { relation: _, value: __, base: ___, heads: ____, ...figure } = row;
    return { ...figure, related: row };
  });
  return { rows: shown, left_out: related.left_out };
}

function relationOf(
  source: FigureSource,
  question: AskedQuestion,
  request: ComparisonRequest,
  rows: readonly ComparedFigure[],
): Related | null {
  if (request.as === 'execution') return execution(rows);
  if (request.as === 'change') return change(rows);
  if (request.as === 'per_head' && request.headsOf) return perHead(rows, request.headsOf);
  const whole = wholeOf(question, request);
  return whole ? share(rows, compare(source, whole).rows) : null;
}

function requireOneKind(figures: readonly ComparedFigure[]): void {
  if (new Set(figures.map(({ kind }) => kind)).size < 2) return;
  throw new UsageError(
    'Budgets and final accounts are not ranked together: one is a plan, the other what happened. Add --kind budget or --kind final_account, or ask for --as execution.',
  );
}

function byYear(figures: readonly Shown[]): Map<number | null, Shown[]> {
  const groups = new Map<number | null, Shown[]>();
  for (const figure of figures) groups.set(figure.fiscal_year, [...(groups.get(figure.fiscal_year) ?? []), figure]);
  return groups;
}

function ranksByYear(figures: readonly Shown[]): Map<Shown, number> {
  const places = new Map<Shown, number>();
  for (const group of byYear(figures).values()) {
    const ranked = ranks(group.map(valueOfFigure));
    group.forEach((figure, at) => {
      places.set(figure, ranked[at] ?? 0);
    });
  }
  return places;
}

const summariesByYear = (figures: readonly Shown[]): Omit<YearSummary, 'measure' | 'row'>[] =>
  [...byYear(figures)].flatMap(([fiscal_year, group]) => {
    const summary = summarise(group.map(valueOfFigure));
    return summary ? [{ fiscal_year, summary }] : [];
  });
