/** Prints a table of a sample as HTML: one part for each page that it covers. */
import { headerRows } from './header.js';
import type { Column, TableSpec } from './table-spec.js';

export const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The rows of each page of the table: [first, end) as row numbers. */
export function pageRanges(spec: TableSpec): (readonly [number, number])[] {
  const starts = [0, ...(spec.breaks ?? [])];
  return starts.map((start, index) => [start, starts[index + 1] ?? spec.rows.length]);
}

/** The HTML of each page of the table, in order. */
export function tablePages(spec: TableSpec): string[] {
  const ranges = pageRanges(spec);
  return ranges.map(([start, end], index) => {
    const first = index === 0;
    const last = index === ranges.length - 1;
    const head = first || spec.repeatHeader ? headMarkup(spec) : '';
    const body = spec.rows.slice(start, end).map((row, at) => bodyRow(spec, row, start + at));
    const table = `<table class="${spec.className ?? ''}">${columnGroup(spec.columns)}${head}<tbody>${body.join('')}</tbody></table>`;
    return (first ? aboveMarkup(spec) : '') + table + (last ? notesMarkup(spec) : '');
  });
}

function aboveMarkup(spec: TableSpec): string {
  const number = spec.number ? `<div class="number">${escapeHtml(spec.number)}</div>` : '';
  const words = [spec.organizationLine, spec.periodLine ?? '', `单位：${spec.unit}`];
  const spans = words.map((word) => `<span>${escapeHtml(word)}</span>`).join('');
  return `${number}<h2>${escapeHtml(spec.title)}</h2><div class="above">${spans}</div>`;
}

const notesMarkup = (spec: TableSpec): string =>
  (spec.notes ?? []).map((note) => `<p class="note">${escapeHtml(note)}</p>`).join('');

const columnGroup = (columns: readonly Column[]): string =>
  `<colgroup>${columns.map((column) => `<col style="width:${column.width}mm">`).join('')}</colgroup>`;

function headMarkup(spec: TableSpec): string {
  const header = headerRows(spec.columns)
    .map((cells) => {
      const markup = cells.map(
        (cell) =>
          `<th colspan="${cell.columnSpan}" rowspan="${cell.rowSpan}">${escapeHtml(cell.text).replaceAll('\n', '<br>')}</th>`,
      );
      return `<tr>${markup.join('')}</tr>`;
    })
    .join('');
  const numbers = spec.columnNumbers
    ? `<tr>${mergedCells(spec.columnNumbers, spec.columns.length, () => 'center', escapeHtml)}</tr>`
    : '';
  return `<thead>${header}${numbers}</thead>`;
}

function bodyRow(spec: TableSpec, row: readonly string[], rowNumber: number): string {
  const kindOf = (column: number): string => spec.columns[column]?.kind ?? 'other';
  const markup = (text: string, column: number): string =>
    kindOf(column) === 'amount' && spec.amountMarkup && text !== ''
      ? spec.amountMarkup(text, rowNumber)
      : escapeHtml(text).replaceAll('\n', '<br>');
  return `<tr style="height:${spec.rowHeight ?? 6}mm">${mergedCells(row, spec.columns.length, kindOf, markup)}</tr>`;
}

/** Cells of one row; "<" widens the cell on its left, missing cells at the end are blank. */
function mergedCells(
  texts: readonly string[],
  count: number,
  classOf: (column: number) => string,
  markup: (text: string, column: number) => string,
): string {
  let html = '';
  for (let at = 0; at < count; ) {
    let end = at + 1;
    while (texts[end] === '<') end += 1;
    const span = end - at;
    const spread = span > 1 ? ' spread' : '';
    html += `<td class="${classOf(at)}${spread}" colspan="${span}">${markup(texts[at] ?? '', at)}</td>`;
    at = end;
  }
  return html;
}
