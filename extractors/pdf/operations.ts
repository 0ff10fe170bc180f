/** pdf.js operations → what each does to the interpreter. */
import type { Interpreter, PdfGlyph } from './interpreter.js';
import { type Matrix, transformBox } from './matrix.js';

export type Operation = (args: readonly unknown[], interpreter: Interpreter) => void;

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
export const matrixOf = (value: unknown): Matrix | null =>
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

/** Operations by pdf.js' operation code; codes that draw nothing have none. */
export function operationsByCode(OPS: Record<string, number>): (Operation | undefined)[] {
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
