/** Asks for each combination of measure, code and year, and prints what comes back. */
import { type ComparedFigure, type CompareOptions, type CompareSource, compare, type LeftOut } from '../compare/compare.js';
import { csvLine } from '../export/csv.js';
import { fenToWan, fenToYuan } from '../normalise/format.js';
import type { Store } from '../store/store.js';
import type { Kind, StoredDocument } from '../types.js';
import type { Terminal } from './terminal.js';
import { formatTable, type TableColumn } from './text-table.js';

export interface ComparisonRequest {
  readonly measures: readonly string[];
  readonly codes: readonly string[];
  readonly years: readonly number[];
  readonly table?: string | undefined;
  readonly label?: string | undefined;
  readonly kind?: Kind | undefined;
}

/** A figure with the measure that was asked for. */
export interface AskedFigure extends ComparedFigure {
  readonly measure: string;
}

const orAny = <T>(values: readonly T[]): readonly (T | undefined)[] => (values.length === 0 ? [undefined] : values);

function questions({ measures, codes, years, table, label, kind }: ComparisonRequest): CompareOptions[] {
  return measures.flatMap((measure) =>
    orAny(codes).flatMap((code) => orAny(years).map((year) => ({ measure, code, year, table, label, kind }))),
  );
}

/** The figures of all questions in the order they were asked, and what was left out with the measure it lacks. */
export function compareAll(
  store: Store,
  request: ComparisonRequest,
): { figures: AskedFigure[]; left_out: (LeftOut & { measure: string })[] } {
  const documents: readonly StoredDocument[] = store.documents();
  const source = (): CompareSource => ({ documents, facts: store.facts() });
  const answers = questions(request).map((options) => ({ measure: options.measure, ...compare(source(), options) }));
  return {
    figures: answers.flatMap(({ measure, rows }) => rows.map((row) => ({ measure, ...row }))),
    left_out: answers.flatMap(({ measure, left_out }) => left_out.map((document) => ({ measure, ...document }))),
  };
}

/** The published record: yuan as exact decimal text. */
function comparisonRecord({ amount_fen, document_sha256, ...figure }: AskedFigure) {
  return { ...figure, amount_yuan: fenToYuan(amount_fen), document: document_sha256 };
}

function* csv(figures: readonly AskedFigure[]): Generator<string> {
  const records = figures.map(comparisonRecord);
  if (records[0]) yield csvLine(Object.keys(records[0]));
  for (const record of records) yield csvLine(Object.values(record));
}

const COLUMNS: readonly TableColumn[] = [
  { title: 'measure', align: 'left' },
  { title: 'district', align: 'left' },
  { title: 'organisation', align: 'left' },
  { title: 'year', align: 'right' },
  { title: 'kind', align: 'left' },
  { title: 'row', align: 'left' },
  { title: '10,000 yuan', align: 'right' },
  { title: 'status', align: 'left' },
  { title: 'page', align: 'right' },
];

const cells = (figure: AskedFigure): string[] => [
  figure.measure,
  figure.region_name ?? figure.region_code ?? '-',
  figure.organization ?? figure.file,
  String(figure.fiscal_year ?? '-'),
  figure.kind ?? '-',
  [figure.code, figure.label].filter(Boolean).join(' '),
  groupDigits(fenToWan(figure.amount_fen)),
  figure.status,
  String(figure.page),
];

/** Commas between groups of three digits before the point; at least two decimals, and every further one that is not zero. */
export function groupDigits(decimal: string): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction.padEnd(2, '0')}`;
}

export type ComparisonFormat = 'text' | 'json' | 'csv';

/** Figures to stdout; each document that is left out, with the reason, to stderr. */
export async function printComparison(
  store: Store,
  request: ComparisonRequest,
  format: ComparisonFormat,
  terminal: Terminal,
): Promise<void> {
  const { figures, left_out } = compareAll(store, request);
  if (format === 'json') for (const figure of figures) await terminal.line(JSON.stringify(comparisonRecord(figure)));
  else if (format === 'csv') await terminal.write([...csv(figures)].join(''));
  else if (figures.length > 0) await terminal.write(formatTable(COLUMNS, figures.map(cells)));
  for (const { measure, file, reason } of left_out) terminal.progress(`left out   ${file}, ${measure}: ${reason}`);
  if (figures.length === 0) terminal.problem('No document prints this figure.');
}
