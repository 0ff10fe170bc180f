/** Who has published: by district, year, kind and level. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coverage } from '../../../src/coverage/coverage.js';
import { readRoster } from '../../../src/coverage/roster.js';
import type { StoredDocument } from '../../../src/types.js';
import { scratchFolder } from '../ingest/scratch-folder.js';

const roster = (text: string) => readRoster(join(scratchFolder({ 'roster.csv': text }), 'roster.csv'));

const document = (fields: Partial<StoredDocument>): StoredDocument => ({
  sha256: 'x',
  file: 'x.pdf',
  bytes: 1,
  pages: 1,
  reader_version: '1',
  read_ms: 1,
  ingested_at: '2026-11-20T00:00:00Z',
  organization: '洛阳市洛龙区教育局',
  region_code: '410311',
  region_name: '洛龙区',
  fiscal_year: 2024,
  kind: 'budget',
  entity_level: 'department',
  ...fields,
});

test('counts what a document itself says, under any name of the department', () => {
  const entries = roster('region_code,organization,aliases,since\n410311,教育局,教体局|文教局,\n410311,财政局,,2024\n');
  const documents = [
    document({}),
    document({ kind: 'final_account', fiscal_year: 2023, organization: '洛龙区教体局（汇总）' }),
    document({ organization: '洛阳市洛龙区财政局', entity_level: 'budget_unit' }),
    document({ organization: '教育局', region_code: '410304' }),
    document({ fiscal_year: null }),
  ];
  const { rows, districts, unplaced } = coverage(entries, documents, []);
  expect(
    rows.map(({ organization, fiscal_year, budget, final_account }) => [organization, fiscal_year, budget, final_account]),
  ).toEqual([
    ['教育局', 2023, 'missing', 'published'],
    ['教育局', 2024, 'published', 'missing'],
    ['财政局', 2024, 'other_level', 'missing'],
  ]);
  expect(districts).toMatchObject([
    { fiscal_year: 2023, departments: 1, budgets: 0, final_accounts: 1 },
    { fiscal_year: 2024, departments: 2, budgets: 1, final_accounts: 0 },
  ]);
  expect(unplaced).toHaveLength(2);
});

test('a year that nobody published in is shown when it is asked for', () => {
  expect(coverage(roster('region_code,organization\n410311,教育局\n'), [], [2022]).rows).toMatchObject([
    { budget: 'missing', final_account: 'missing' },
  ]);
});

test('a roster that is wrong names the line', () => {
  expect(() => roster('region_code,organization\n4103,教育局\n')).toThrow(/roster\.csv:2: region_code/);
  expect(() => roster('region_code,organization,since\n410311,教育局,new\n')).toThrow(/:2: expected a year/);
  expect(() => roster('region_code\n410311\n')).toThrow(/missing: organization/);
  expect(() => roster('region_code,organization\n')).toThrow(/holds no department/);
});
