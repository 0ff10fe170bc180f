/** Writes a dataset as CSV: plain for programs, or so that a spreadsheet takes codes for text. */
import type { Field } from '../../schemas/fields.js';
import { type CsvValue, csvLine } from './csv.js';
import type { Cell, Dataset } from './dataset.js';

export interface CsvOptions {
  /** Byte order mark, codes as ="…" so that they stay text, and no text that a spreadsheet would take for a formula. */
  readonly excel?: boolean | undefined;
}

const BYTE_ORDER_MARK = '\ufeff';
const FORMULA_START = /^[=+\-@\t\r]/;
/** Longest text that a spreadsheet takes in a formula. */
const LONGEST_LITERAL = 255;

/** The header row, then one record a row. */
export function* csvRows(dataset: Dataset, { excel = false }: CsvOptions = {}): Generator<string> {
  if (excel) yield BYTE_ORDER_MARK;
  yield csvLine(dataset.fields.map(({ id }) => id));
  for (const row of dataset.rows()) yield csvLine(row.map((cell, at) => csvCell(cell, dataset.fields[at], excel)));
}

function csvCell(cell: Cell, field: Field | undefined, excel: boolean): CsvValue {
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell !== 'string') return cell;
  if (excel && !isNumber(field) && (field?.type === 'code' || FORMULA_START.test(cell))) return asText(cell);
  return field?.type === 'code' ? { quoted: cell } : cell;
}

const isNumber = (field: Field | undefined): boolean => field?.type === 'decimal' || field?.type === 'exact';

const asText = (cell: string): CsvValue =>
  cell.length > LONGEST_LITERAL ? { quoted: ` ${cell}` } : { quoted: `="${cell.replaceAll('"', '""')}"` };
