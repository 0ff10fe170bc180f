/** Prints a comparison: figures to stdout, everything a reader has to know about them to stderr. */
import { type FigureSource, wordedMeasure } from '../compare/index.js';
import { type CsvValue, csvLine } from '../export/csv.js';
import { fenToWan, fenToYuan } from '../normalise/format.js';
import { answersTo } from './comparison-answers.js';
import { comparisonRecord, groupDigits, summaryRecord, tableCells, tableColumns } from './comparison-records.js';
import type { ComparisonRequest } from './comparison-request.js';
import type { Answers, AskedFigure, AskedWorded } from './comparison-shapes.js';
import { wordedCells, wordedColumns, wordedRecord } from './comparison-worded-records.js';
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
  else if (format === 'csv') await terminal.write([...csv(recordsOf(answers))].join(''));
  else await printTable(answers, request, terminal);
  printCautions(answers, terminal);
  if (recordsOf(answers).length === 0) terminal.problem('No document prints this figure.');
  if (answers.sum?.refusal) terminal.problem(`Not added: ${answers.sum.refusal}`);
  return answers;
}

type ComparisonRecord = Readonly<Record<string, CsvValue | boolean>>;

const recordsOf = ({ figures, worded }: Answers): readonly ComparisonRecord[] =>
  worded ? worded.map(wordedRecord) : figures.map(comparisonRecord);

async function printJson(answers: Answers, { as }: ComparisonRequest, terminal: Terminal): Promise<void> {
  const { summaries, sum } = answers;
  for (const record of recordsOf(answers)) await terminal.line(JSON.stringify(record));
  for (const summary of summaries) await terminal.line(JSON.stringify(summaryRecord(summary, as)));
  if (sum && sum.refusal === null)
    await terminal.line(JSON.stringify({ sum_yuan: fenToYuan(sum.amount_fen), figures: sum.figures, status: sum.status }));
}

function* csv(records: readonly ComparisonRecord[]): Generator<string> {
  if (records[0]) yield csvLine(Object.keys(records[0]));
  for (const record of records) yield csvLine(Object.entries(record).map(([key, value]) => csvValue(key, value)));
}

const TEXT_KEYS = new Set(['code', 'region_code']);

/** Codes are quoted, so that they are seen as text. */
function csvValue(key: string, value: CsvValue | boolean): CsvValue {
  if (typeof value === 'boolean') return String(value);
  return TEXT_KEYS.has(key) && typeof value === 'string' ? { quoted: value } : value;
}

async function printTable(
  { figures, worded, summaries, sum }: Answers,
  { as, rank }: ComparisonRequest,
  terminal: Terminal,
): Promise<void> {
  const table = worded
    ? formatTable(wordedColumns(rank), inOrder(worded, rank).map(wordedCells))
    : formatTable(tableColumns(rank, as), inOrder(figures, rank).map(tableCells));
  if (figures.length + (worded?.length ?? 0) > 0) await terminal.write(table);
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

const inOrder = <Row extends AskedFigure | AskedWorded>(rows: readonly Row[], isRanked: boolean): readonly Row[] =>
  isRanked ? [...rows].sort((a, b) => byYear(a, b) || byItem(a, b) || (a.rank ?? 0) - (b.rank ?? 0)) : rows;

type Ranked = AskedFigure | AskedWorded;
const byYear = (a: Ranked, b: Ranked): number => (a.fiscal_year ?? 0) - (b.fiscal_year ?? 0);

/** Rates of functional items are ranked within an item. */
function byItem(a: Ranked, b: Ranked): number {
  if (!('unit' in a) || wordedMeasure(a.measure)?.form !== null) return 0;
  const [one, other] = [a.code ?? '', b.code ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

function printCautions({ left_out, absent, notes }: Answers, terminal: Terminal): void {
  for (const { measure, file, reason } of left_out) terminal.progress(`left out   ${file}, ${measure}: ${reason}`);
  for (const { region_code, region_name, fiscal_year, kind } of absent.slice(0, MOST_NAMED))
    terminal.progress(`absent     ${region_name ?? region_code} (${region_code}): no ${kind} of ${fiscal_year}`);
  if (absent.length > MOST_NAMED) terminal.progress(`absent     and ${absent.length - MOST_NAMED} more`);
  for (const note of notes) terminal.progress(`note       ${note}`);
}
