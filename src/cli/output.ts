/** Where data goes: stdout ("-") or a file, which appears under its name only when it is whole. */
import { open, rename, rm } from 'node:fs/promises';
import { UsageError } from '../errors.js';
import type { Terminal } from './terminal.js';

export const STDOUT = '-';

/** Characters that are gathered before they are written: one system call a line would cost more than the lines. */
const CHUNK_CHARACTERS = 65_536;

async function gather(pieces: Iterable<string>, write: (text: string) => Promise<unknown>): Promise<void> {
  let gathered = '';
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < CHUNK_CHARACTERS) continue;
    await write(gathered);
    gathered = '';
  }
  if (gathered !== '') await write(gathered);
}

/** Writes the pieces one after another, never holding all of them. Throws a UsageError when the file cannot be written. */
export async function writePieces(pieces: Iterable<string>, output: string, terminal: Terminal): Promise<void> {
  if (output === STDOUT) return gather(pieces, (text) => terminal.write(text));
  const partial = `${output}.partial`;
  const file = await open(partial, 'w').catch((cause: Error) => {
    throw new UsageError(`${output}: cannot be written (${cause.message}). Check the folder and its permissions.`, { cause });
  });
  try {
    await gather(pieces, (text) => file.writeFile(text));
    await file.close();
    await rename(partial, output);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(partial, { force: true });
    throw error;
  }
}
