/** From files to the database and out again, as a user does it: streams, exit codes, going on after failures. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { scratchFolder } from '../unit/ingest/scratch-folder.js';
import { CLI_TIMEOUT_MS, runCli } from './run-cli.js';

vi.setConfig({ testTimeout: CLI_TIMEOUT_MS });

const SAMPLE = new URL('../../samples/chanhe-government-services-2022-budget/document.pdf', import.meta.url);

/** Documents of the same content and different bytes: what follows the end of a PDF does not count. */
const copies = (count: number): Record<string, Buffer> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`copy-${at}.pdf`, Buffer.concat([readFileSync(SAMPLE), Buffer.from(`%${at}\n`)])]),
  );

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('ingest', () => {
  test('names a file that is no PDF, and ends with exit code 3', async () => {
    const folder = scratchFolder({ 'page.pdf': '<html><body>404</body></html>', 'empty.pdf': '', 'notes.docx': '' });
    const { code, stdout, stderr } = await runCli(['ingest', folder, '--db', join(scratchFolder(), 'test.db')]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/failed .*page\.pdf: .*neither a PDF nor plain text.*\[not_a_pdf\]/);
    expect(stderr).toMatch(/failed .*empty\.pdf: .*no bytes.*\[empty_file\]/);
    expect(stderr).toMatch(/2 documents: 0 added, .*2 failed; 1 other file ignored/);
    expect(stderr).not.toContain('\u001b');
  });

  test('--json prints one record a document to stdout; --quiet leaves failures alone on stderr', async () => {
    const folder = scratchFolder({ 'page.pdf': 'no pdf', 'empty.pdf': '' });
    const { stdout, stderr } = await runCli(['ingest', folder, '--db', join(folder, 'test.db'), '--json', '--quiet']);
    const records = lines(stdout).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records.map((record) => [record.outcome, record.code]).sort()).toEqual([
      ['failed', 'empty_file'],
      ['failed', 'not_a_pdf'],
    ]);
    expect(lines(stderr)).toHaveLength(2);
  });

  test('ends with 130 when interrupted, and goes on where it was', async () => {
    const folder = scratchFolder(copies(8));
    const call = ['ingest', folder, '--db', join(scratchFolder(), 'test.db'), '--jobs', '1'];
    const first = await runCli(call, { interruptAt: 'added  ' });
    expect(first.code).toBe(130);
    expect(first.stderr).toContain('Interrupted; run the same command again to go on.');
    const stored = lines(first.stderr).filter((line) => line.startsWith('added')).length;
    expect(stored).toBeLessThan(8);
    const second = await runCli(call);
    expect(second.code).toBe(0);
    expect(second.stderr).toContain(`8 documents: ${8 - stored} added, 0 replaced, ${stored} already stored, 0 failed`);
  });

  test('an empty folder is fine, and said', async () => {
    const folder = scratchFolder();
    expect(await runCli(['ingest', folder, '--db', join(folder, 'test.db')])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('No .pdf or .txt file found.'),
    });
  });
});

describe('export', () => {
  test('an empty database gives no record, and a file appears only whole', async () => {
    const folder = scratchFolder();
    const db = join(folder, 'test.db');
    await runCli(['ingest', folder, '--db', db]);
    expect(await runCli(['export', 'facts', '--db', db])).toEqual({ code: 0, stdout: '', stderr: '' });
    const output = join(folder, 'facts.csv');
    expect(await runCli(['export', 'facts', '--db', db, '--format', 'csv', '--output', output])).toMatchObject({
      code: 0,
      stdout: '',
    });
    expect([existsSync(output), existsSync(`${output}.partial`)]).toEqual([true, false]);
  });
});

describe('demo', () => {
  test('prints a line a document and the comparison to stdout', async () => {
    const samples = scratchFolder(copies(1));
    const { code, stdout, stderr } = await runCli(['demo', '--samples', samples, '--db', join(scratchFolder(), 'test.db')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/瀍河回族区 +2022 +budget +13 +\d of \d +133 /);
    expect(stdout).toMatch(/瀍河回族区 +2022 +budget .* 173\.07 +173\.07 +134\.67 +38\.40 +126\.44 +8\.23 /);
    expect(stderr).toMatch(/^added {6}.*copy-0\.pdf: 13 pages/);
  });
});

describe('show', () => {
  test('draws to stdout', async () => {
    const { code, stdout, stderr } = await runCli(['show', fileURLToPath(SAMPLE), '--page', '9', '--step', 'tables']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^<svg .*<\/svg>\n$/s);
  });

  test('names the page that does not exist', async () => {
    const { code, stderr } = await runCli(['show', fileURLToPath(SAMPLE), '--page', '999', '--step', 'words']);
    expect(code).toBe(2);
    expect(stderr).toContain('there is no page 999');
  });
});

describe('list', () => {
  test.each(['tables', 'measures', 'issues'])('%s are listed from the declarations', async (subject) => {
    const { code, stdout, stderr } = await runCli(['list', subject, '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(lines(stdout).length).toBeGreaterThan(5);
    for (const line of lines(stdout)) expect(Object.keys(JSON.parse(line) as object)[0]).toMatch(/^(id|code)$/);
  });
});
