/** Numberings of rows that a scan lost or garbled, told by the rows before and after. Pure; what was read stays in the words. */
import type { Cell, Grid } from '../../extractors/layout.js';
import {
  BARE_NUMBER,
  BRACKET_STYLES,
  DASH_AT_END,
  MISREAD_NUMBERING,
  NUMBERING_STYLES,
  type NumberingStyle,
  OPENING_BRACKET,
  PART_OF_ROW,
} from '../../schemas/numbering.js';
import { isDeclaredWord, LOST_STROKE } from '../../schemas/ocr-vocabulary.js';
import { foldWidth } from '../../schemas/wording.js';
import { firstRowOfAmounts } from './amount-rows.js';

interface Numbered {
  readonly style: NumberingStyle;
  readonly number: number;
}

/** A row of a list: numbered, or what it is called when its numbering was lost (null when that is no declared name). */
interface Row {
  readonly cell: Cell;
  readonly numbered: Numbered | null;
  readonly name: string | null;
}

function numberingOf(text: string): Numbered | null {
  for (const style of NUMBERING_STYLES) {
    const digits = style.pattern.exec(text)?.[1];
    if (digits !== undefined) return { style, number: style.read(digits) };
  }
  return null;
}

/** The declared name in a label whose numbering was misread; a dash before it is the single stroke 一. */
function nameIn(text: string): string | null {
  for (const pattern of MISREAD_NUMBERING) {
    if (!pattern.test(text)) continue;
    const rest = text.replace(pattern, '');
    const lost = DASH_AT_END.test(text.slice(0, text.length - rest.length)) ? LOST_STROKE : '';
    const name = [rest, lost + rest].find((found) => isDeclaredWord(found) && numberingOf(found) === null);
    if (name !== undefined) return name;
  }
  return null;
}

/** Whether what was read still shows that the row is numbered in brackets. */
const hasBracket = ({ cell, numbered }: Row): boolean => !numbered && OPENING_BRACKET.test(foldWidth(cell.text));

function rowsOf(cells: readonly Cell[]): Row[] {
  const members = cells.filter(({ text }) => !PART_OF_ROW.test(foldWidth(text)));
  const rows = members.map((cell): Row => {
    const text = foldWidth(cell.text);
    const numbered = numberingOf(text);
    return { cell, numbered, name: numbered ? null : nameIn(text) };
  });
  return rows.map((row, index) => (isOutOfTurn(row, rows[index - 1], rows[index + 1]) ? asLost(row) : row));
}

/** Whether a row is numbered otherwise than the rows before and after it, which have room for one number between them. */
function isOutOfTurn({ numbered }: Row, before: Row | undefined, after: Row | undefined): boolean {
  const [first, last] = [before?.numbered, after?.numbered];
  if (!numbered || !first || !last || first.style !== last.style || numbered.style !== first.style) return false;
  return last.number === first.number + 2 && numbered.number !== first.number + 1;
}

function asLost({ cell, numbered }: Row): Row {
  const name = foldWidth(cell.text).replace(numbered?.style.pattern ?? '', '');
  return { cell, numbered: null, name: isDeclaredWord(name) ? name : null };
}

/** Whether a list may begin under a row: at the top of a table, or under one that is numbered in an outer way. */
const mayBeginUnder = (row: Row | undefined, style: NumberingStyle): boolean =>
  !row?.numbered || NUMBERING_STYLES.indexOf(row.numbered.style) < NUMBERING_STYLES.indexOf(style);

const isNext = (row: Row | undefined, style: NumberingStyle, number: number): boolean =>
  row?.numbered?.style === style && row.numbered.number === number;

/** Whether anything that is no ideograph stands in front of the name. */
const showsSign = ({ cell }: Row): boolean => !/^\p{Script=Han}/u.test(foldWidth(cell.text));

/** The label of the n-th row of a list: its declared name, or whatever it says when its own number is left; null when neither is. */
function numberedLabel({ cell, name }: Row, style: NumberingStyle, number: number): string | null {
  if (name !== null) return style.write(number) + name;
  const text = foldWidth(cell.text);
  return Number(BARE_NUMBER.exec(text)?.[1]) === number ? style.write(number) + text.replace(BARE_NUMBER, '') : null;
}

/** The texts of rows whose numbering follows from a numbered row after them: it is the only one that counts on without a gap. */
function restored(rows: readonly Row[]): Map<Cell, string> {
  const texts = new Map<Cell, string>();
  for (const [index, { numbered }] of rows.entries()) {
    if (!numbered) continue;
    let first = index;
    while (first > 0 && rows[first - 1]?.numbered === null) first--;
    // A list that begins under a row without number: only rows that show something in front of their names belong to it.
    if (index - first >= numbered.number && rows.slice(index - numbered.number + 1, index).every(showsSign)) {
      first = index - numbered.number + 1;
    }
    const lost = rows.slice(first, index);
    const before = rows[first - 1];
    const start = numbered.number - lost.length;
    const countsOn = isNext(before, numbered.style, start - 1) || (start === 1 && mayBeginUnder(before, numbered.style));
    const labels = lost.map((row, offset) => numberedLabel(row, numbered.style, start + offset));
    if (lost.length === 0 || !countsOn || labels.includes(null)) continue;
    for (const [offset, { cell }] of lost.entries()) texts.set(cell, labels[offset] ?? cell.text);
  }
  return texts;
}

/** The texts of rows that end a list in brackets, whose own bracket is all that is left: they count on from the row before. */
function restoredAtEnd(rows: readonly Row[]): Map<Cell, string> {
  const texts = new Map<Cell, string>();
  for (const [index, { numbered }] of rows.entries()) {
    if (!numbered || !BRACKET_STYLES.has(numbered.style.id)) continue;
    let end = index + 1;
    while (rows[end]?.numbered === null) end++;
    const lost = rows.slice(index + 1, end);
    const after = rows[end];
    if (after?.numbered?.style === numbered.style || !lost.every((row) => hasBracket(row) && row.name !== null)) continue;
    for (const [offset, { cell, name }] of lost.entries()) {
      texts.set(cell, numbered.style.write(numbered.number + offset + 1) + (name ?? ''));
    }
  }
  return texts;
}

/** The grid with lost numberings of its label columns put back; for grids read by OCR. */
export function withNumberings(grid: Grid): Grid {
  // Headers are no rows of a list.
  const body = firstRowOfAmounts(grid);
  const columns = new Map<number, Cell[]>();
  for (const cell of grid.cells) {
    if (cell.row >= body && /\p{Script=Han}/u.test(cell.text))
      columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
  }
  const texts = new Map<Cell, string>();
  for (const cells of columns.values()) {
    const rows = rowsOf([...cells].sort((a, b) => a.row - b.row));
    for (const [cell, text] of [...restoredAtEnd(rows), ...restored(rows)]) texts.set(cell, text);
  }
  if (texts.size === 0) return grid;
  return {
    ...grid,
    cells: grid.cells.map((cell) => {
      const text = texts.get(cell);
      return text === undefined ? cell : { ...cell, text, lines: [text] };
    }),
  };
}
