/** `list departments`: the declared types, and how many documents of each a database has. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { DEPARTMENT_TYPES } from '../../schemas/department-types.js';
import { storedDepartments } from '../../src/cli/stored-lists.js';
import { openStore, type Store } from '../../src/store/store.js';
import { type SampleDatabase, sampleDatabase } from '../docs/sample-database.js';
import { identity, readDocument, sha } from '../unit/store/documents.js';
import { CLI_TIMEOUT_MS, runCli } from './run-cli.js';

vi.setConfig({ testTimeout: CLI_TIMEOUT_MS, hookTimeout: CLI_TIMEOUT_MS });

let database: SampleDatabase;
beforeAll(async () => {
  database = await sampleDatabase();
});
afterAll(() => database.remove());

const records = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('the declared types, with every name they are known by', async () => {
  const { code, stdout } = await runCli(['list', 'departments', '--json']);
  expect(code).toBe(0);
  expect(records(stdout).map(({ id }) => id)).toEqual(DEPARTMENT_TYPES.map(({ id }) => id));
  expect(records(stdout)[0]).toMatchObject({ usual_sections: '20103 21505', names: expect.stringContaining('行政审批局') });
});

test('the types of a database', async () => {
  const { stdout } = await runCli(['list', 'departments', '--db', database.path, '--json']);
  expect(records(stdout)).toEqual([
    {
      id: 'gov_services_data',
      name_zh: '政务服务、行政审批和大数据',
      name_en: 'Government services, permits and data',
      documents: 3,
      budgets: 2,
      final_accounts: 1,
      bodies: 3,
      fiscal_years: '2022 2024',
    },
  ]);
});

test('the same body in several years is one, and what has no type comes last', () => {
  const store: Store = openStore(':memory:');
  const write = (digit: string, parts: Partial<typeof identity>) =>
    store.write(readDocument({ sha256: sha(digit), file: `${digit}.pdf`, identity: { ...identity, ...parts } }));
  write('a', {});
  write('b', { fiscal_year: 2023, organization: '洛宁县财政局（汇总）' });
  write('c', { region_code: '410311', region_name: '洛龙区', organization: '洛龙区财政局', kind: 'budget' });
  write('d', { organization: null });
  write('e', { organization: null, fiscal_year: null, kind: null });
  const listed = storedDepartments(store).map(({ id, documents, budgets, final_accounts, bodies, fiscal_years }) => [
    id,
    documents,
    budgets,
    final_accounts,
    bodies,
    fiscal_years,
  ]);
  store.close();
  expect(listed).toEqual([
    ['finance', 3, 1, 2, 2, '2023 2024'],
    [null, 2, 0, 1, 2, '2024'],
  ]);
});
