/** Every declaration of a table proves itself: ids, titles, columns, and that its own titles lead back to it. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLE_BY_ID, TABLES } from '../../schemas/tables/index.js';
import { matchMeasure } from '../../src/recognise/measure.js';
import { matchTitle, normaliseTitle } from '../../src/recognise/title.js';

const SNAKE_CASE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

describe('the registry of tables', () => {
  it('is not empty and holds each id once', () => {
    expect(TABLES.length).toBeGreaterThan(25);
    expect(TABLE_BY_ID.size).toBe(TABLES.length);
  });

  it('registers every file of the folder', () => {
    const files = readdirSync(new URL('../../schemas/tables/', import.meta.url)).filter((name) =>
      /^(?:fa|bg)_.*\.ts$/.test(name),
    );
    expect(files.map((name) => name.replace(/\.ts$/, '')).sort()).toEqual([...TABLE_BY_ID.keys()].sort());
  });

  it('gives no title to two tables of one kind', () => {
    const owners = new Map<string, string>();
    for (const table of TABLES) {
      for (const title of table.titles) {
        const key = `${table.kind} ${title}`;
        expect(owners.get(key) ?? table.id, key).toBe(table.id);
        owners.set(key, table.id);
      }
    }
  });

  it('expects the nine standard tables of each kind', () => {
    for (const kind of ['budget', 'final_account']) {
      expect(TABLES.filter((table) => table.kind === kind && table.expected)).toHaveLength(9);
    }
  });
});

describe.each(TABLES.map((table) => [table.id, table] as const))('%s', (id, table) => {
  it('has a prefix of its kind, a title and columns with unique snake_case ids', () => {
    expect(id).toMatch(SNAKE_CASE);
    expect(id.startsWith(table.kind === 'budget' ? 'bg_' : 'fa_')).toBe(true);
    expect(table.titles.length).toBeGreaterThan(0);
    for (const named of [table, ...table.columns]) {
      expect(named.name_zh, named.id).toMatch(/\p{Script=Han}/u);
      expect(named.name_en, named.id).not.toMatch(/\p{Script=Han}/u);
    }
    const columnIds = table.columns.map((column) => column.id);
    for (const columnId of columnIds) expect(columnId).toMatch(SNAKE_CASE);
    expect(columnIds.length).toBeGreaterThan(0);
    expect(new Set(columnIds).size).toBe(columnIds.length);
  });

  it('writes its titles in normalised form, once each', () => {
    expect(table.titles.map(normaliseTitle)).toEqual(table.titles);
    expect(new Set(table.titles).size).toBe(table.titles.length);
  });

  it('is what each of its titles means', () => {
    for (const title of table.titles) {
      const match = matchTitle(title, table.kind);
      expect([title, match?.table.id, match?.ambiguous]).toEqual([title, id, false]);
    }
  });

  it('is still found behind the name of an organisation and a year', () => {
    for (const title of table.titles.filter((one) => one.endsWith('表'))) {
      const match = matchTitle(`某市某局2024年度${title}`, table.kind);
      expect([title, match?.table.id, match?.ambiguous]).toEqual([title, id, false]);
    }
  });

  it('finds each column by each of its own header paths', () => {
    for (const column of table.columns) {
      for (const path of column.paths) {
        const printed = path.map((level) => level.replace('YYYY年', '2024年'));
        expect([path, matchMeasure(table, printed, 2024)]).toEqual([path, column.id]);
      }
    }
  });
});
