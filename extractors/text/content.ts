/** Plain text with tab-separated tables → pages, in the form in which every other extractor gives them. */
import { union } from '../geometry.js';
import type { Cell, Grid, PageContent } from '../layout.js';
import { tableBlocks } from './blocks.js';
import { decodeText } from './decode.js';
import { type SourceLine, textLine, wordAt } from './place.js';

const LINE_END = /\r\n?|\n/u;
const UNREADABLE = /[\ufffd\ue000-\uf8ff]/gu;

function sourceLines(text: string, firstNumber: number): SourceLine[] {
  return text.split(LINE_END).map((line, index) => ({ number: firstNumber + index, text: line, fields: line.split('\t') }));
}

function cellAt(field: string, line: SourceLine, row: number, column: number): Cell {
  const word = wordAt(field, line.number, column + 1);
  const text = word.text;
  return {
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    bbox: word.bbox,
    text,
    lines: text === '' ? [] : [text],
    words: text === '' ? [] : [word],
  };
}

/**
 * How many columns each line of a block is known to have. Where all last tabs are cut off, missing fields are empty ones; a run
 * of lines that has its tabs and yet fewer of them lost some columns, and nobody can say which.
 */
function knownWidths(block: readonly SourceLine[], columns: number): number[] {
  const runs: SourceLine[][] = [];
  for (const line of block) {
    const open = runs.at(-1);
    if (open?.at(-1)?.number === line.number - 1) open.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => {
    const fields = Math.max(...run.map((line) => line.fields.length));
    const keepsTabs = run.some((line) => line.fields.at(-1)?.trim() === '');
    return run.map(() => (keepsTabs ? Math.min(fields, columns) : columns));
  });
}

/** One block as a grid: every field a cell of its own, for merged cells cannot be seen; lines that lost columns have fewer cells. */
export function gridOf(page: number, block: readonly SourceLine[]): Grid {
  const columns = block.reduce((most, line) => Math.max(most, line.fields.findLastIndex((field) => field.trim() !== '') + 1), 1);
  const widths = knownWidths(block, columns);
  const cells = block.flatMap((line, row) =>
    Array.from({ length: widths[row] ?? columns }, (_, column) => cellAt(line.fields[column] ?? '', line, row, column)),
  );
  const last = block.at(-1)?.number ?? 0;
  return {
    page,
    bbox: union(cells.map((cell) => cell.bbox)),
    method: 'tabbed',
    xs: Array.from({ length: columns + 1 }, (_, index) => index + 1),
    ys: [...block.map((line) => line.number), last + 1],
    cells,
  };
}

function pageOf(page: number, lines: readonly SourceLine[]): PageContent {
  const blocks = tableBlocks(lines);
  const inTables = new Set(blocks.flat());
  const text = lines.map((line) => line.text).join('');
  return {
    page,
    width: 1 + lines.reduce((most, line) => Math.max(most, line.fields.length), 1),
    height: 1 + (lines.at(-1)?.number ?? 1),
    origin: 'plain-text',
    grids: blocks.map((block) => gridOf(page, block)),
    lines: lines.filter((line) => !inTables.has(line) && line.text.trim() !== '').map((line) => textLine(line)),
    imageCoverage: 0,
    unreadableShare: text === '' ? 0 : (text.match(UNREADABLE)?.length ?? 0) / text.length,
  };
}

/**
 * The pages of a text file (form feeds divide them; without any it is one page). Line numbers count through the file.
 * Null when the bytes are no plain text or hold no tab-separated table, for then there is nothing to read.
 */
export function readText(data: Uint8Array): PageContent[] | null {
  const text = decodeText(data);
  if (text === null) return null;
  let firstNumber = 1;
  const pages = text.split('\f').map((part, index) => {
    const lines = sourceLines(part, firstNumber);
    firstNumber += lines.length - 1;
    return pageOf(index + 1, lines);
  });
  return pages.some((page) => page.grids.length > 0) ? pages : null;
}
