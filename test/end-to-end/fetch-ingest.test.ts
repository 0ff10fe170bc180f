/** From the web to the database on the command line: fetch, read, compare with what the links said, ask who has published. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runCli } from '../cli/run-cli.js';
import { scratchFolder } from '../unit/ingest/scratch-folder.js';
import { document, type FetchServer, html, startServer } from './fetch-server.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const sample = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../samples/${name}/document.pdf`, import.meta.url)));
const ROSTER = fileURLToPath(new URL('../../samples/sources/roster.csv', import.meta.url));

let server: FetchServer;
let folder: string;

beforeAll(async () => {
  server = await startServer({
    '/luolong.pdf': document(sample('luolong-government-services-2024-final')),
    '/chanhe.pdf': document(sample('chanhe-government-services-2022-budget')),
    '/index.html': html(
      '<a href="luolong.pdf">政务服务和大数据管理局2024年部门决算</a><a href="chanhe.pdf">政务服务和大数据管理局2023年部门决算</a>',
    ),
  });
  folder = scratchFolder({
    'sources.yaml': [
      'version: 1',
      'contact: tests@example.org',
      'sources:',
      '  - id: district',
      '    hints: { region_code: "410311" }',
      `    lists: [{ url: "${server.url('/index.html')}" }]`,
    ].join('\n'),
  });
});
afterAll(() => server.close());

const inFolder = (name: string): string => join(folder, name);
const fetchArgs = () => [inFolder('sources.yaml'), '--archive', inFolder('archive'), '--private', '--delay', '0'];

test('run fetches and reads, and names the document that is not what its link said', async () => {
  const { code, stderr } = await runCli(['run', ...fetchArgs(), '--db', inFolder('all.db')]);
  expect(stderr).toContain('2 new');
  expect(stderr).toContain('2 documents: 2 added');
  expect(stderr).toMatch(
    /conflict .*region: 410311 expected, 410304 found; kind: final_account expected, budget found; year: 2023 expected, 2022 found/,
  );
  expect(stderr).toContain('1 of 2 documents are not what their links said');
  expect(code).toBe(0);

  const issues = await runCli(['list', 'issues', '--db', inFolder('all.db'), '--json']);
  const conflicts = issues.stdout.split('\n').filter((line) => line.includes('"identity_conflict"') && line.includes('its link'));
  expect(conflicts).toHaveLength(1);

  const again = await runCli(['run', ...fetchArgs(), '--db', inFolder('all.db')]);
  expect(again.stderr).toContain('0 new, 0 changed, 2 unchanged');
  expect(again.stderr).toContain('0 added, 0 replaced, 2 already stored');
});

test('fetch tells a machine what happened, and ingest reads the archive', async () => {
  const args = ['fetch', ...fetchArgs(), '--json', '--quiet'];
  const { stdout, code } = await runCli(args.map((arg) => (arg === inFolder('archive') ? inFolder('second') : arg)));
  expect(code).toBe(0);
  const events = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string; outcome?: string });
  expect(events.map(({ type }) => type)).toEqual(['page', 'document', 'document', 'summary']);
  const ingested = await runCli(['ingest', '--archive', inFolder('second'), '--db', inFolder('second.db')]);
  expect(ingested.stderr).toContain('2 documents: 2 added');
});

test('coverage says which departments have published and which have not', async () => {
  const args = ['coverage', '--db', inFolder('all.db'), '--roster', ROSTER, '--year', '2022,2024', '--json'];
  const { stdout, stderr, code } = await runCli(args);
  expect(code).toBe(0);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const of = (region_code: string, fiscal_year: number) =>
    rows.find((row) => row.region_code === region_code && row.fiscal_year === fiscal_year);
  expect(rows).toHaveLength(8);
  expect(of('410311', 2024)).toMatchObject({ region_name: '洛龙区', budget: 'missing', final_account: 'published' });
  expect(of('410304', 2022)).toMatchObject({ budget: 'published', final_account: 'missing' });
  expect(of('410303', 2024)).toMatchObject({ budget: 'missing', final_account: 'missing' });
  expect(stderr).toContain('洛龙区 2024: of 1 departments 0 published a budget, 1 a final account');
});

test('nothing to read is wrong usage', async () => {
  const { code, stderr } = await runCli(['ingest', '--db', inFolder('none.db')]);
  expect(code).toBe(2);
  expect(stderr).toContain('--archive DIR');
});
