/** How far the lines of a page lean, and the page set straight. Angles in degrees; positive leans down to the right. */
import { blankImage, type GreyImage, WHITE } from './image.js';

/** Scanners pull paper in more crookedly than this only when something went wrong. */
const MOST = 2.5;
const COARSE = 0.1;
const FINE = 0.01;
/** Less than this moves nothing by a whole pixel. */
const STRAIGHT = 0.02;
const DARK = 128;

/** Upper edges of ink: few points that tell where lines of text and rules begin. */
function edgePoints(image: GreyImage): { xs: Float32Array; ys: Float32Array } {
  const { width, height, data } = image;
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = 1; y < height; y++)
    for (let x = 0; x < width; x += 2)
      if ((data[y * width + x] ?? WHITE) < DARK && (data[(y - 1) * width + x] ?? WHITE) >= DARK) {
        xs.push(x - width / 2);
        ys.push(y);
      }
  return { xs: Float32Array.from(xs), ys: Float32Array.from(ys) };
}

/** Sum of squares of the rows' counts once turned back by `angle`: greatest where the edges fall into few rows. */
function sharpness(points: ReturnType<typeof edgePoints>, angle: number, height: number, step: number): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  const margin = 200;
  const counts = new Uint32Array(height + 2 * margin);
  for (let i = 0; i < points.xs.length; i += step) {
    const row = Math.round((points.ys[i] ?? 0) - slope * (points.xs[i] ?? 0)) + margin;
    if (row >= 0 && row < counts.length) counts[row] = (counts[row] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of counts) sum += count * count;
  return sum;
}

/** The lean of the page. */
export function skewOf(image: GreyImage): number {
  const points = edgePoints(image);
  if (points.xs.length === 0) return 0;
  const best = (from: number, to: number, by: number, step: number): number => {
    let found = { angle: 0, score: -1 };
    for (let angle = from; angle <= to + by / 2; angle += by) {
      const score = sharpness(points, angle, image.height, step);
      if (score > found.score) found = { angle, score };
    }
    return found.angle;
  };
  const coarse = best(-MOST, MOST, COARSE, 3);
  return Math.round(best(coarse - COARSE, coarse + COARSE, FINE, 1) / FINE) * FINE;
}

/** Weights of the four pixels around a place `t` (0…1) between the middle two: Catmull-Rom keeps edges sharp. */
function cubicWeights(t: number): readonly [number, number, number, number] {
  const [t2, t3] = [t * t, t * t * t];
  return [(-t3 + 2 * t2 - t) / 2, (3 * t3 - 5 * t2 + 2) / 2, (-3 * t3 + 4 * t2 + t) / 2, (t3 - t2) / 2];
}

const STEPS = 64;
/** Four weights for every step. */
const WEIGHTS = Float64Array.from(Array.from({ length: STEPS + 1 }, (_, i) => cubicWeights(i / STEPS)).flat());

const BLOCK_BITS = 4;
/** Pixels of a row that are left out together when all of them are white; no wider than a block. */
const SPAN = 8;

/** Which blocks of 16 pixels hold anything but white, or lie beside one that does: most of a page is white. */
function inkedBlocks({ width, height, data }: GreyImage): { columns: number; inked: Uint8Array } {
  const columns = (width >> BLOCK_BITS) + 1;
  const rows = (height >> BLOCK_BITS) + 1;
  const own = new Uint8Array(columns * rows);
  for (let y = 0; y < height; y++)
    for (let x = 0, i = y * width; x < width; x++, i++)
      if (data[i] !== WHITE) own[(y >> BLOCK_BITS) * columns + (x >> BLOCK_BITS)] = 1;
  const inked = new Uint8Array(own.length);
  for (let at = own.indexOf(1); at >= 0; at = own.indexOf(1, at + 1))
    for (const off of [-columns, 0, columns]) inked.fill(1, Math.max(0, at + off - 1), Math.max(0, at + off + 2));
  return { columns, inked };
}

/** The grey between pixels, from the sixteen around the place. */
function between(data: Uint8Array, width: number, x: number, y: number): number {
  const [ix, iy] = [Math.floor(x), Math.floor(y)];
  const across = 4 * Math.round((x - ix) * STEPS);
  const down = 4 * Math.round((y - iy) * STEPS);
  const [w0, w1, w2, w3] = [WEIGHTS[across] ?? 0, WEIGHTS[across + 1] ?? 0, WEIGHTS[across + 2] ?? 0, WEIGHTS[across + 3] ?? 0];
  let sum = 0;
  for (let row = 0; row < 4; row++) {
    const at = (iy - 1 + row) * width + ix - 1;
    sum +=
      (WEIGHTS[down + row] ?? 0) *
      ((data[at] ?? 0) * w0 + (data[at + 1] ?? 0) * w1 + (data[at + 2] ?? 0) * w2 + (data[at + 3] ?? 0) * w3);
  }
  return sum;
}

/** The page turned back by its lean; what comes in from outside is paper. */
export function straightened(image: GreyImage, angle: number): GreyImage {
  if (Math.abs(angle) < STRAIGHT) return image;
  const { width, height, data } = image;
  const out = blankImage(width, height, image.dpi);
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const [cx, cy] = [width / 2, height / 2];
  const { columns, inked } = inkedBlocks(image);
  const isInked = (bx: number, by: number): boolean => inked[by * columns + bx] === 1;
  for (let y = 0; y < height; y++)
    for (let left = 0; left < width; left += SPAN) {
      const right = Math.min(width, left + SPAN);
      // Where a span of the row comes from: first and last pixel.
      const [x0, y0] = [cx + (left - cx) * cos - (y - cy) * sin, cy + (left - cx) * sin + (y - cy) * cos];
      const [x1, y1] = [x0 + (right - 1 - left) * cos, y0 + (right - 1 - left) * sin];
      const [bx0, by0, bx1, by1] = [x0 >> BLOCK_BITS, y0 >> BLOCK_BITS, x1 >> BLOCK_BITS, y1 >> BLOCK_BITS];
      if (!isInked(bx0, by0) && !isInked(bx1, by0) && !isInked(bx0, by1) && !isInked(bx1, by1)) continue;
      for (let x = left; x < right; x++) {
        const [sx, sy] = [x0 + (x - left) * cos, y0 + (x - left) * sin];
        if (sx < 1 || sy < 1 || sx >= width - 2 || sy >= height - 2) continue;
        const sum = between(data, width, sx, sy);
        out.data[y * width + x] = sum < 0 ? 0 : sum > WHITE ? WHITE : Math.round(sum);
      }
    }
  return out;
}
