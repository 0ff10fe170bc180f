/** Every publisher's variant names tables and columns that exist, and its headers lead to the columns it says. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLE_BY_ID } from '../../schemas/tables/index.js';
import { VARIANTS } from '../../schemas/variants/index.js';
import { matchMeasure } from '../../src/recognise/measure.js';
import { matchTitle } from '../../src/recognise/title.js';

describe('the registry of variants', () => {
  it('holds every file of the folder', () => {
    const files = readdirSync(new URL('../../schemas/variants/', import.meta.url)).filter((name) => name !== 'index.ts');
    expect(files.length).toBeGreaterThan(0);
    expect(VARIANTS.map((variant) => `${variant.id}.ts`).sort()).toEqual(files.sort());
  });
});

describe.each(VARIANTS.map((variant) => [variant.id, variant] as const))('%s', (_id, variant) => {
  it('says who prints so', () => {
    expect(variant.seen_in).toMatch(/20\d\d/);
  });

  it('extends declared tables with titles that are known afterwards', () => {
    for (const [id, titles] of Object.entries(variant.titles ?? {})) {
      const table = TABLE_BY_ID.get(id);
      expect(table, id).toBeDefined();
      for (const title of titles) expect(matchTitle(title, table?.kind ?? null)?.table.id, title).toBe(id);
    }
  });

  it('extends declared columns with headers that are known afterwards', () => {
    const paths = Object.entries(variant.paths ?? {}).flatMap(([id, columns]) =>
      Object.entries(columns).flatMap(([column, headers]) => headers.map((header) => ({ id, column, header }))),
    );
    const added = Object.entries(variant.columns ?? {}).flatMap(([id, columns]) =>
      columns.flatMap((column) => column.paths.map((path) => ({ id, column: column.id, header: path.join('/') }))),
    );
    expect(paths.length + added.length + Object.keys(variant.titles ?? {}).length).toBeGreaterThan(0);
    for (const { id, column, header } of [...paths, ...added]) {
      const table = TABLE_BY_ID.get(id);
      expect(table, id).toBeDefined();
      if (table) expect(matchMeasure(table, header.split('/'), 2020), `${id} ${header}`).toBe(column);
    }
  });
});
