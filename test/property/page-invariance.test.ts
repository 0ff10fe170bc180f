/** What is read from a page does not depend on where it stands, how large it is, which way it is turned, or in which pieces it is drawn. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageLayout } from '../../extractors/layout.js';
import { withPdf } from '../../extractors/pdf/open.js';
import { readPdfPage } from '../../extractors/pdf/page.js';
import { openSource, readPages } from '../../src/read/index.js';
import { FIXTURES, goldenDocuments, SAMPLES } from '../golden/expected-document.js';
import { moved, reordered, resplit } from './page-transforms.js';
import { type Reading, readLayouts } from './read-layouts.js';

/** One document of every shape: many pages, two pages of one table, side by side, amounts wrapped, decimals lower, full page text. */
const NAMES = [
  'chanhe',
  'amounts-over-two-lines',
  'decimals-in-own-run',
  'stroked-rules',
  'three-panel',
  'total-row-alone',
  'shanghai',
];
const documents = [...goldenDocuments(SAMPLES), ...goldenDocuments(FIXTURES)].filter(({ name }) =>
  NAMES.some((part) => name.includes(part)),
);

/** Layouts of many pages take a while to read again; so many times each. */
const RUNS = { numRuns: 12 };

/** Repeatable choices from a seed, for as many marks as a page has. */
const chosen = (seed: number, index: number): number => {
  const mixed = Math.imul(seed ^ Math.imul(index + 1, 0x9e3779b1), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
};

it('has the documents', () => expect(documents).toHaveLength(NAMES.length));

describe.each(documents)('$name', ({ file, expected }) => {
  let layouts: PageLayout[] = [];
  let reading: Reading;
  beforeAll(async () => {
    layouts = (await readPages(file)).map((page) => page.layout);
    reading = readLayouts(layouts);
    expect(reading.facts).toHaveLength(expected.tables.reduce((sum, { cells }) => sum + cells.length, 0));
  });

  it('may be moved on the sheet', () => {
    const offset = fc.double({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(offset, offset, (dx, dy) => {
        expect(readLayouts(layouts.map((layout) => moved(layout, { factor: 1, dx, dy })))).toEqual(reading);
      }),
      RUNS,
    );
  });

  it('may be printed larger or smaller', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.7, max: 2, noNaN: true }), (factor) => {
        expect(readLayouts(layouts.map((layout) => moved(layout, { factor, dx: 0, dy: 0 })))).toEqual(reading);
      }),
      RUNS,
    );
  });

  it('may have its texts drawn in other pieces, down to single characters', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(0.1, 0.5, 1), (seed, share) => {
        const cut = (layout: PageLayout): PageLayout =>
          resplit(layout, (word, character) => chosen(seed, 1000 * word + character) < share);
        expect(readLayouts(layouts.map(cut))).toEqual(reading);
      }),
      RUNS,
    );
  });

  it('may be drawn in any order', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(readLayouts(layouts.map((layout) => reordered(layout, (index) => chosen(seed, index))))).toEqual(reading);
      }),
      RUNS,
    );
  });

  it.each([90, 180, 270])('may be turned by %i degrees', async (degrees) => {
    const { data } = await openSource(file);
    const turned = await withPdf(data.slice(), async (document) => {
      const pages: PageLayout[] = [];
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number);
        // Only what the page says about its own turning is changed; bound, for the library's methods use private fields.
        const seen = new Proxy(page, {
          get: (target, key) => {
            if (key === 'rotate') return (target.rotate + degrees) % 360;
            const value: unknown = Reflect.get(target, key, target);
            return typeof value === 'function' ? value.bind(target) : value;
          },
        });
        pages.push(await readPdfPage(seen));
      }
      return pages;
    });
    expect(readLayouts(turned)).toEqual(reading);
  });
});
