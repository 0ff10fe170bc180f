/** Every declared check proves itself: ids, wordings, tables and columns that exist, and that something evaluates it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONCEPTS, FIGURE_PAIRS, INCOME_LINES } from '../../schemas/checks/across_tables.js';
import { COLUMN_SUMS } from '../../schemas/checks/column_sums.js';
import { CHECK_BY_ID, CHECKS } from '../../schemas/checks/index.js';
import { TABLE_BY_ID, TABLES } from '../../schemas/tables/index.js';

const MEASURES = new Set(TABLES.flatMap((table) => table.columns.map((column) => column.id)));

const hasMeasure = (table: string, measure: string): boolean =>
  TABLE_BY_ID.get(table)?.columns.some((column) => column.id === measure) === true;

const checkFolder = new URL('../../src/check/', import.meta.url);
const code = readdirSync(checkFolder)
  .map((name) => readFileSync(new URL(name, checkFolder), 'utf8'))
  .join('\n');

describe('the registry of checks', () => {
  it('is not empty and holds each id once', () => {
    expect(CHECKS.length).toBeGreaterThan(10);
    expect(CHECK_BY_ID.size).toBe(CHECKS.length);
  });

  it('evaluates all but the one that no set of documents allows', () => {
    expect(CHECKS.filter((check) => !check.evaluated).map(({ id }) => id)).toEqual(['department_is_sum_of_units']);
  });
});

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('says in both languages what it compares', () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
    expect(check.name_zh).toMatch(/\p{Script=Han}|[=+−]/u);
    expect(check.formula_zh.length).toBeGreaterThan(0);
    expect(check.name_en.length).toBeGreaterThan(0);
    expect(check.formula_en.length).toBeGreaterThan(0);
  });

  it('stands in tables that exist', () => {
    if (check.tables === 'all') return;
    for (const table of check.tables) expect(TABLE_BY_ID.has(table), table).toBe(true);
  });
});

describe('declared sums and pairs', () => {
  it('belong to declared checks', () => {
    for (const { check } of [...COLUMN_SUMS, ...FIGURE_PAIRS]) expect(CHECK_BY_ID.has(check), check).toBe(true);
  });

  it('name columns that exist', () => {
    for (const { total, parts, required, prefixes, suffixes } of COLUMN_SUMS) {
      const known = (id: string): boolean =>
        prefixes.some((prefix) => suffixes.some((suffix) => MEASURES.has(`${prefix}${id}${suffix}`)));
      for (const id of [...total, ...parts]) expect(known(id), id).toBe(true);
      for (const id of required) expect(parts).toContain(id);
    }
    for (const { left, right } of FIGURE_PAIRS) {
      for (const { table, measures } of [left, ...right]) {
        expect(
          measures.some((measure) => hasMeasure(table, measure)),
          `${table}.${measures.join()}`,
        ).toBe(true);
      }
    }
    for (const id of [...CONCEPTS, ...INCOME_LINES].flatMap(({ measures }) => measures)) expect(MEASURES.has(id), id).toBe(true);
  });

  it('are looked up by the code that evaluates them', () => {
    for (const name of ['COLUMN_SUMS', 'FIGURE_PAIRS', 'CONCEPTS', 'INCOME_LINES']) expect(code).toContain(name);
  });
});
