/** Changes of a page layout that leave alone what a reader sees: moved, scaled, its texts drawn in other pieces and order. */
import type { BBox } from '../../extractors/geometry.js';
import { partOfWord } from '../../extractors/grid/fill.js';
import type { PageLayout, Rule, Word } from '../../extractors/layout.js';

/** x' = factor · x + dx, the same for y; points. */
export interface Move {
  readonly factor: number;
  readonly dx: number;
  readonly dy: number;
}

const movedBox = ({ x0, top, x1, bottom }: BBox, { factor, dx, dy }: Move): BBox => ({
  x0: factor * x0 + dx,
  top: factor * top + dy,
  x1: factor * x1 + dx,
  bottom: factor * bottom + dy,
});

const movedWord = (word: Word, move: Move): Word => ({
  ...word,
  bbox: movedBox(word.bbox, move),
  charX: word.charX.map(([from, to]) => [move.factor * from + move.dx, move.factor * to + move.dx] as const),
  fontSize: move.factor * word.fontSize,
  baseline: move.factor * word.baseline + move.dy,
});

const movedRule = ({ orientation, at, from, to }: Rule, { factor, dx, dy }: Move): Rule => {
  const [across, along] = orientation === 'horizontal' ? [dy, dx] : [dx, dy];
  return { orientation, at: factor * at + across, from: factor * from + along, to: factor * to + along };
};

/** The page with everything on it moved and scaled; the sheet is scaled, not moved. */
export const moved = (layout: PageLayout, move: Move): PageLayout => ({
  ...layout,
  width: layout.width * move.factor,
  height: layout.height * move.factor,
  words: layout.words.map((word) => movedWord(word, move)),
  rules: layout.rules.map((rule) => movedRule(rule, move)),
  fills: layout.fills.map((fill) => movedBox(fill, move)),
});

/** A word in pieces, cut where `cuts` says; no cut between the halves of a surrogate pair, which is one character. */
function pieces(word: Word, cuts: (character: number) => boolean): Word[] {
  const { runStarts: _dropped, ...whole } = word;
  const starts = [0];
  for (let at = 1; at < word.text.length; at++) if (cuts(at) && !/[\udc00-\udfff]/.test(word.text[at] ?? '')) starts.push(at);
  return starts.map((from, index) => partOfWord(whole, from, starts[index + 1] ?? word.text.length));
}

/** The page with its words cut into pieces. `cuts` is asked for each word and each place inside it. */
export const resplit = (layout: PageLayout, cuts: (word: number, character: number) => boolean): PageLayout => ({
  ...layout,
  words: layout.words.flatMap((word, index) => pieces(word, (character) => cuts(index, character))),
});

/** The page with its marks in another order: each list is sorted by what `rank` gives for a mark's number. */
export function reordered(layout: PageLayout, rank: (index: number) => number): PageLayout {
  const sorted = <T>(marks: readonly T[]): T[] =>
    marks
      .map((mark, index) => ({ mark, key: rank(index) }))
      .sort((a, b) => a.key - b.key)
      .map(({ mark }) => mark);
  return { ...layout, words: sorted(layout.words), rules: sorted(layout.rules), fills: sorted(layout.fills) };
}
