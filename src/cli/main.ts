#!/usr/bin/env node
/** The command line: loads the called command, hands it its input, turns errors into messages and exit codes. */
import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { DocumentError, UsageError } from '../errors.js';
import { type AnyCommand, COMMANDS, loadCommands } from './commands/index.js';
import { EXIT_CODES } from './exit-codes.js';
import { interruption } from './interruption.js';
import { buildProgram, type Invocation, PROGRAM_NAME } from './program.js';
import { openTerminal } from './terminal.js';

/** From dist/src/cli/ to the root of the package. */
const PACKAGE_FILE = new URL('../../../package.json', import.meta.url);

async function calledCommands(name: string | undefined): Promise<readonly AnyCommand[]> {
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return load ? [(await load()).command] : loadCommands();
}

async function parse(argv: readonly string[]): Promise<Invocation | null> {
  const { version } = JSON.parse(readFileSync(PACKAGE_FILE, 'utf8')) as { version: string };
  let invocation: Invocation | null = null;
  const program = buildProgram(await calledCommands(argv[0]), version, (called) => {
    invocation = called;
  });
  await program.parseAsync(argv, { from: 'user' });
  return invocation;
}

async function run(argv: readonly string[]): Promise<number> {
  const invocation = await parse(argv);
  if (!invocation) return EXIT_CODES.wrong_usage;
  const { command, values, options } = invocation;
  const terminal = openTerminal({ quiet: options.quiet === true });
  return command.run({
    values,
    // The parser built the options after the declaration of the very same command.
    options: options as Parameters<AnyCommand['run']>[0]['options'],
    terminal,
    // Only a command that asks for the signal takes over Ctrl-C; any other is simply ended by it.
    get signal() {
      return interruption();
    },
  });
}

/** Foreseen errors say everything in their message; of any other the place in the code is needed to report it. */
function described(error: unknown): string {
  if (error instanceof UsageError || error instanceof DocumentError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.fine : EXIT_CODES.wrong_usage;
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return EXIT_CODES.fine;
  process.stderr.write(`${PROGRAM_NAME}: ${described(error)}\n`);
  if (error instanceof UsageError) return EXIT_CODES.wrong_usage;
  return EXIT_CODES.documents_failed;
}

// The reader of a pipe (head, less) may go away at any time: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT_CODES.fine : EXIT_CODES.documents_failed),
);
process.exitCode = await run(process.argv.slice(2)).catch(exitCodeOf);
