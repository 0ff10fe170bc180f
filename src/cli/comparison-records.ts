/** How the figures of a comparison are written: records for machines, cells for a table. */
import { decimalText, percentText, type Ratio, type RelatedFigure, type RelationKind } from '../compare/index.js';
import { fenToWan, fenToYuan } from '../normalise/format.js';
import type { AskedFigure, YearSummary } from './comparison-shapes.js';
import type { TableColumn } from './text-table.js';

/** Commas between groups of three digits before the point; at least two decimals, and every further one that is not zero. */
export function groupDigits(decimal: string): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction.padEnd(2, '0')}`;
}

/** Yuan a head, else percent; two decimals, rounded once. */
export const relationText = (relation: RelationKind, value: Ratio): string =>
  relation === 'per_head' ? decimalText({ ...value, denominator: value.denominator * 100n }, 2) : percentText(value);

/** The published record: yuan as exact decimal text, rates with two decimals. */
export function comparisonRecord({ amount_fen, document_sha256, related, rank, ...figure }: AskedFigure) {
  return {
    ...(rank === null ? {} : { rank }),
    ...figure,
    amount_yuan: fenToYuan(amount_fen),
    ...(related ? relationRecord(related) : {}),
    document: document_sha256,
  };
}

const relationRecord = ({ relation, value, base, heads }: RelatedFigure) => ({
  relation,
  [relation === 'per_head' ? 'yuan_per_head' : 'percent']: relationText(relation, value),
  base_yuan: base ? fenToYuan(base.amount_fen) : null,
  base_status: base?.status ?? null,
  base_document: base?.document_sha256 ?? null,
  heads: heads === null ? null : String(heads),
});

const column = (title: string, align: 'left' | 'right' = 'left'): TableColumn => ({ title, align });

/** Columns of the table; those of rank and relation only where they are asked for. */
export const tableColumns = (ranked: boolean, relation: RelationKind | undefined): readonly TableColumn[] => [
  ...(ranked ? [column('rank', 'right')] : []),
  column('measure'),
  column('district'),
  column('organisation'),
  column('year', 'right'),
  column('kind'),
  column('row'),
  column('10,000 yuan', 'right'),
  ...(relation ? [column(relation === 'per_head' ? 'heads' : 'base', 'right'), column(RELATION_TITLES[relation], 'right')] : []),
  column('status'),
  column('page', 'right'),
];

export const RELATION_TITLES: Readonly<Record<RelationKind, string>> = {
  execution: 'execution %',
  change: 'change %',
  share: 'share %',
  per_head: 'yuan a head',
};

export const tableCells = (figure: AskedFigure): string[] => [
  ...(figure.rank === null ? [] : [String(figure.rank)]),
  figure.measure,
  figure.region_name ?? figure.region_code ?? '-',
  figure.organization ?? figure.file,
  String(figure.fiscal_year ?? '-'),
  figure.kind ?? '-',
  rowText(figure),
  groupDigits(fenToWan(figure.amount_fen)),
  ...(figure.related ? relationCells(figure.related) : []),
  statusOf(figure),
  String(figure.page),
];

/** Which row of a table the figure stands in, or what the text calls it. */
function rowText({ code, label, added_rows, printed_in }: AskedFigure): string {
  if (added_rows > 1) return `${code} (sum of ${added_rows} rows)`;
  return [code, label, printed_in === 'text' ? '(text)' : ''].filter(Boolean).join(' ');
}

const relationCells = ({ relation, value, base, heads }: RelatedFigure): string[] => [
  base ? groupDigits(fenToWan(base.amount_fen)) : String(heads),
  groupDigits(relationText(relation, value)),
];

/** A rate is no surer than the less sure of its two figures. */
const statusOf = ({ status, related }: AskedFigure): string => {
  const both = [status, related?.base?.status];
  return (['disputed', 'unverified'] as const).find((one) => both.includes(one)) ?? status;
};

/** The five numbers with the unit of the shown value. */
export function summaryRecord(asked: YearSummary, relation: RelationKind | undefined) {
  const { measure, row, fiscal_year, summary } = asked;
  const { count, ...numbers } = summary;
  const text = (value: Ratio): string =>
    asked.unit
      ? decimalText(value, 2)
      : relation
        ? relationText(relation, value)
        : decimalText({ ...value, denominator: value.denominator * 100n }, 2);
  const unit = asked.unit ? asked.unit : relation === undefined ? 'yuan' : relation === 'per_head' ? 'yuan_per_head' : 'percent';
  const written = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, text(value)]));
  return { summary: measure, row, fiscal_year, unit, count, ...written };
}
