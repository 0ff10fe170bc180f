/** Where a piece of plain text stands: y is the line number, x the column number, both from 1; a line and a column are 1 high and wide. */
import type { BBox } from '../geometry.js';
import type { TextLine, Word } from '../layout.js';

/** One line of the file. */
export interface SourceLine {
  /** 1 for the first line of the file. */
  readonly number: number;
  readonly text: string;
  /** The text between the tabs. */
  readonly fields: readonly string[];
}

const placeOf = (line: number, column: number, span: number): BBox => ({
  x0: column,
  top: line,
  x1: column + span,
  bottom: line + 1,
});

/** One field as a word: its characters share the width of the column evenly. */
export function wordAt(raw: string, line: number, column: number): Word {
  const text = raw.normalize('NFKC').trim().replace(/\s+/gu, ' ');
  const step = 1 / Math.max(1, text.length);
  return {
    text,
    raw,
    bbox: placeOf(line, column, 1),
    charX: Array.from({ length: text.length }, (_, i) => [column + i * step, column + (i + 1) * step] as const),
    fontSize: 1,
    baseline: line + 1,
    origin: 'plain-text',
    confidence: 1,
  };
}

/** A line outside of every table; fields are set apart by a space. */
export function textLine(line: SourceLine): TextLine {
  const words = line.fields.map((field, index) => wordAt(field, line.number, index + 1)).filter((word) => word.text !== '');
  return {
    text: words.map((word) => word.text).join(' '),
    bbox: placeOf(line.number, 1, Math.max(1, line.fields.length)),
    words,
  };
}
