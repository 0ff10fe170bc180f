/** A sheet on which nothing is drawn yet. */
import type { Drawing } from '../../../extractors/pdf/drawing.js';

export const emptyDrawing = (): Drawing => ({
  width: 600,
  height: 800,
  glyphs: [],
  strokes: [],
  fills: [],
  images: [],
  hiddenCharacters: 0,
  unreadableCharacters: 0,
});
