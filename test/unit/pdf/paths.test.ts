/** Painted paths to strokes and fills: thin boxes are lines, slanted strokes are none, clips cut. */
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../extractors/pdf/drawing.js';
import { IDENTITY, type Matrix, multiply, transformBox } from '../../../extractors/pdf/matrix.js';
import { fillPath, outlinesIn, pathBox, strokePath, subpaths } from '../../../extractors/pdf/paths.js';
import { emptyDrawing } from './empty-drawing.js';

const [MOVE, LINE, CUBIC, CLOSE] = [0, 1, 2, 4];
const PAGE = { x0: 0, top: 0, x1: 600, bottom: 800 };

const box = (x0: number, y0: number, x1: number, y1: number): number[] => [
  ...[MOVE, x0, y0, LINE, x1, y0, LINE, x1, y1, LINE, x0, y1],
  CLOSE,
];

function painted(paint: typeof fillPath, data: readonly number[], clip = PAGE, ctm: Matrix = IDENTITY): Drawing {
  const drawing = emptyDrawing();
  paint(drawing, clip, subpaths(new Float32Array(data), ctm));
  return drawing;
}

describe('outlinesIn', () => {
  const curved = (x: number, size: number) => [
    ...[MOVE, x, 0, CUBIC, x, 0, x + size, 0, x + size, size],
    ...[CUBIC, x, size, x, size, x, size / 2, LINE, x + 1, size / 3, LINE, x, 0, CLOSE],
  ];
  it.each([
    ['boxes of a table', [...box(0, 0, 80, 20), ...box(0, 20, 80, 40)], 0],
    ['a check box', box(0, 0, 8, 8), 0],
    ['two curved shapes as large as characters', [...curved(0, 10), ...curved(12, 10)], 2],
    ['a curved shape as large as a chart', curved(0, 200), 0],
  ])('%s', (_name, data, expected) => {
    const path = new Float32Array(data);
    expect(outlinesIn(path, subpaths(path, IDENTITY))).toBe(expected);
  });
});

describe('subpaths', () => {
  it('takes each part by itself, a curve by its end', () => {
    const data = [MOVE, 0, 0, LINE, 10, 0, MOVE, 5, 5, CUBIC, 1, 1, 2, 2, 9, 9];
    expect(subpaths(new Float32Array(data), IDENTITY)).toEqual([
      [0, 0, 10, 0],
      [5, 5, 9, 9],
    ]);
  });

  it('leaves out a lone point, and closes where it began', () => {
    expect(subpaths(new Float32Array([MOVE, 1, 1, ...box(0, 0, 4, 2)]), IDENTITY)).toEqual([[0, 0, 4, 0, 4, 2, 0, 2, 0, 0]]);
  });

  it('has page coordinates', () => {
    const flipped: Matrix = [2, 0, 0, -2, 10, 100];
    expect(subpaths(new Float32Array([MOVE, 0, 0, LINE, 10, 20]), flipped)).toEqual([[10, 100, 30, 60]]);
  });
});

describe('fillPath', () => {
  it('takes a thin box for a line along its middle', () => {
    expect(painted(fillPath, box(10, 20, 110, 21)).strokes).toEqual([{ x0: 10, y0: 20.5, x1: 110, y1: 20.5 }]);
    expect(painted(fillPath, box(10, 20, 12, 120)).strokes).toEqual([{ x0: 11, y0: 20, x1: 11, y1: 120 }]);
  });

  it('takes a thick box for shading', () => {
    const { strokes, fills } = painted(fillPath, box(10, 20, 110, 40));
    expect([strokes, fills]).toEqual([[], [{ x0: 10, top: 20, x1: 110, bottom: 40 }]]);
  });

  it('takes every part of one path by itself', () => {
    expect(painted(fillPath, [...box(0, 0, 100, 1), ...box(0, 20, 100, 21)]).strokes).toHaveLength(2);
  });

  it('draws nothing outside of the clip, and only the part inside', () => {
    const clip = { x0: 0, top: 0, x1: 50, bottom: 50 };
    expect(painted(fillPath, box(60, 20, 110, 21), clip).strokes).toEqual([]);
    expect(painted(fillPath, box(10, 20, 110, 21), clip).strokes).toEqual([{ x0: 10, y0: 20.5, x1: 50, y1: 20.5 }]);
  });
});

describe('strokePath', () => {
  it('takes straight segments, and no slanted ones', () => {
    expect(painted(strokePath, [MOVE, 0, 0, LINE, 100, 0, LINE, 100, 50, LINE, 0, 0]).strokes).toEqual([
      { x0: 0, y0: 0, x1: 100, y1: 0 },
      { x0: 100, y0: 0, x1: 100, y1: 50 },
    ]);
  });

  it('takes the four sides of a box', () => {
    expect(painted(strokePath, box(10, 20, 110, 40)).strokes).toHaveLength(4);
  });

  it('draws nothing outside of the clip, whose edge itself is seen', () => {
    const clip = { x0: 0, top: 0, x1: 50, bottom: 50 };
    expect(painted(strokePath, [MOVE, 0, 60, LINE, 40, 60], clip).strokes).toEqual([]);
    expect(painted(strokePath, [MOVE, 0, 50.5, LINE, 40, 50.5], clip).strokes).toHaveLength(1);
  });
});

describe('pathBox', () => {
  it('goes around all parts, and is null for none', () => {
    expect(
      pathBox([
        [0, 5, 10, 2],
        [20, 1],
      ]),
    ).toEqual({ x0: 0, top: 1, x1: 20, bottom: 5 });
    expect(pathBox([])).toBeNull();
  });
});

describe('matrices', () => {
  it('apply the inner one first', () => {
    const move: Matrix = [1, 0, 0, 1, 10, 0];
    const scale: Matrix = [2, 0, 0, 2, 0, 0];
    expect(transformBox(multiply(scale, move), 0, 0, 1, 1)).toEqual({ x0: 20, top: 0, x1: 22, bottom: 2 });
    expect(transformBox(multiply(move, scale), 0, 0, 1, 1)).toEqual({ x0: 10, top: 0, x1: 12, bottom: 2 });
  });

  it('keep a box a box when turned', () => {
    expect(transformBox([0, 1, -1, 0, 100, 0], 0, 0, 30, 10)).toEqual({ x0: 90, top: 0, x1: 100, bottom: 30 });
  });
});
