/** Running text that remembers where each of its characters is printed, and its folded form in which wordings are looked for. */
import { type BBox, union } from '../../extractors/geometry.js';
import type { TextLine, Word } from '../../extractors/layout.js';
import { QUOTATION_MARKS } from '../../schemas/narrative/wording.js';

/** One printed character that is no white space. */
export interface ProseCharacter {
  readonly printed: string;
  readonly page: number;
  readonly bbox: BBox;
}

/** Text in half width without white space and quotation marks; `origin[i]` is the index of the printed character of `text[i]`. */
export interface FoldedText {
  readonly text: string;
  readonly origin: readonly number[];
}

function wordCharacters(word: Word, page: number): ProseCharacter[] {
  return [...word.text].flatMap((printed, index) => {
    if (/\s/u.test(printed)) return [];
    const [x0, x1] = word.charX[index] ?? [word.bbox.x0, word.bbox.x1];
    return [{ printed, page, bbox: { ...word.bbox, x0, x1 } }];
  });
}

export const lineCharacters = (line: TextLine, page: number): ProseCharacter[] =>
  line.words.flatMap((word) => wordCharacters(word, page));

/** The folded form of printed characters. */
export function fold(characters: readonly ProseCharacter[]): FoldedText {
  let text = '';
  const origin: number[] = [];
  for (const [index, { printed }] of characters.entries()) {
    const folded = printed.normalize('NFKC').replace(/\s/gu, '');
    if (QUOTATION_MARKS.test(folded)) continue;
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) origin.push(index);
  }
  return { text, origin };
}

/** The printed characters of a part of a folded text. */
export const printedPart = (characters: readonly ProseCharacter[], { origin }: FoldedText, from: number, to: number): string => {
  const first = origin[from];
  const last = origin[to - 1];
  if (first === undefined || last === undefined) return '';
  return characters
    .slice(first, last + 1)
    .map(({ printed }) => printed)
    .join('');
};

/** Page and box of a part; of a part that is torn over two pages, the place on the first. */
export function placeOf(
  characters: readonly ProseCharacter[],
  { origin }: FoldedText,
  from: number,
  to: number,
): { readonly page: number; readonly bbox: BBox } | null {
  const part = characters.slice(origin[from] ?? 0, (origin[to - 1] ?? -1) + 1);
  const page = part[0]?.page;
  if (page === undefined) return null;
  return { page, bbox: union(part.filter((character) => character.page === page).map(({ bbox }) => bbox)) };
}
