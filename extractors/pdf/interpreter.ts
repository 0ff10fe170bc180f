/** The state machine that PDF drawing operations drive: where a mark lands, and whether it is seen. */
import { type BBox, contains, intersection } from '../geometry.js';
import { isUnreadable, normaliseCharacter } from './characters.js';
import type { Drawing, Glyph } from './drawing.js';
import { applyX, applyY, type Matrix, multiply, transformBox } from './matrix.js';
import { fillPath, outlinesIn, pathBox, strokePath, subpaths } from './paths.js';
import { type FontMetrics, type GraphicsState, initialState, type TextPosition, textStart } from './state.js';

/** The parts of a pdf.js glyph that are used here. */
export interface PdfGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

const INVISIBLE_TEXT_MODES = new Set([3, 7]);
/** Text of less than this size cannot be read by anybody. Points. */
const SMALLEST_TEXT = 0.5;
/** Paint this close to white draws nothing on paper. */
const WHITE = /^#f[c-f]f[c-f]f[c-f]$/i;

export class Interpreter {
  readonly #stack: GraphicsState[] = [];
  #pendingClip = false;
  #run = 0;
  /** Characters of the current run that stick out of the clip to the left or right, with their place among the glyphs. */
  #overflow: { readonly glyph: Glyph; readonly at: number }[] = [];
  #text: TextPosition = textStart();
  state: GraphicsState;

  constructor(
    readonly drawing: Drawing,
    base: Matrix,
    readonly fontOf: (name: string) => FontMetrics,
  ) {
    this.state = initialState(base, { x0: 0, top: 0, x1: drawing.width, bottom: drawing.height });
  }

  save(): void {
    this.#stack.push({ ...this.state });
  }

  restore(): void {
    const state = this.#stack.pop();
    if (state) this.state = state;
  }

  transform(matrix: Matrix): void {
    this.state.ctm = multiply(this.state.ctm, matrix);
  }

  clipTo(box: BBox): void {
    this.state.clip = intersection(this.state.clip, box) ?? { x0: -1, top: -1, x1: -1, bottom: -1 };
  }

  requestClip(): void {
    this.#pendingClip = true;
  }

  paint(data: Float32Array | null, stroke: boolean, fill: boolean): void {
    if (!data) return;
    const { state } = this;
    const paths = subpaths(data, state.ctm);
    const filled = fill && state.fillAlpha > 0 && !WHITE.test(state.fillColour);
    const stroked = stroke && state.strokeAlpha > 0 && !WHITE.test(state.strokeColour);
    const outlines = filled || stroked ? outlinesIn(data, paths) : 0;
    // Outlines that are only stroked make the text below them bold; none of their straight parts is a rule.
    if (outlines > 0) this.drawing.unreadableCharacters += filled ? outlines : 0;
    else {
      if (filled) fillPath(this.drawing, state.clip, paths);
      if (stroked) strokePath(this.drawing, state.clip, paths);
    }
    if (this.#pendingClip) {
      this.#pendingClip = false;
      const box = pathBox(paths);
      this.clipTo(box ?? { x0: -1, top: -1, x1: -1, bottom: -1 });
    }
  }

  image(): void {
    const box = intersection(transformBox(this.state.ctm, 0, 0, 1, 1), this.state.clip);
    if (box) this.drawing.images.push(box);
  }

  beginText(): void {
    this.#text = textStart();
  }

  setTextMatrix(matrix: Matrix): void {
    this.#text = { matrix, x: 0, y: 0, lineX: 0, lineY: 0 };
  }

  moveText(x: number, y: number): void {
    const text = this.#text;
    text.lineX += x;
    text.lineY += y;
    text.x = text.lineX;
    text.y = text.lineY;
  }

  showText(glyphs: readonly (PdfGlyph | number)[]): void {
    const { state } = this;
    const text = this.#text;
    this.#run++;
    this.#overflow = [];
    const shownBefore = this.drawing.glyphs.length;
    const toPage = multiply(state.ctm, text.matrix);
    const size = state.fontSize;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        const shift = (glyph * size) / 1000;
        if (state.font.vertical) text.y += shift;
        else text.x -= shift * state.horizontalScale;
        continue;
      }
      const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      const advance = glyph.width * size * state.font.scale + spacing * state.fontDirection;
      if (state.font.vertical) {
        this.#draw(glyph, toPage, text.x - size / 2, text.x + size / 2, text.y + advance);
        text.y += advance;
      } else {
        const next = text.x + advance * state.horizontalScale;
        this.#draw(glyph, toPage, text.x, next - spacing * state.fontDirection * state.horizontalScale, text.y);
        text.x = next;
      }
    }
    this.#keepOverflow(shownBefore);
  }

  #draw(glyph: PdfGlyph, toPage: Matrix, from: number, to: number, y: number): void {
    const { state, drawing } = this;
    const baselineY = y + state.rise;
    const [startX, startY] = [applyX(toPage, from, baselineY), applyY(toPage, from, baselineY)];
    const [endX, endY] = [applyX(toPage, to, baselineY), applyY(toPage, to, baselineY)];
    const size = Math.abs(state.fontSize) * Math.hypot(toPage[2], toPage[3]);
    const text = normaliseCharacter(glyph.unicode);
    if (text === ' ' || (text === '' && !isUnreadable(glyph.unicode))) return;
    const up = 0.35 * state.fontSize;
    const middleX = (startX + endX) / 2 + applyX(toPage, 0, up) - applyX(toPage, 0, 0);
    const middleY = (startY + endY) / 2 + applyY(toPage, 0, up) - applyY(toPage, 0, 0);
    if (!this.#isPainted(size, middleX, middleY)) {
      drawing.hiddenCharacters++;
      return;
    }
    if (isUnreadable(glyph.unicode)) {
      drawing.unreadableCharacters++;
      if (text === '') return;
    }
    const angle = Math.atan2(toPage[1] * state.fontDirection, toPage[0] * state.fontDirection);
    const record: Glyph = {
      text,
      raw: glyph.unicode,
      x0: Math.min(startX, endX),
      x1: Math.max(startX, endX),
      baseline: (startY + endY) / 2,
      size,
      run: this.#run,
      turn: (Math.round(angle / (Math.PI / 2)) + 4) % 4,
    };
    if (contains(state.clip, middleX, middleY)) drawing.glyphs.push(record);
    else {
      drawing.hiddenCharacters++;
      const beside = middleY >= state.clip.top && middleY <= state.clip.bottom;
      if (beside) this.#overflow.push({ glyph: record, at: drawing.glyphs.length });
    }
  }

  /** Whether ink is put on the page at all: large enough, not transparent, not white on white. */
  #isPainted(size: number, x: number, y: number): boolean {
    const { state, drawing } = this;
    if (size < SMALLEST_TEXT || INVISIBLE_TEXT_MODES.has(state.renderingMode) || state.fillAlpha === 0) return false;
    if (!contains({ x0: 0, top: 0, x1: drawing.width, bottom: drawing.height }, x, y)) return false;
    return !WHITE.test(state.fillColour) || drawing.fills.some((fill) => contains(fill, x, y));
  }

  /** A run of which a part is seen is one text cut by its cell's edge: the rest of it is taken too. */
  #keepOverflow(shownBefore: number): void {
    const { glyphs } = this.drawing;
    if (this.#overflow.length === 0 || glyphs.length === shownBefore) return;
    const run: Glyph[] = [];
    let next = 0;
    for (let at = shownBefore; at <= glyphs.length; at++) {
      for (; this.#overflow[next]?.at === at; next++) {
        const { glyph } = this.#overflow[next] ?? {};
        if (glyph) run.push(glyph);
      }
      const shown = glyphs[at];
      if (shown) run.push(shown);
    }
    this.drawing.hiddenCharacters -= this.#overflow.length;
    glyphs.splice(shownBefore, glyphs.length - shownBefore, ...run);
  }
}
