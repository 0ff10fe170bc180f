/** What a page draws, one record a mark, in displayed page coordinates; hidden marks are already left out. */
import type { BBox } from '../geometry.js';

/** One drawn character. */
export interface Glyph {
  readonly text: string;
  readonly raw: string;
  readonly x0: number;
  readonly x1: number;
  readonly baseline: number;
  readonly size: number;
  /** Number of the drawing operation: characters of one operation were set as one run. */
  readonly run: number;
  /** Quarter turns clockwise of the writing direction: 0 reads left to right. */
  readonly turn: number;
}

/** A straight horizontal or vertical stroke, or the long axis of a thin filled rectangle. */
export interface Stroke {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly glyphs: Glyph[];
  readonly strokes: Stroke[];
  /** Non-white filled rectangles that are too thick to be a line. */
  readonly fills: BBox[];
  /** Boxes of the images drawn. */
  readonly images: BBox[];
  hiddenCharacters: number;
  /** Characters without a usable code point, and parts of characters that are drawn as outlines instead of text. */
  unreadableCharacters: number;
}
