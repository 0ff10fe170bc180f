/** Boxes on a page: PDF points, origin at the top left of the page as displayed, y downwards. */

export interface BBox {
  readonly x0: number;
  readonly top: number;
  readonly x1: number;
  readonly bottom: number;
}

export const width = (box: BBox): number => box.x1 - box.x0;
export const height = (box: BBox): number => box.bottom - box.top;
export const centreX = (box: BBox): number => (box.x0 + box.x1) / 2;
export const centreY = (box: BBox): number => (box.top + box.bottom) / 2;

export function contains(box: BBox, x: number, y: number): boolean {
  return x >= box.x0 && x <= box.x1 && y >= box.top && y <= box.bottom;
}

/** The smallest box around all the given ones; throws on an empty list, which has no box. */
export function union(boxes: readonly BBox[]): BBox {
  const [first, ...rest] = boxes;
  if (!first) throw new RangeError('union of no boxes');
  let { x0, top, x1, bottom } = first;
  for (const box of rest) {
    x0 = Math.min(x0, box.x0);
    top = Math.min(top, box.top);
    x1 = Math.max(x1, box.x1);
    bottom = Math.max(bottom, box.bottom);
  }
  return { x0, top, x1, bottom };
}

/** The common part of two boxes; null when they do not touch. */
export function intersection(a: BBox, b: BBox): BBox | null {
  const x0 = Math.max(a.x0, b.x0);
  const top = Math.max(a.top, b.top);
  const x1 = Math.min(a.x1, b.x1);
  const bottom = Math.min(a.bottom, b.bottom);
  return x0 > x1 || top > bottom ? null : { x0, top, x1, bottom };
}

/** Index of the interval that holds `value`; -1 outside. */
export function indexIn(borders: readonly number[], value: number): number {
  if (value < (borders[0] ?? 0) || value > (borders.at(-1) ?? 0)) return -1;
  let low = 0;
  let high = borders.length - 2;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((borders[mid] ?? 0) <= value) low = mid;
    else high = mid - 1;
  }
  return low;
}
