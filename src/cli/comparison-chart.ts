/** Turns the answers of a comparison into the points and words of a chart. */
import { DEPARTMENT_ECONOMIC_CODES } from '../../schemas/codes/economic.js';
import { FUNCTIONAL_CODES } from '../../schemas/codes/functional.js';
import { COMPARISON_MEASURES } from '../../schemas/measures.js';
import { approximate, decimalText, ratio } from '../compare/ratio.js';
import { UsageError } from '../errors.js';
import type { ChartOptions, ChartPoint } from '../export/chart.js';
import { fenToWan } from '../normalise/format.js';
import { valueOfFigure } from './comparison-answers.js';
import { groupDigits, RELATION_TITLES, relationText } from './comparison-records.js';
import type { ComparisonRequest } from './comparison-request.js';
import type { Answers, AskedFigure } from './comparison-shapes.js';
import { wordedPoints, wordedTitle, yearsText } from './comparison-worded-chart.js';

const FEN_PER_WAN = 1_000_000n;

/** Throws UsageError where one chart would mix measures, or budgets and final accounts. */
export async function chartOf(answers: Answers, request: ComparisonRequest): Promise<string> {
  const { drawChart } = await import('../export/chart.js');
  if (answers.worded) return drawChart(wordedPoints(answers.worded), { ...wordedTitle(answers.worded), notes: notesOf(answers) });
  requireOneSeries(answers.figures);
  return drawChart(pointsOf(answers.figures, request), wordsOf(answers, request));
}

function requireOneSeries(figures: readonly AskedFigure[]): void {
  if (figures.length === 0) throw new UsageError('--chart: there is no figure to draw.');
  const rows = new Set(figures.map(({ measure, code }) => `${measure} ${code ?? ''}`));
  if (rows.size > 1) throw new UsageError(`--chart draws one measure and row; asked were ${[...rows].join(', ')}.`);
  if (new Set(figures.map(({ kind }) => kind)).size > 1)
    throw new UsageError(
      '--chart: budgets and final accounts are not drawn on one scale. Add --kind budget or --kind final_account, or ask for --as execution.',
    );
}

/** The shortest name that tells the bodies apart: the district alone where each has one. */
function pointsOf(figures: readonly AskedFigure[], { as }: ComparisonRequest): ChartPoint[] {
  const bodies = new Set(figures.map(({ organization, file }) => organization ?? file));
  const districts = new Set(figures.map(({ region_name }) => region_name).filter(Boolean));
  const byDistrict = districts.size === bodies.size;
  return figures.flatMap((figure) => {
    if (figure.fiscal_year === null) return [];
    const value = approximate(valueOfFigure(figure));
    const { related } = figure;
    return {
      name: (byDistrict ? figure.region_name : figure.organization) ?? figure.file,
      fiscal_year: figure.fiscal_year,
      value: as === undefined ? value / Number(FEN_PER_WAN) : value * (as === 'per_head' ? 0.01 : 100),
      text: groupDigits(related ? relationText(related.relation, related.value) : drawnWan(figure.amount_fen)),
      certain: figure.status === 'verified' && (related?.base?.status ?? 'verified') === 'verified',
    };
  });
}

/** Two decimals are enough beside a bar; what is less than one is written out, lest it read 0.00. */
const drawnWan = (fen: bigint): string =>
  fen > -FEN_PER_WAN && fen < FEN_PER_WAN ? fenToWan(fen) : decimalText(ratio(fen, FEN_PER_WAN), 2);

/** The name of a functional or economic code. */
const nameOf = (code: string | null): string | undefined =>
  code === null ? undefined : (FUNCTIONAL_CODES.get(code) ?? DEPARTMENT_ECONOMIC_CODES.get(code));

function wordsOf(answers: Answers, { as }: ComparisonRequest): ChartOptions {
  const { figures } = answers;
  const [first] = figures;
  const declared = COMPARISON_MEASURES.find(({ id }) => id === first?.measure);
  const what = declared
    ? `${declared.name_zh} ${declared.name_en}`
    : [first?.measure, first?.code, nameOf(first?.code ?? null), first?.fund].filter(Boolean).join(' ');
  return {
    title: [what, yearsText(figures), as === 'execution' ? '' : first?.kind].filter(Boolean).join(', '),
    unit: as ? RELATION_TITLES[as] : '10,000 yuan',
    notes: notesOf(answers),
  };
}

/** Absent districts that are named one by one. */
const MOST_NAMED = 20;

/** What stands under the drawing: a chart is passed on without the table. */
function notesOf({ left_out, absent, notes }: Answers): string[] {
  const documents = new Set(left_out.map(({ file }) => file)).size;
  const missing = [...new Set(absent.map((one) => `${one.region_name ?? one.region_code} ${one.fiscal_year}`))];
  const more = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : '';
  return [
    ...notes,
    ...(documents > 0
      ? [`Left out: ${documents} ${documents === 1 ? 'document' : 'documents'}; the reasons stand beside the table.`]
      : []),
    ...(missing.length > 0 ? [`No document: ${missing.slice(0, MOST_NAMED).join(', ')}${more}`] : []),
  ];
}
