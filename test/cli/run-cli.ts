/** Runs the built command line as a user would. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN_FILE = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));

/** Starting a process and its worker takes seconds on a busy machine. */
export const CLI_TIMEOUT_MS = 60_000;

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Signal that is sent once stderr holds this text. */
  readonly interruptAt?: string;
}

/** The streams are no terminals; colours are therefore off and progress is one line a document. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = spawn(process.execPath, [MAIN_FILE, ...args], {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  let interrupted = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    // Once only: a second interruption ends the process at once.
    if (!interrupted && options.interruptAt !== undefined && stderr.includes(options.interruptAt))
      interrupted = child.kill('SIGINT');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
