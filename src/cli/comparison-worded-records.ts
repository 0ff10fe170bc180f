/** How rates and scores are written: records for machines, cells for a table. */
import { FUNCTIONAL_CODES } from '../../schemas/codes/functional.js';
import { decimalText, wordedMeasure } from '../compare/index.js';
import { fenToWan, fenToYuan } from '../normalise/format.js';
import { groupDigits } from './comparison-records.js';
import type { AskedWorded } from './comparison-shapes.js';
import type { TableColumn } from './text-table.js';

/** The digits that are printed; two decimals where none are and the value is a quotient. */
export const wordedText = ({ printed, value }: AskedWorded): string => printed ?? decimalText(value, 2);

/** The published record: the rate or score as decimal text, money in yuan as exact decimal text. */
export function wordedRecord(asked: AskedWorded) {
  const { rank, amount_fen, base_fen } = asked;
  return {
    ...(rank === null ? {} : { rank }),
    measure: asked.measure,
    region_code: asked.region_code,
    region_name: asked.region_name,
    organization: asked.organization,
    department_type: asked.department_type,
    entity_level: asked.entity_level,
    fiscal_year: asked.fiscal_year,
    kind: asked.kind,
    code: asked.code,
    label: asked.label,
    fund: asked.fund,
    value: wordedText(asked),
    unit: asked.unit,
    is_printed: asked.printed !== null,
    amount_yuan: amount_fen === null ? null : fenToYuan(amount_fen),
    base_yuan: base_fen === null ? null : fenToYuan(base_fen),
    status: asked.status,
    page: asked.page,
    file: asked.file,
    document: asked.document_sha256,
  };
}

const column = (title: string, align: 'left' | 'right' = 'left'): TableColumn => ({ title, align });

/** Money in ten thousand yuan. */
export const wordedColumns = (ranked: boolean): readonly TableColumn[] => [
  ...(ranked ? [column('rank', 'right')] : []),
  column('measure'),
  column('district'),
  column('organisation'),
  column('year', 'right'),
  column('row'),
  column('value', 'right'),
  column('unit'),
  column('spent', 'right'),
  column('budget', 'right'),
  column('status'),
  column('page', 'right'),
];

const wan = (fen: bigint | null): string => (fen === null ? '-' : groupDigits(fenToWan(fen)));

/** A functional item by the name of its code: what the text calls it runs over three levels. */
export function rowName({ measure, code, label }: AskedWorded): string {
  const isItem = wordedMeasure(measure)?.form === null;
  const name = isItem && code !== null ? FUNCTIONAL_CODES.get(code) : undefined;
  return [code, name ?? label].filter(Boolean).join(' ');
}

export const wordedCells = (figure: AskedWorded): string[] => [
  ...(figure.rank === null ? [] : [String(figure.rank)]),
  figure.measure,
  figure.region_name ?? figure.region_code ?? '-',
  figure.organization ?? figure.file,
  String(figure.fiscal_year ?? '-'),
  rowName(figure),
  wordedText(figure),
  figure.unit === 'percent' ? '%' : 'points',
  wan(figure.amount_fen),
  wan(figure.base_fen),
  figure.status,
  String(figure.page),
];
