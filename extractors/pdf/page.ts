/** One PDF page → its layout: words, rules, fills, and how much of it could not be read. */
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { height, width } from '../geometry.js';
import { rulesOf } from '../grid/rules.js';
import type { PageLayout } from '../layout.js';
import type { Drawing } from './drawing.js';
import { interpretPage } from './interpret.js';
import { wordsOf } from './words.js';

/** How far the page must be turned so that most of its text reads from left to right, in quarter turns. */
export function turnNeeded(drawing: Drawing): number {
  const counts = [0, 0, 0, 0];
  for (const glyph of drawing.glyphs) counts[glyph.turn] = (counts[glyph.turn] ?? 0) + 1;
  const most = counts.indexOf(Math.max(...counts));
  return (4 - most) % 4;
}

/** One or two strange characters are signs of a symbol font, not a broken text layer. */
const FEWEST_UNREADABLE = 3;

/** The share of the characters that tell nothing. */
function unreadableShare({ unreadableCharacters: unreadable, glyphs }: Drawing): number {
  return unreadable < FEWEST_UNREADABLE ? 0 : unreadable / (unreadable + glyphs.length);
}

/** Reads one page; a sheet set sideways is turned first, so that positions are those of the page as it is read. */
export async function readPdfPage(page: PDFPageProxy): Promise<PageLayout> {
  let drawing = await interpretPage(page);
  const turn = turnNeeded(drawing);
  if (turn !== 0) drawing = await interpretPage(page, turn);
  const upright = drawing.glyphs.filter((glyph) => glyph.turn === 0);
  const area = drawing.width * drawing.height;
  const covered = drawing.images.reduce((sum, box) => sum + width(box) * height(box), 0);
  return {
    page: page.pageNumber,
    width: drawing.width,
    height: drawing.height,
    words: wordsOf(upright),
    rules: rulesOf(drawing.strokes),
    fills: drawing.fills,
    imageCoverage: area > 0 ? Math.min(1, covered / area) : 0,
    hiddenCharacters: drawing.hiddenCharacters,
    unreadableShare: unreadableShare(drawing),
  };
}
