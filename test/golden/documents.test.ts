/** Every sample and every layout fixture, read from its PDF, gives exactly the figures that were printed into it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { ISSUE_KINDS } from '../../schemas/issues.js';
import { readDocument } from '../../src/pipeline.js';
import type { ReadDocument } from '../../src/types.js';
import { expectedKeys, FIXTURES, factDifference, goldenDocuments, SAMPLES } from './expected-document.js';

const samples = goldenDocuments(SAMPLES);
const fixtures = goldenDocuments(FIXTURES);

describe('the golden documents', () => {
  it('are there, with figures in them', () => {
    expect(samples.length).toBeGreaterThanOrEqual(3);
    expect(fixtures.length).toBeGreaterThanOrEqual(14);
    for (const { name, expected } of samples) expect(expectedKeys(expected).length, name).toBeGreaterThan(100);
  });
});

describe.each([...samples, ...fixtures])('$name', ({ file, expected }) => {
  let document: ReadDocument;
  beforeAll(async () => {
    document = await readDocument(file);
  });

  it('gives exactly the printed facts', () => {
    expect(factDifference(document, expected)).toEqual({ missing: [], unexpected: [] });
  });

  it('gives the tables in their order, with title and unit, and says which are empty', () => {
    expect(document.tables.map(({ table, title, unit, empty }) => ({ table, title, unit, empty }))).toEqual(
      expected.tables.map(({ table, title, unit, empty }) => ({ table, title, unit, empty })),
    );
  });

  it('says whose it is', () => {
    const { organization, region_code, region_name, fiscal_year, kind } = document.identity;
    // A region is known by its code; its own name stands at the end of the full one.
    expect(expected.region.endsWith(region_name ?? '?'), region_name ?? 'no region').toBe(true);
    expect({ organization, region_code, year: fiscal_year, kind, pages: document.pages }).toEqual({
      organization: expected.organization,
      region_code: expected.region_code,
      year: expected.year,
      kind: expected.kind,
      pages: expected.pages,
    });
  });

  it('leaves no error behind, and no fact without page, box and text', () => {
    const errors = document.issues.filter((issue) => ISSUE_KINDS[issue.code].severity === 'error');
    expect(errors.map((issue) => issue.message)).toEqual([]);
    for (const { bbox, page, raw } of document.facts) {
      expect(page).toBeGreaterThanOrEqual(1);
      expect(page).toBeLessThanOrEqual(expected.pages);
      expect(bbox.x1 > bbox.x0 && bbox.bottom > bbox.top, raw).toBe(true);
      expect(raw).toMatch(/\d/);
    }
  });
});
