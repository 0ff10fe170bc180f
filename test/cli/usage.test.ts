/** Wrong calls end with exit code 2 and a message on stderr that says what was expected. */
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { scratchFolder } from '../unit/ingest/scratch-folder.js';
import { CLI_TIMEOUT_MS, runCli } from './run-cli.js';

vi.setConfig({ testTimeout: CLI_TIMEOUT_MS });

const folder = scratchFolder({ 'a.pdf': 'x' });
const db = join(folder, 'none.db');

describe('wrong usage', () => {
  test.each([
    [[], /Usage: xianzhang/],
    [['ingset'], /unknown command 'ingset'/],
    [['ingest', folder], /required option '--db <FILE>'/],
    [['ingest', '--db', db], /missing required argument 'path'/],
    [['ingest', folder, '--db', db, '--jobs', '0'], /whole number of at least 1/],
    [['ingest', folder, '--db', db, '--timeout', '1.5'], /whole number of at least 1/],
    [['ingest', join(folder, 'nowhere'), '--db', join(folder, 'new.db')], /nowhere: no such file or folder/],
    [['show', join(folder, 'a.pdf'), '--page', '1', '--step', 'dance'], /Allowed choices are words, rules, cells, tables/],
    [['export', 'facts', '--db', db], /none\.db/],
    [['export', 'facts', '--db', db, '--format', 'xml'], /Allowed choices are jsonl, csv/],
    [['list', 'everything'], /Allowed choices are/],
    [['list', 'documents'], /add --db FILE/],
    [['list', 'measures', '--table', 'no_such_table'], /no declared table has this id/],
    [['compare', '--db', db], /required option '--measure <ID>'/],
    [['compare', '--db', db, '--measure', 'total_income', '--json', '--csv'], /choose one of them/],
    [['compare', '--db', db, '--measure', 'total_income', '--year', '24'], /a year of four digits/],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('--version and --help are no errors', async () => {
    expect(await runCli(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
    expect(await runCli(['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('Exit codes:'), stderr: '' });
  });
});
