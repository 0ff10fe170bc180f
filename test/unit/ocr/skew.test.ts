/** A page that leans is set straight; one that does not stays as it is. */
import { describe, expect, it } from 'vitest';
import { blankImage, turnedImage } from '../../../extractors/ocr/image.js';
import { skewOf, straightened } from '../../../extractors/ocr/skew.js';
import { strokesOf } from '../../../extractors/ocr/strokes.js';
import { tablesOf } from '../../../extractors/ocr/tables.js';
import { ruledPage } from './drawn-page.js';

describe('skewOf', () => {
  it.each([-2, -0.6, 0.35, 1.5])('finds a lean of %d degrees', (angle) => {
    const leaning = straightened(ruledPage(), -angle);
    expect(Math.abs(skewOf(leaning) - angle)).toBeLessThanOrEqual(0.05);
  });

  it('lets the table be found again', () => {
    const leaning = straightened(ruledPage(), -1.2);
    const straight = straightened(leaning, skewOf(leaning));
    expect(tablesOf(strokesOf(straight), straight).cells).toHaveLength(12);
  });

  it('is 0 on a page without ink', () => {
    expect(skewOf(blankImage(400, 300, 200))).toBe(0);
  });
});

describe('turnedImage', () => {
  it('comes back after four quarter turns', () => {
    const image = ruledPage();
    const turned = turnedImage(image, 1);
    expect([turned.width, turned.height]).toEqual([image.height, image.width]);
    expect(Buffer.from(turnedImage(turned, 3).data).equals(image.data)).toBe(true);
  });
});
