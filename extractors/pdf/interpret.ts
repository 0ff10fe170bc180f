/** Follows the drawing operations of one page and records every visible mark with its own position. */
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { type BBox, contains, intersection } from '../geometry.js';
import { isUnreadable, normaliseCharacter } from './characters.js';
import type { Drawing, Glyph } from './drawing.js';
import { applyX, applyY, type Matrix, multiply, transformBox } from './matrix.js';
import { loadPdfjs } from './open.js';
import { fillPath, pathBox, strokePath, subpaths } from './paths.js';
import { type FontMetrics, type GraphicsState, initialState, type TextPosition, textStart } from './state.js';

/** The parts of a pdf.js glyph that are used here. */
interface PdfGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

const INVISIBLE_TEXT_MODES = new Set([3, 7]);
/** Text of less than this size cannot be read by anybody. Points. */
const SMALLEST_TEXT = 0.5;
/** Paint this close to white draws nothing on paper. */
const WHITE = /^#f[c-f]f[c-f]f[c-f]$/i;

type Operation = (args: readonly unknown[], interpreter: Interpreter) => void;

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
    if (fill && state.fillAlpha > 0 && !WHITE.test(state.fillColour)) fillPath(this.drawing, state.clip, paths);
    if (stroke && state.strokeAlpha > 0 && !WHITE.test(state.strokeColour)) strokePath(this.drawing, state.clip, paths);
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

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const matrixOf = (value: unknown): Matrix | null =>
  value && (value as ArrayLike<number>).length === 6 ? (Array.from(value as ArrayLike<number>) as unknown as Matrix) : null;
const boxOf = (value: unknown): readonly number[] | null =>
  value && (value as ArrayLike<number>).length === 4 ? Array.from(value as ArrayLike<number>) : null;

function applyGraphicsState(entries: unknown, interpreter: Interpreter): void {
  for (const [key, value] of entries as readonly [string, unknown][]) {
    const { state } = interpreter;
    if (key === 'LW') state.lineWidth = number(value);
    else if (key === 'CA') state.strokeAlpha = number(value);
    else if (key === 'ca') state.fillAlpha = number(value);
    else if (key === 'Font') {
      const [name, size] = value as [string, number];
      setFont(name, size, interpreter);
    }
  }
}

function setFont(name: string, size: number, interpreter: Interpreter): void {
  const { state } = interpreter;
  state.font = interpreter.fontOf(name);
  state.fontDirection = size < 0 ? -1 : 1;
  state.fontSize = Math.abs(size);
}

function beginForm(args: readonly unknown[], interpreter: Interpreter): void {
  interpreter.save();
  const matrix = matrixOf(args[0]);
  if (matrix) interpreter.transform(matrix);
  clipToRectangle(args[1], interpreter);
}

function clipToRectangle(value: unknown, interpreter: Interpreter): void {
  const box = boxOf(value);
  if (box) interpreter.clipTo(transformBox(interpreter.state.ctm, box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0));
}

function beginAnnotation(args: readonly unknown[], interpreter: Interpreter): void {
  interpreter.save();
  clipToRectangle(args[1], interpreter);
  for (const value of [args[2], args[3]]) {
    const matrix = matrixOf(value);
    if (matrix) interpreter.transform(matrix);
  }
}

/** Painting codes of pdf.js' constructPath: which of them stroke, which fill. */
const STROKING = new Set(['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']);
const FILLING = new Set(['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']);

function operations(OPS: Record<string, number>): (Operation | undefined)[] {
  const nameOf = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  const colour = (args: readonly unknown[]): string => (typeof args[0] === 'string' ? args[0] : '#000000');
  const image: Operation = (_args, i) => i.image();
  const named: Record<string, Operation> = {
    save: (_args, i) => i.save(),
    restore: (_args, i) => i.restore(),
    transform: (args, i) => {
      const matrix = matrixOf(args);
      if (matrix) i.transform(matrix);
    },
    paintFormXObjectBegin: beginForm,
    paintFormXObjectEnd: (_args, i) => i.restore(),
    beginGroup: (_args, i) => i.save(),
    endGroup: (_args, i) => i.restore(),
    beginAnnotation,
    endAnnotation: (_args, i) => i.restore(),
    clip: (_args, i) => i.requestClip(),
    eoClip: (_args, i) => i.requestClip(),
    constructPath: (args, i) => {
      const paint = nameOf.get(number(args[0])) ?? '';
      const data = (args[1] as readonly unknown[] | null)?.[0];
      i.paint(data instanceof Float32Array ? data : null, STROKING.has(paint), FILLING.has(paint));
    },
    setLineWidth: (args, i) => {
      i.state.lineWidth = number(args[0]);
    },
    setFillRGBColor: (args, i) => {
      i.state.fillColour = colour(args);
    },
    setFillColorN: (args, i) => {
      i.state.fillColour = colour(args);
    },
    setStrokeRGBColor: (args, i) => {
      i.state.strokeColour = colour(args);
    },
    setStrokeColorN: (args, i) => {
      i.state.strokeColour = colour(args);
    },
    setGState: (args, i) => applyGraphicsState(args[0], i),
    beginText: (_args, i) => i.beginText(),
    setFont: (args, i) => setFont(String(args[0]), number(args[1]), i),
    setCharSpacing: (args, i) => {
      i.state.characterSpacing = number(args[0]);
    },
    setWordSpacing: (args, i) => {
      i.state.wordSpacing = number(args[0]);
    },
    setHScale: (args, i) => {
      i.state.horizontalScale = number(args[0]) / 100;
    },
    setLeading: (args, i) => {
      i.state.leading = -number(args[0]);
    },
    setTextRise: (args, i) => {
      i.state.rise = number(args[0]);
    },
    setTextRenderingMode: (args, i) => {
      i.state.renderingMode = number(args[0]);
    },
    moveText: (args, i) => i.moveText(number(args[0]), number(args[1])),
    setLeadingMoveText: (args, i) => {
      i.state.leading = number(args[1]);
      i.moveText(number(args[0]), number(args[1]));
    },
    nextLine: (_args, i) => i.moveText(0, i.state.leading),
    setTextMatrix: (args, i) => {
      const matrix = matrixOf(args[0]) ?? matrixOf(args);
      if (matrix) i.setTextMatrix(matrix);
    },
    showText: (args, i) => i.showText(args[0] as readonly (PdfGlyph | number)[]),
    paintImageXObject: image,
    paintInlineImageXObject: image,
    paintImageMaskXObject: image,
  };
  const table: (Operation | undefined)[] = [];
  for (const [name, operation] of Object.entries(named)) {
    const code = OPS[name];
    if (code !== undefined) table[code] = operation;
  }
  return table;
}

let operationTable: (Operation | undefined)[] | undefined;

function fontLookup(page: PDFPageProxy): (name: string) => FontMetrics {
  const known = new Map<string, FontMetrics>();
  return (name) => {
    let metrics = known.get(name);
    if (!metrics) {
      const font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as { fontMatrix?: number[]; vertical?: boolean }) : {};
      metrics = { scale: font.fontMatrix?.[0] || 0.001, vertical: font.vertical === true };
      known.set(name, metrics);
    }
    return metrics;
  };
}

/** Everything the page draws; `extraTurn` turns the page by that many quarters before reading (for sheets set sideways). */
export async function interpretPage(page: PDFPageProxy, extraTurn = 0): Promise<Drawing> {
  const { pdfjs } = await loadPdfjs();
  const operationList = await page.getOperatorList();
  operationTable ??= operations(pdfjs.OPS);
  const viewport = page.getViewport({ scale: 1, rotation: (page.rotate + extraTurn * 90) % 360 });
  const drawing: Drawing = {
    width: viewport.width,
    height: viewport.height,
    glyphs: [],
    strokes: [],
    fills: [],
    images: [],
    hiddenCharacters: 0,
    unreadableCharacters: 0,
  };
  const interpreter = new Interpreter(drawing, matrixOf(viewport.transform) ?? [1, 0, 0, 1, 0, 0], fontLookup(page));
  const { fnArray, argsArray } = operationList;
  for (let i = 0; i < fnArray.length; i++) {
    operationTable[fnArray[i] ?? -1]?.((argsArray[i] as readonly unknown[] | null) ?? [], interpreter);
  }
  return drawing;
}
