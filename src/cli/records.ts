/** Rows as a table, or below one another where the terminal is narrower than the table. */
import { displayWidth, formatTable, type TableColumn } from './text-table.js';

/** A line break inside a cell would end its row. */
const oneLine = (cell: string): string => cell.replaceAll(/\r\n|[\n\r]/g, '⏎').replaceAll('\t', ' ');

/** `width`: columns there are, null for any number of them: what is no terminal always gets a table. */
export function formatRecords(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number | null,
): string {
  const lines = rows.map((row) => row.map(oneLine));
  const table = formatTable(columns, lines);
  const ruler = table.split('\n')[1] ?? '';
  return width === null || displayWidth(ruler) <= width || rows.length === 0 ? table : lines.map(blockOf(columns)).join('\n');
}

/** One line a column: its title, then the value. */
const blockOf =
  (columns: readonly TableColumn[]) =>
  (cells: readonly string[], at: number): string => {
    const widest = Math.max(...columns.map(({ title }) => displayWidth(title)));
    const lines = columns.map(({ title }, column) =>
      `${title}${' '.repeat(widest - displayWidth(title))}  ${cells[column] ?? ''}`.trimEnd(),
    );
    return `[${at + 1}]\n${lines.join('\n')}\n`;
  };
