/** `query`, `compare` and `export` as a user calls them, on the samples. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type SampleDatabase, sampleDatabase } from '../docs/sample-database.js';
import { CLI_TIMEOUT_MS, runCli } from './run-cli.js';

vi.setConfig({ testTimeout: CLI_TIMEOUT_MS, hookTimeout: CLI_TIMEOUT_MS });

let database: SampleDatabase;
beforeAll(async () => {
  database = await sampleDatabase();
});
afterAll(() => database.remove());

const call = (command: string, ...args: string[]) => runCli([command, ...args, '--db', database.path]);

describe('query', () => {
  it('prints a table, JSON or CSV; codes stay text', async () => {
    const sql = "SELECT '0012' AS code, 9007199254740993 AS big, NULL AS absent";
    expect((await call('query', sql)).stdout).toBe(
      'code               big  absent\n----  ----------------  ------\n0012  9007199254740993  NULL\n',
    );
    expect((await call('query', sql, '--json')).stdout).toBe('{"code":"0012","big":"9007199254740993","absent":null}\n');
    expect((await call('query', sql, '--csv')).stdout).toBe('code,big,absent\r\n"0012",9007199254740993,\r\n');
    expect((await call('query', "SELECT '' AS empty, NULL AS absent", '--csv')).stdout).toBe('empty,absent\r\n"",\r\n');
  });

  it('takes the statement from a file', async () => {
    const file = join(database.folder, 'question.sql');
    writeFileSync(file, `-- words\nSELECT count(*) AS n FROM core_fact_fts WHERE core_fact_fts MATCH '"行政运行"';\n`);
    expect((await call('query', '--file', file, '--json')).stdout).toMatch(/^\{"n":[1-9]\d*\}\n$/);
    for (const args of [[], ['SELECT 1', '--file', file], ['--file', join(database.folder, 'none.sql')]])
      expect((await call('query', ...args)).code).toBe(2);
  });

  it.each([
    ['SELECT abs(-9223372036854775807 - 1)', /cannot be answered: integer overflow/],
    [`SELECT 1 FROM core_fact_fts WHERE core_fact_fts MATCH 'a"'`, /cannot be answered: unterminated string/],
    ['SELECT 1 FROM core_facts', /no such table: core_facts.*docs\/codebook\.md/],
  ])('says what is wrong with %s', async (sql, sentence) => {
    const { code, stderr } = await call('query', sql);
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each(['DELETE FROM core_fact', 'SELECT 1; SELECT 2', 'SELEC', "ATTACH 'x.db' AS x", 'PRAGMA user_version = 3'])(
    'refuses %s',
    async (sql) => {
      const { code, stdout, stderr } = await call('query', sql);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/statement/);
    },
  );
});

describe('compare', () => {
  it('ranks the same agency of all districts and draws it', async () => {
    const chart = join(database.folder, 'chart.svg');
    const request = ['--measure', 'total_expenditure', '--department', 'gov_services_data', '--year', '2024', '--kind', 'budget'];
    const { code, stdout, stderr } = await call('compare', ...request, '--rank', '--chart', chart);
    expect(code).toBe(0);
    expect(stdout).toMatch(/西工区.*3,020\.78/);
    expect(stdout).toContain('median 30207800.00');
    expect(stderr).toMatch(/absent +瀍河回族区 \(410304\): no budget of 2024/);
    expect(readFileSync(chart, 'utf8')).toContain('西工区');
  });

  it('adds the items of a section where only these are printed', async () => {
    const { stdout } = await call('compare', '--measure', 'total', '--function', '20103', '--json');
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map(({ region_name, amount_yuan, added_rows }) => [region_name, amount_yuan, added_rows])).toEqual([
      ['西工区', '15609100', 3],
      ['瀍河回族区', '1464000', 2],
      ['洛龙区', '993600', 1],
    ]);
  });

  it.each([
    [['--measure', 'total_expenditure', '--rank'], /not ranked together/],
    [['--measure', 'total_expenditure', '--sum'], /Not added: Budgets and final accounts/],
    [['--measure', 'total', '--function', '201,20103', '--kind', 'budget', '--year', '2024', '--sum'], /20103 is a part of 201/],
    [['--measure', 'total_expenditure', '--as', 'share'], /a share of what/],
    [['--measure', 'total_expenditure', '--chart', 'x.svg'], /not drawn on one scale/],
  ])('refuses with a sentence: %s', async (args, sentence) => {
    const { code, stderr } = await call('compare', ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(existsSync('x.svg')).toBe(false);
  });

  it('gives shares and figures a head', async () => {
    const shares = await call(
      'compare',
      '--measure',
      'total',
      '--function',
      '20103',
      '--kind',
      'budget',
      '--as',
      'share',
      '--of',
      'total_expenditure',
      '--csv',
    );
    expect(shares.stdout).toMatch(/,share,51\.67,/);
    const heads = join(database.folder, 'heads.csv');
    writeFileSync(heads, '\ufeffregion_code,fiscal_year,heads\n410303,2024,300000\n');
    const request = ['--measure', 'total_expenditure', '--kind', 'budget', '--as', 'per_head', '--heads', heads];
    const perHead = await call('compare', ...request, '--json');
    expect(JSON.parse(perHead.stdout)).toMatchObject({ region_name: '西工区', yuan_per_head: '100.69', heads: '300000' });
    expect(perHead.stderr).toMatch(/no number for 410304 in 2022/);
  });
});

describe('export', () => {
  it('writes a workbook, Parquet, a wide table for a spreadsheet, and a package', async () => {
    const at = (name: string) => join(database.folder, name);
    for (const [name, ...args] of [
      ['wide.xlsx', 'wide', '--format', 'xlsx'],
      ['facts.parquet', 'facts', '--format', 'parquet'],
      ['expenditure.csv', 'wide', '--format', 'csv', '--table', 'fa_expenditure', '--excel'],
      ['package', 'package'],
    ] as const) {
      const { code, stderr } = await call('export', ...args, '--output', at(name));
      expect([code, stderr]).toEqual([0, '']);
      expect(existsSync(at(name))).toBe(true);
    }
    expect(readFileSync(at('expenditure.csv'), 'utf8')).toMatch(/^\ufeffdocument,.*"=""2010301"""/s);
    expect(readFileSync(at('package/CHANGELOG.md'), 'utf8')).toContain('First package: 726 facts');
  });

  it.each([
    [['facts', '--format', 'xlsx'], /give its name with --output/],
    [['wide', '--format', 'csv'], /several CSV files/],
    [['wide', '--format', 'csv', '--table', 'nothing'], /no such table/],
    [['package'], /A package is a folder/],
    [['facts', '--previous', 'x'], /go with "export package"/],
  ])('refuses %s', async (args, sentence) => {
    const { code, stdout, stderr } = await call('export', ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
  });
});
