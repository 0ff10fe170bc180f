/** Rates and scores of the words and forms, asked of the store as the compare command wishes, in order and in rank. */
import {
  compareWorded,
  type FigureSource,
  type LeftOut,
  oneWordedEdition,
  ranks,
  summarise,
  type WordedFigure,
  wordedMeasure,
} from '../compare/index.js';
import { UsageError } from '../errors.js';
import { type AskedQuestion, type ComparisonRequest, questionsOf } from './comparison-request.js';
import type { Answers, AskedWorded, YearSummary } from './comparison-shapes.js';

/** Rates and scores beside what is said about all answers. */
export interface WordedAnswers extends Omit<Answers, 'figures' | 'sum' | 'worded'> {
  readonly figures: readonly AskedWorded[];
}

/** Null where amounts are asked for. Throws UsageError for rates and amounts together and for wishes that go with amounts alone. */
export function wordedAnswersTo(source: FigureSource, request: ComparisonRequest, single: boolean): WordedAnswers | null {
  const worded = request.measures.filter((id) => wordedMeasure(id) !== undefined);
  if (worded.length === 0) return null;
  requirePossible(request, worded);
  const answers = questionsOf(request).map((question) => answer(source, question, request, single));
  return {
    figures: answers.flatMap((one) => one.figures),
    left_out: answers.flatMap((one) => one.left_out),
    absent: answers[0]?.absent ?? [],
    notes: [...new Set(answers.flatMap((one) => one.notes))],
    summaries: answers.flatMap((one) => one.summaries),
  };
}

function requirePossible({ measures, as, of, headsOf, sum }: ComparisonRequest, worded: readonly string[]): void {
  const amounts = measures.filter((id) => !worded.includes(id));
  if (amounts.length > 0)
    throw new UsageError(
      `${worded.join(', ')} are rates or scores and ${amounts.join(', ')} amounts: they do not stand in one table. Ask for them one after the other.`,
    );
  if (sum) throw new UsageError(`${worded.join(', ')}: rates and scores are not added. Leave --sum out.`);
  if (as !== undefined || of !== undefined || headsOf !== undefined)
    throw new UsageError(`${worded.join(', ')}: rates and scores are not put in relation to another figure. Leave --as out.`);
}

function answer(source: FigureSource, question: AskedQuestion, { rank }: ComparisonRequest, single: boolean): WordedAnswers {
  const { measure, row, options } = question;
  const { rows, left_out, absent, notes } = compareWorded(source, options);
  const editions = single || rank ? oneWordedEdition(rows) : { rows, left_out: [] as LeftOut[] };
  const groups = rank ? byYearAndItem(editions.rows) : [];
  const places = new Map(groups.flatMap((group) => placesOf(group)));
  return {
    figures: editions.rows.map((figure) => ({ ...figure, rank: places.get(figure) ?? null })),
    left_out: [...left_out, ...editions.left_out].map((one) => ({ ...one, measure })),
    absent,
    notes,
    summaries: groups.flatMap((group) => summaryOf(group, { measure, row })),
  };
}

/** Bodies are ranked within a year and, where items are compared, within an item. */
function byYearAndItem(figures: readonly WordedFigure[]): readonly (readonly WordedFigure[])[] {
  const groups = new Map<string, WordedFigure[]>();
  for (const figure of figures) {
    const key = `${figure.fiscal_year}|${wordedMeasure(figure.measure)?.form === null ? figure.code : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()];
}

function placesOf(group: readonly WordedFigure[]): (readonly [WordedFigure, number])[] {
  const places = ranks(group.map(({ value }) => value));
  return group.map((figure, at) => [figure, places[at] ?? 0]);
}

function summaryOf(group: readonly WordedFigure[], { measure, row }: Pick<YearSummary, 'measure' | 'row'>): YearSummary[] {
  const [first] = group;
  const summary = summarise(group.map(({ value }) => value));
  if (!first || !summary) return [];
  const item = wordedMeasure(first.measure)?.form === null ? first.code : null;
  return [{ measure, row: row ?? item, fiscal_year: first.fiscal_year, unit: first.unit, summary }];
}
