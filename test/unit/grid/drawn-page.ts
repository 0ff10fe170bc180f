/** Page layouts from drawings in characters, so that a test shows the page it is about: "+", "-" and "|" are rules, the rest is text. */
import type { PageLayout, Rule, Word } from '../../../extractors/layout.js';

/** Size of one character of a drawing on the page, in points. */
export const COLUMN = 8;
export const LINE = 12;
const SIZE = 8;

/** A word whose characters are as wide as a column of a drawing; `left` and `baseline` in points. */
export function wordAt(text: string, left: number, baseline: number, parts: Partial<Word> = {}): Word {
  const charX = Array.from({ length: text.length }, (_, at) => [left + at * COLUMN, left + (at + 1) * COLUMN] as const);
  return {
    text,
    raw: text,
    bbox: { x0: left, top: baseline - 0.86 * SIZE, x1: left + text.length * COLUMN, bottom: baseline + 0.14 * SIZE },
    charX,
    fontSize: SIZE,
    baseline,
    origin: 'text-layer',
    confidence: 1,
    ...parts,
  };
}

/** Runs of characters along one line of a drawing that make up rules: [from, to], counted in characters. */
function runs(line: string, sign: '-' | '|'): [number, number][] {
  return [...line.matchAll(sign === '-' ? /[+-]+/g : /[+|]+/g)]
    .filter(([run]) => run.includes(sign))
    .map((match) => [match.index, match.index + match[0].length - 1]);
}

const TEXT = /[^\s+|-][^\s+|]*/g;

/** Middle of a character of a drawing, where its rules run. */
const x = (column: number): number => (column + 0.5) * COLUMN;
const y = (line: number): number => (line + 0.5) * LINE;

function rulesOfDrawing(lines: readonly string[]): Rule[] {
  const width = Math.max(...lines.map((line) => line.length));
  const horizontal = lines.flatMap((line, at) =>
    runs(line, '-').map(([from, to]): Rule => ({ orientation: 'horizontal', at: y(at), from: x(from), to: x(to) })),
  );
  const vertical = Array.from({ length: width }, (_, column) =>
    runs(lines.map((line) => line[column] ?? ' ').join(''), '|').map(
      ([from, to]): Rule => ({ orientation: 'vertical', at: x(column), from: y(from), to: y(to) }),
    ),
  ).flat();
  return [...horizontal, ...vertical];
}

/** The page that a drawing shows. */
export function drawnPage(drawing: string): PageLayout {
  const lines = drawing.replace(/^\n|\n[ ]*$/g, '').split('\n');
  const words = lines.flatMap((line, at) =>
    [...line.matchAll(TEXT)].map((match) => wordAt(match[0], match.index * COLUMN, y(at) + 0.36 * SIZE)),
  );
  return {
    page: 1,
    width: COLUMN * 100,
    height: LINE * 70,
    words,
    rules: rulesOfDrawing(lines),
    fills: [],
    imageCoverage: 0,
    hiddenCharacters: 0,
    unreadableShare: 0,
  };
}
