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
const WEIGHTS = Array.from({ length: STEPS + 1 }, (_, i) => cubicWeights(i / STEPS));

const BLOCK_BITS = 4;

/** Which blocks of 16 pixels hold anything but white, or lie beside one that does: most of a page is white. */
function inkedBlocks({ width, height, data }: GreyImage): { near(x: number, y: number): boolean } {
  const columns = (width >> BLOCK_BITS) + 1;
  const blocks = new Uint8Array(columns * ((height >> BLOCK_BITS) + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if ((data[y * width + x] ?? WHITE) === WHITE) continue;
      for (const dy of [-2, 2])
        for (const dx of [-2, 2]) {
          const [bx, by] = [Math.max(0, x + dx) >> BLOCK_BITS, Math.max(0, y + dy) >> BLOCK_BITS];
          blocks[by * columns + bx] = 1;
        }
    }
  return { near: (x, y) => blocks[(y >> BLOCK_BITS) * columns + (x >> BLOCK_BITS)] === 1 };
}

/** The page turned back by its lean; what comes in from outside is paper. */
export function straightened(image: GreyImage, angle: number): GreyImage {
  if (Math.abs(angle) < STRAIGHT) return image;
  const { width, height, data } = image;
  const out = blankImage(width, height, image.dpi);
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const [cx, cy] = [width / 2, height / 2];
  const inked = inkedBlocks(image);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const sx = cx + (x - cx) * cos - (y - cy) * sin;
      const sy = cy + (x - cx) * sin + (y - cy) * cos;
      const [ix, iy] = [Math.floor(sx), Math.floor(sy)];
      if (ix < 1 || iy < 1 || ix >= width - 2 || iy >= height - 2 || !inked.near(ix, iy)) continue;
      const horizontal = WEIGHTS[Math.round((sx - ix) * STEPS)];
      const vertical = WEIGHTS[Math.round((sy - iy) * STEPS)];
      if (!horizontal || !vertical) continue;
      let sum = 0;
      for (let r = 0; r < 4; r++) {
        const at = (iy - 1 + r) * width + ix - 1;
        sum +=
          (vertical[r] ?? 0) *
          ((data[at] ?? 0) * horizontal[0] +
            (data[at + 1] ?? 0) * horizontal[1] +
            (data[at + 2] ?? 0) * horizontal[2] +
            (data[at + 3] ?? 0) * horizontal[3]);
      }
      out.data[y * width + x] = sum < 0 ? 0 : sum > WHITE ? WHITE : Math.round(sum);
    }
  return out;
}
