/** Prints a comparison: figures to stdout, everything a reader has to know about them to stderr. */
import type { FigureSource } from '../compare/index.js';
import { type CsvValue, csvLine } from '../export/csv.js';
import { fenToWan, fenToYuan } from '../normalise/format.js';
import { type Answers, type AskedFigure, answersTo } from './comparison-answers.js';
import { comparisonRecord, groupDigits, summaryRecord, tableCells, tableColumns } from './comparison-records.js';
import type { ComparisonRequest } from './comparison-request.js';
import type { Terminal } from './terminal.js';
import { formatTable } from './text-table.js';

export { groupDigits } from './comparison-records.js';
export type { ComparisonRequest } from './comparison-request.js';

export type ComparisonFormat = 'text' | 'json' | 'csv';

/** How many absent districts are named one by one; of a province with a hundred the number says enough. */
const MOST_NAMED = 20;

/** Prints the answers and returns them for drawing; `single` takes one edition of each body. */
export async function printComparison(
  source: FigureSource,
  request: ComparisonRequest,
  format: ComparisonFormat,
  terminal: Terminal,
  single = false,
): Promise<Answers> {
  const answers = answersTo(source, request, single);
  if (format === 'json') await printJson(answers, request, terminal);
  else if (format === 'csv') await terminal.write([...csv(answers.figures)].join(''));
  else await printTable(answers, request, terminal);
  printCautions(answers, terminal);
  if (answers.figures.length === 0) terminal.problem('No document prints this figure.');
  if (answers.sum?.refusal) terminal.problem(`Not added: ${answers.sum.refusal}`);
  return answers;
}

async function printJson({ figures, summaries, sum }: Answers, { as }: ComparisonRequest, terminal: Terminal): Promise<void> {
  for (const figure of figures) await terminal.line(JSON.stringify(comparisonRecord(figure)));
  for (const summary of summaries) await terminal.line(JSON.stringify(summaryRecord(summary, as)));
  if (sum && sum.refusal === null)
    await terminal.line(JSON.stringify({ sum_yuan: fenToYuan(sum.amount_fen), figures: sum.figures, status: sum.status }));
}

function* csv(figures: readonly AskedFigure[]): Generator<string> {
  const records = figures.map(comparisonRecord);
  if (records[0]) yield csvLine(Object.keys(records[0]));
  for (const record of records) yield csvLine(Object.entries(record).map(([key, value]) => csvValue(key, value)));
}

const TEXT_KEYS = new Set(['code', 'region_code']);

/** Codes are quoted, so that they are seen as text. */
const csvValue = (key: string, value: string | number | null): CsvValue =>
  TEXT_KEYS.has(key) && typeof value === 'string' ? { quoted: value } : value;

async function printTable(
  { figures, summaries, sum }: Answers,
  { as, rank }: ComparisonRequest,
  terminal: Terminal,
): Promise<void> {
  const sorted = rank ? [...figures].sort(byYearAndRank) : figures;
  if (figures.length > 0) await terminal.write(formatTable(tableColumns(rank, as), sorted.map(tableCells)));
  for (const one of summaries) {
    const { summary: _, unit, ...numbers } = summaryRecord(one, as);
    await terminal.line(
      `\n${Object.entries({ ...numbers, unit })
        .flatMap(pair)
        .join('  ')}`,
    );
  }
  if (sum && sum.refusal === null)
    await terminal.line(`\nsum of ${sum.figures} figures: ${groupDigits(fenToWan(sum.amount_fen))} (10,000 yuan), ${sum.status}`);
}

const pair = ([name, value]: [string, unknown]): string[] => (value === null ? [] : [`${name} ${String(value)}`]);

const byYearAndRank = (a: AskedFigure, b: AskedFigure): number =>
  (a.fiscal_year ?? 0) - (b.fiscal_year ?? 0) || (a.rank ?? 0) - (b.rank ?? 0);

function printCautions({ left_out, absent, notes }: Answers, terminal: Terminal): void {
  for (const { measure, file, reason } of left_out) terminal.progress(`left out   ${file}, ${measure}: ${reason}`);
  for (const { region_code, region_name, fiscal_year, kind } of absent.slice(0, MOST_NAMED))
    terminal.progress(`absent     ${region_name ?? region_code} (${region_code}): no ${kind} of ${fiscal_year}`);
  if (absent.length > MOST_NAMED) terminal.progress(`absent     and ${absent.length - MOST_NAMED} more`);
  for (const note of notes) terminal.progress(`note       ${note}`);
}
