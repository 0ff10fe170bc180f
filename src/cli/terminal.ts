/** The two streams of a command: data to stdout; progress, doubts and errors to stderr. */
import { once } from 'node:events';

export interface Terminal {
  /** Whether progress is left out (`--quiet`). */
  readonly quiet: boolean;
  /** Whether stderr is a terminal on which a line may be rewritten. */
  readonly live: boolean;
  /** Width of stderr in columns. */
  readonly columns: number;
  /** Width of stdout in columns; null when it is no terminal, so that nothing is laid out for a width. */
  readonly width: number | null;
  /** Writes data to stdout as it is and waits while the reader at the other end is slower. */
  write(text: string): Promise<void>;
  /** One line of data to stdout. */
  line(text: string): Promise<void>;
  /** One line of progress to stderr; nothing when quiet. */
  progress(text: string): void;
  /** One line to stderr that is shown even when quiet. */
  problem(text: string): void;
  /** Replaces the live line at the foot of stderr; nothing unless `live`. An empty text takes it away. */
  status(text: string): void;
  dim(text: string): string;
  red(text: string): string;
}

export interface TerminalOptions {
  readonly quiet: boolean;
  readonly stdout?: NodeJS.WriteStream;
  readonly stderr?: NodeJS.WriteStream;
  readonly env?: NodeJS.ProcessEnv;
}

const CLEAR_LINE = '\r\u001b[2K';
const DEFAULT_COLUMNS = 80;

/** A terminal on the streams of the process; colours and the live line only where stderr is a terminal and NO_COLOR is not set. */
export function openTerminal(options: TerminalOptions): Terminal {
  const { quiet, stdout = process.stdout, stderr = process.stderr, env = process.env } = options;
  const live = !quiet && stderr.isTTY === true && env.TERM !== 'dumb';
  const coloured = stderr.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  let shown = '';
  const paint = (code: number, text: string): string => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);
  const above = (text: string): void => {
    stderr.write(shown === '' ? `${text}\n` : `${CLEAR_LINE}${text}\n${shown}`);
  };
  const write = async (text: string): Promise<void> => {
    if (!stdout.write(text)) await once(stdout, 'drain');
  };
  return {
    quiet,
    live,
    // A pseudo-terminal may say 0.
    columns: stderr.columns || DEFAULT_COLUMNS,
    width: stdout.isTTY === true ? stdout.columns || DEFAULT_COLUMNS : null,
    write,
    line: (text) => write(`${text}\n`),
    progress: (text) => {
      if (!quiet) above(text);
    },
    problem: above,
    status: (text) => {
      if (!live || text === shown) return;
      stderr.write(CLEAR_LINE + text);
      shown = text;
    },
    dim: (text) => paint(2, text),
    red: (text) => paint(31, text),
  };
}
