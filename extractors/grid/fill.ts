/** Puts the words of a page into the cells of a grid; a word that crosses a border is divided or kept whole by what it is. */
import { centreX, centreY, indexIn } from '../geometry.js';
import type { Word } from '../layout.js';

const NUMERIC = /[\d.,%-]/;

/** A part of a word, `from` and `to` counted in characters. */
export function partOfWord(word: Word, from: number, to: number): Word {
  const charX = word.charX.slice(from, to);
  const x0 = charX[0]?.[0] ?? word.bbox.x0;
  const x1 = charX.at(-1)?.[1] ?? word.bbox.x1;
  const raw = word.raw.length === word.text.length ? word.raw.slice(from, to) : word.text.slice(from, to);
  return { ...word, text: word.text.slice(from, to), raw, charX, bbox: { ...word.bbox, x0, x1 } };
}

/** Pieces of a word with the cell that each one's characters lie in. */
function pieces(word: Word, cellOf: (x: number) => number): { from: number; to: number; cell: number }[] {
  const out: { from: number; to: number; cell: number }[] = [];
  word.charX.forEach(([x0, x1], index) => {
    const cell = cellOf((x0 + x1) / 2);
    const last = out.at(-1);
    if (last && last.cell === cell) last.to = index + 1;
    else out.push({ from: index, to: index + 1, cell });
  });
  return out;
}

const WHOLE_AMOUNT = /^-?[\d,]*\.\d{2}$/;

/** Whether a cut leaves two different things: a label beside an amount, or two whole amounts printed edge to edge. */
function cutsCleanly(before: string, after: string): boolean {
  const isNumeric = NUMERIC.test(after[0] ?? '');
  if (NUMERIC.test(before.at(-1) ?? '') !== isNumeric) return true;
  return isNumeric && WHOLE_AMOUNT.test(before);
}

/** Whether drawing operations hold several characters each; where every character is set alone they tell nothing. */
const setInRuns = (word: Word): boolean => (word.runStarts?.length ?? 0) < word.text.length / 2;

/**
 * Divides a word at cell borders where it is two things set side by side, and keeps it whole where it is one thing that
 * overflows: then it belongs to the cell with most of its characters.
 */
function placeWord(word: Word, cellOf: (x: number) => number): Placed[] {
  const found = pieces(word, cellOf);
  const [first] = found;
  if (!first) return [];
  const textOf = (index: number): string => word.text.slice(found[index]?.from, found[index]?.to);
  const isRunStart = (at: number | undefined): boolean =>
    at !== undefined && setInRuns(word) && word.runStarts?.includes(at) === true;
  if (found.every((piece, index) => index === 0 || isRunStart(piece.from) || cutsCleanly(textOf(index - 1), textOf(index)))) {
    return found.map((piece) => ({ word: found.length === 1 ? word : partOfWord(word, piece.from, piece.to), cell: piece.cell }));
  }
  const largest = found.reduce((best, piece) => (piece.to - piece.from > best.to - best.from ? piece : best), first);
  return [{ word, cell: largest.cell }];
}

export interface Placed {
  readonly word: Word;
  /** As numbered by `cellAt`. */
  readonly cell: number;
}

/** Every word inside the lattice with its cell (`cellAt` says which cell a unit box belongs to), and the words outside of it. */
export function placeWords(
  words: readonly Word[],
  xs: readonly number[],
  ys: readonly number[],
  cellAt: (row: number, column: number) => number,
): { placed: Placed[]; outside: Word[] } {
  const placed: Placed[] = [];
  const outside: Word[] = [];
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  for (const word of words) {
    const row = indexIn(ys, centreY(word.bbox));
    const middle = centreX(word.bbox);
    if (row < 0 || middle < left - 1 || middle > right + 1) outside.push(word);
    else placed.push(...placeWord(word, (x) => cellAt(row, indexIn(xs, Math.min(Math.max(x, left), right)))));
  }
  return { placed, outside };
}
