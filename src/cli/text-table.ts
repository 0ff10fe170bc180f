/** Plain-text tables for a terminal, in which a full-width character takes two columns. */

export type Alignment = 'left' | 'right';

export interface TableColumn {
  readonly title: string;
  readonly align: Alignment;
}

/** Inclusive code point ranges that terminals draw two columns wide (Unicode East Asian Width W and F, UAX #11). */
const WIDE_RANGES: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

function characterWidth(character: string): number {
  if (ZERO_WIDTH.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  return WIDE_RANGES.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const character of text) columns += characterWidth(character);
  return columns;
}

/** The text cut to at most `columns` columns, with "…" where something was cut. */
export function truncate(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += characterWidth(character);
    if (used > columns) break;
    kept += character;
  }
  return columns < 1 ? '' : `${kept}…`;
}

function pad(text: string, columns: number, align: Alignment): string {
  const spaces = ' '.repeat(Math.max(0, columns - displayWidth(text)));
  return align === 'right' ? spaces + text : text + spaces;
}

/** Header, ruler and rows with two spaces between the columns; each line ends in a line feed. */
export function formatTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, at) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[at] ?? '')), displayWidth(column.title)),
  );
  const render = (cells: readonly string[]): string =>
    columns
      .map((column, at) => pad(cells[at] ?? '', widths[at] ?? 0, column.align))
      .join('  ')
      .trimEnd();
  const ruler = widths.map((columnsWide) => '-'.repeat(columnsWide)).join('  ');
  return `${[render(columns.map((column) => column.title)), ruler, ...rows.map(render)].join('\n')}\n`;
}
