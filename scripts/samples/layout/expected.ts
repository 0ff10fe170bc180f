/** Computes from the data of a table what a correct reading of its print must give. */
import { pageRanges } from './table-markup.js';
import type { TableSpec } from './table-spec.js';

export interface ExpectedCell {
  /** Codes joined with "/", or the label without white space where the row has no code. */
  readonly row: string;
  readonly label: string;
  /** Printed header path joined with "/". */
  readonly column: string;
  readonly raw: string;
  /** Exact decimal string in yuan, without trailing zeros. */
  readonly amount_yuan: string;
  /** 1 for the first page of the document. */
  readonly page: number;
}

export interface ExpectedTable {
  readonly table: string;
  readonly title: string;
  readonly unit: string;
  readonly empty: boolean;
  readonly cells: readonly ExpectedCell[];
}

interface RowKey {
  readonly codes: readonly string[];
  readonly labels: readonly string[];
}

/** What the table must give when its first page is `firstPage` of the document. */
export function expectedTable(spec: TableSpec, firstPage: number): ExpectedTable {
  const cells = pageRanges(spec).flatMap(([start, end], index) =>
    spec.rows.slice(start, end).flatMap((row) => expectedRow(spec, row, firstPage + index)),
  );
  return { table: spec.table, title: spec.title, unit: spec.unit, empty: cells.length === 0, cells };
}

function expectedRow(spec: TableSpec, row: readonly string[], page: number): ExpectedCell[] {
  const cells: ExpectedCell[] = [];
  let key: RowKey = { codes: [], labels: [] };
  let afterAmount = false;
  let lastKind = '';
  spec.columns.forEach((column, at) => {
    const text = (row[at] ?? '').replace(/\s/g, '');
    const continued = text === '<';
    if (column.kind === 'amount') {
      afterAmount = true;
      if (text !== '' && !continued) cells.push(expectedCell(key, column.path.join('/'), text, spec.unit, page));
    } else if (!continued && column.kind !== 'line') {
      if (afterAmount) key = { codes: [], labels: [] };
      afterAmount = false;
      key = extendKey(key, text, column.kind, lastKind);
    }
    lastKind = column.kind;
  });
  return cells;
}

/** Adjacent code cells are parts of one code (类, 款, 项); a code cell without digits is a label (合计). */
function extendKey(key: RowKey, text: string, kind: string, lastKind: string): RowKey {
  if (text === '') return key;
  const isCode = /^\d+$/.test(text) && kind !== 'other';
  if (!isCode)
    return kind === 'other' && key.labels.length === 0 && key.codes.length === 0
      ? key
      : { ...key, labels: [...key.labels, text] };
  const previous = key.codes.at(-1);
  if (kind === 'code' && lastKind === 'code' && previous !== undefined) {
    return { ...key, codes: [...key.codes.slice(0, -1), previous + text] };
  }
  return { ...key, codes: [...key.codes, text] };
}

function expectedCell(key: RowKey, column: string, raw: string, unit: string, page: number): ExpectedCell {
  const label = key.labels[0] ?? '';
  return { row: key.codes.length > 0 ? key.codes.join('/') : label, label, column, raw, amount_yuan: exactYuan(raw, unit), page };
}

/** The printed amount in yuan as an exact decimal string; throws on what is no number or no known unit. */
export function exactYuan(raw: string, unit: string): string {
  const match = /^(-?)(\d[\d,]*)(?:\.(\d+))?$/.exec(raw);
  const shift = unit === '万元' ? 4 : unit === '元' ? 0 : null;
  if (!match || shift === null) throw new RangeError(`amount "${raw}" in ${unit}: expected a decimal number in 元 or 万元`);
  const whole = (match[2] ?? '').replaceAll(',', '');
  const fraction = (match[3] ?? '').padEnd(shift, '0');
  const yuan = BigInt(whole + fraction.slice(0, shift)).toString();
  const rest = fraction.slice(shift).replace(/0+$/, '');
  return `${match[1] ?? ''}${yuan}${rest === '' ? '' : `.${rest}`}`;
}
