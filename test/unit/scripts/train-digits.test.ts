/** The training of the classifier of digits: what sheets are cut into, and that a network learns from it. */
import { describe, expect, it } from 'vitest';
import { GLYPH_CLASSES, NO_DIGIT } from '../../../extractors/ocr/digit-classifier.js';
import { GLYPH_FEATURES } from '../../../extractors/ocr/glyph.js';
import { sheetSamples } from '../../../scripts/digits/samples.js';
import { predict, train } from '../../../scripts/digits/training.js';
import { registeredTypeface } from '../ocr/typeface.js';

const families = [registeredTypeface()];

describe('training of the classifier of digits', () => {
  it('cuts a sheet into glyphs of every class, the same from the same seed', async () => {
    const samples = await sheetSamples(3, families);
    expect(new Set(samples.map(({ label }) => label)).size).toBe(GLYPH_CLASSES);
    expect(samples.every(({ features }) => features.length === GLYPH_FEATURES)).toBe(true);
    const again = await sheetSamples(3, families);
    expect(again.map(({ label }) => label)).toEqual(samples.map(({ label }) => label));
    expect(again[0]?.features).toEqual(samples[0]?.features);
  });

  it('learns the digits of a typeface from a few sheets', async () => {
    const samples = [...(await sheetSamples(3, families)), ...(await sheetSamples(4, families))];
    const losses: number[] = [];
    const network = train(samples, 24, 6, (_round, loss) => losses.push(loss));
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 2);
    const others = (await sheetSamples(5, families)).filter(({ label }) => label !== NO_DIGIT);
    const right = others.filter(({ features, label }) => {
      const certain = predict(network, features);
      return certain.indexOf(Math.max(...certain)) === label;
    });
    expect(right.length / others.length).toBeGreaterThan(0.9);
  });
});
