/** Invented pages of running text for the tests of the narrative: lines at given places, every character as wide as the type is high. */
import type { Grid, PageContent, TextLine } from '../../../extractors/layout.js';
import type { Identity } from '../../../src/types.js';

/** Height of the type and width of a character. Points. */
export const TYPE = 12;
export const LEFT = 72;
/** Characters in a full line. */
export const FULL = 38;

export const identity = (overrides: Partial<Identity> = {}): Identity => ({
  organization: '青禾县水务局',
  region_code: null,
  region_name: null,
  fiscal_year: 2024,
  kind: 'final_account',
  entity_level: 'department',
  ...overrides,
});

export function line(text: string, top: number, x0 = LEFT): TextLine {
  const characters = [...text];
  const bbox = { x0, top, x1: x0 + characters.length * TYPE, bottom: top + TYPE };
  const charX = characters.map((_, index) => [x0 + index * TYPE, x0 + (index + 1) * TYPE] as const);
  const word = {
    text,
    raw: text,
    bbox,
    charX,
    fontSize: TYPE,
    baseline: top + TYPE,
    origin: 'text-layer' as const,
    confidence: 1,
  };
  return { text, bbox, words: [word] };
}

export const page = (number: number, lines: readonly TextLine[], grids: readonly Grid[] = []): PageContent => ({
  page: number,
  width: 595,
  height: 842,
  origin: 'text-layer',
  grids,
  lines,
  imageCoverage: 0,
  unreadableShare: 0,
});

/** Sets a text as one indented paragraph, broken wherever a line is full. */
export function paragraphLines(text: string, top: number): TextLine[] {
  const characters = [...text];
  const lines = [line(characters.splice(0, FULL - 2).join(''), top, LEFT + 2 * TYPE)];
  while (characters.length > 0) lines.push(line(characters.splice(0, FULL).join(''), top + lines.length * 20));
  return lines;
}

/** Four full lines that state nothing: they tell where the margins are. */
export const filler = (top: number): TextLine[] => [0, 1, 2, 3].map((index) => line('水'.repeat(FULL), top + index * 20, LEFT));
