/** Painted paths → straight strokes and filled rectangles, in displayed page coordinates. */
import type { BBox } from '../geometry.js';
import { height as boxHeight, width as boxWidth, intersection } from '../geometry.js';
import type { Drawing, Stroke } from './drawing.js';
import { applyX, applyY, type Matrix } from './matrix.js';

/** pdf.js path codes, each followed by its coordinates. */
const MOVE = 0;
const LINE = 1;
const CUBIC = 2;
const QUADRATIC = 3;

/** A filled box up to this thick is a line; WPS and Word draw table borders so. Points; measured on real documents. */
const THICKEST_LINE = 2.5;
/** A stroke may lean this much (points over its whole length) and still count as straight. */
const STRAIGHT = 0.6;

/** The subpaths of a path as flat point lists x, y, x, y …; a curve counts as its chord, which no table border is. */
export function subpaths(data: Float32Array, ctm: Matrix): number[][] {
  const paths: number[][] = [];
  let points: number[] = [];
  const add = (x: number, y: number): void => {
    points.push(applyX(ctm, x, y), applyY(ctm, x, y));
  };
  for (let i = 0; i < data.length; ) {
    const code = data[i++];
    const skip = code === CUBIC ? 4 : code === QUADRATIC ? 2 : 0;
    if (code === MOVE) {
      if (points.length > 2) paths.push(points);
      points = [];
    }
    if (code === MOVE || code === LINE || skip) {
      add(data[i + skip] ?? 0, data[i + skip + 1] ?? 0);
      i += skip + 2;
    } else {
      // close: back to where the subpath began
      points.push(points[0] ?? 0, points[1] ?? 0);
    }
  }
  if (points.length > 2) paths.push(points);
  return paths;
}

/** Sides of the box around a part of a character. Points. */
const LARGEST_OUTLINE = 40;
const SMALLEST_OUTLINE = 1;
/** Corners from which a shape without curves is no box, no arrow, no triangle. */
const CORNERS_OF_OUTLINE = 8;

/** How many parts of a filled path have the size and the shape of characters drawn as outlines instead of text. */
export function outlinesIn(data: Float32Array, paths: readonly (readonly number[])[]): number {
  let curved = false;
  for (let i = 0; i < data.length; ) {
    const code = data[i] ?? MOVE;
    curved ||= code === CUBIC || code === QUADRATIC;
    i += 1 + (code === CUBIC ? 6 : code === QUADRATIC ? 4 : code === MOVE || code === LINE ? 2 : 0);
  }
  return paths.filter((path) => {
    const box = pathBox([path]);
    if (!box || (path.length / 2 < CORNERS_OF_OUTLINE && !(curved && path.length / 2 > 4))) return false;
    const [w, h] = [boxWidth(box), boxHeight(box)];
    return Math.max(w, h) <= LARGEST_OUTLINE && Math.min(w, h) >= SMALLEST_OUTLINE;
  }).length;
}

/** The box around the points of subpaths; null when there are none. */
export function pathBox(paths: readonly (readonly number[])[]): BBox | null {
  let x0 = Infinity;
  let top = Infinity;
  let x1 = -Infinity;
  let bottom = -Infinity;
  for (const path of paths)
    for (let i = 0; i + 1 < path.length; i += 2) {
      const x = path[i] ?? 0;
      const y = path[i + 1] ?? 0;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  return x1 >= x0 ? { x0, top, x1, bottom } : null;
}

function addStroke(drawing: Drawing, clip: BBox, stroke: Stroke): void {
  const seen = intersection(
    {
      x0: Math.min(stroke.x0, stroke.x1),
      top: Math.min(stroke.y0, stroke.y1),
      x1: Math.max(stroke.x0, stroke.x1),
      bottom: Math.max(stroke.y0, stroke.y1),
    },
    { x0: clip.x0 - 1, top: clip.top - 1, x1: clip.x1 + 1, bottom: clip.bottom + 1 },
  );
  if (seen) drawing.strokes.push({ x0: seen.x0, y0: seen.top, x1: seen.x1, y1: seen.bottom });
}

/** Adds every straight horizontal or vertical segment of a stroked path. */
export function strokePath(drawing: Drawing, clip: BBox, paths: readonly (readonly number[])[]): void {
  for (const path of paths)
    for (let i = 0; i + 3 < path.length; i += 2) {
      const x0 = path[i] ?? 0;
      const y0 = path[i + 1] ?? 0;
      const x1 = path[i + 2] ?? 0;
      const y1 = path[i + 3] ?? 0;
      if (Math.abs(x1 - x0) <= STRAIGHT || Math.abs(y1 - y0) <= STRAIGHT) addStroke(drawing, clip, { x0, y0, x1, y1 });
    }
}

/** A filled thin box is a line; a larger one is shading. Each subpath is taken by its box. */
export function fillPath(drawing: Drawing, clip: BBox, paths: readonly (readonly number[])[]): void {
  for (const path of paths) {
    const whole = pathBox([path]);
    const box = whole && intersection(whole, clip);
    if (!box) continue;
    const [w, h] = [boxWidth(box), boxHeight(box)];
    if (h <= THICKEST_LINE && w > h) {
      const y = (box.top + box.bottom) / 2;
      drawing.strokes.push({ x0: box.x0, y0: y, x1: box.x1, y1: y });
    } else if (w <= THICKEST_LINE && h > w) {
      const x = (box.x0 + box.x1) / 2;
      drawing.strokes.push({ x0: x, y0: box.top, x1: x, y1: box.bottom });
    } else if (w > THICKEST_LINE && h > THICKEST_LINE) drawing.fills.push(box);
  }
}
