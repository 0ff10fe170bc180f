/** The contract of every command in the registry: it declares itself completely, and its help shows an example. */
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { type AnyCommand, COMMANDS, loadCommands } from '../../src/cli/commands/index.js';
import { cliReference } from '../../src/cli/reference.js';
import { CLI_TIMEOUT_MS, runCli } from './run-cli.js';

vi.setConfig({ testTimeout: CLI_TIMEOUT_MS });

const commands = await loadCommands();

/** Any acceptable value for each option that must be given: without them nothing else is looked at. */
const requiredOptions = (command: AnyCommand): string[] =>
  Object.entries(command.options).flatMap(([name, option]) => {
    if (!('required' in option) || !option.required) return [];
    return [`--${name}`, option.type === 'text' ? (option.choices?.[0] ?? 'any') : '1'];
  });

test('the registry holds the commands under their own names', () => {
  expect(commands.length).toBeGreaterThanOrEqual(6);
  expect(commands.map((command) => command.name)).toEqual(Object.keys(COMMANDS));
});

describe.each(commands.map((command) => [command.name, command] as const))('%s', (name, command) => {
  test('has a summary, examples that call it, and an explanation for every option', () => {
    expect(command.summary).toMatch(/\.$/);
    for (const example of command.examples) expect(example.command).toContain(`xianzhang ${name}`);
    for (const option of Object.values(command.options)) expect(option.summary).not.toBe('');
  });

  test('--help prints usage and an example to stdout', async () => {
    const { code, stdout, stderr } = await runCli([name, '--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toContain(`Usage: xianzhang ${name}`);
    expect(stdout).toContain(`Examples:\n  # ${command.examples[0].explanation}\n  ${command.examples[0].command}`);
  });

  test('an unknown option is wrong usage', async () => {
    const { code, stdout, stderr } = await runCli([name, ...requiredOptions(command), '--no-such-option']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('--no-such-option');
    expect(stderr).toContain(`xianzhang ${name} --help`);
  });
});

test('docs/cli.md is what the declarations say', async () => {
  const written = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
  expect(written, 'run: npm run build && npm run docs').toBe(await cliReference());
});
