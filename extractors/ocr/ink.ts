/** Connected pieces of ink: characters, parts of characters, specks. Pixels. */
import { type GreyImage, type PixelBox, WHITE } from './image.js';

/** A connected piece of ink with its number of pixels. */
export interface Piece extends PixelBox {
  readonly area: number;
}

/** Darker pixels are ink. */
export const INK = 190;

export const widthOf = (box: PixelBox): number => box.x1 - box.x0;
export const heightOf = (box: PixelBox): number => box.y1 - box.y0;

interface Run {
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
}

function runsOf(image: GreyImage): { runs: Run[]; firstOfRow: Int32Array } {
  const { width, height, data } = image;
  const runs: Run[] = [];
  const firstOfRow = new Int32Array(height + 1);
  for (let y = 0; y < height; y++) {
    firstOfRow[y] = runs.length;
    let from = -1;
    for (let x = 0; x <= width; x++) {
      const dark = x < width && (data[y * width + x] ?? WHITE) < INK;
      if (dark && from < 0) from = x;
      else if (!dark && from >= 0) {
        runs.push({ y, x0: from, x1: x });
        from = -1;
      }
    }
  }
  firstOfRow[height] = runs.length;
  return { runs, firstOfRow };
}

/** All pieces of ink of the image; pixels that touch by a corner hang together. */
export function piecesOf(image: GreyImage): Piece[] {
  const { runs, firstOfRow } = runsOf(image);
  const parent = Int32Array.from(runs.keys());
  const find = (index: number): number => {
    let root = index;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    for (let i = index; (parent[i] ?? i) !== root; ) {
      const next = parent[i] ?? root;
      parent[i] = root;
      i = next;
    }
    return root;
  };
  for (let y = 1; y < image.height; y++) {
    let above = firstOfRow[y - 1] ?? 0;
    const endAbove = firstOfRow[y] ?? 0;
    for (let i = endAbove; i < (firstOfRow[y + 1] ?? endAbove); i++) {
      const run = runs[i];
      if (!run) continue;
      while (above < endAbove && (runs[above]?.x1 ?? 0) < run.x0) above++;
      for (let j = above; j < endAbove && (runs[j]?.x0 ?? Number.POSITIVE_INFINITY) <= run.x1; j++) parent[find(j)] = find(i);
    }
  }
  const boxes = new Map<number, { x0: number; y0: number; x1: number; y1: number; area: number }>();
  for (const [index, run] of runs.entries()) {
    const root = find(index);
    const box = boxes.get(root);
    if (!box) boxes.set(root, { x0: run.x0, x1: run.x1, y0: run.y, y1: run.y + 1, area: run.x1 - run.x0 });
    else {
      box.x0 = Math.min(box.x0, run.x0);
      box.x1 = Math.max(box.x1, run.x1);
      box.y1 = run.y + 1;
      box.area += run.x1 - run.x0;
    }
  }
  return [...boxes.values()];
}

/** The box around all given ones; throws on none. */
export function boxAround(boxes: readonly PixelBox[]): PixelBox {
  if (boxes.length === 0) throw new RangeError('box around nothing');
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    x0 = Math.min(x0, box.x0);
    y0 = Math.min(y0, box.y0);
    x1 = Math.max(x1, box.x1);
    y1 = Math.max(y1, box.y1);
  }
  return { x0, y0, x1, y1 };
}
