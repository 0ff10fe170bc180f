/** Every question of docs/cookbook.md is answered on the samples and an invented document with words; the first rows that it shows are what comes back. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/store.js';
import { type SampleDatabase, sampleDatabase } from './sample-database.js';
import { wordedDocument } from './worded-document.js';

const text = readFileSync('docs/cookbook.md', 'utf8');
const recipes = text
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    title: section.split('\n')[0] ?? '',
    sql: /```sql\n([\s\S]*?)```/.exec(section)?.[1] ?? '',
    first: /^First row: (.*)$/m.exec(section)?.[1]?.split(' · ') ?? [],
    empty: /gives no row/.test(section),
  }));

/** Questions whose honest answer on the samples may be nothing: no doubt, no failure, nothing missing. */
const MAY_BE_EMPTY = /not confirmed|checks failed|does a document not hold|another name/;

let database: SampleDatabase;
let store: Store;

beforeAll(async () => {
  database = await sampleDatabase();
  const filling = openStore(database.path);
  filling.write(wordedDocument);
  filling.close();
  store = openStore(database.path, { readonly: true });
});

afterAll(() => {
  store.close();
  database.remove();
});

describe('the cookbook', () => {
  it('has at least twelve questions, each with SQL', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(12);
    for (const { sql, title } of recipes) expect(sql, title).toMatch(/^SELECT/);
  });

  it.each(recipes.map((recipe) => [recipe.title, recipe] as const))('%s', (title, { sql, first, empty }) => {
    const { rows } = store.query(sql);
    const found = [...rows].map((row) => row.map(String));
    if (empty) expect(found).toEqual([]);
    else if (!MAY_BE_EMPTY.test(title)) expect(found.length).toBeGreaterThan(0);
    if (first.length > 0) expect(found[0]?.slice(0, first.length)).toEqual(first);
  });
});
