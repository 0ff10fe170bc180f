/** The name of a document: the sha256 of its bytes. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { DocumentError } from '../errors.js';

/** Lower-case hexadecimal sha256 of a file; throws a DocumentError "not_found" when it cannot be read. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  } catch (cause) {
    throw new DocumentError('not_found', path, { cause, detail: cause instanceof Error ? cause.message : undefined });
  }
  return hash.digest('hex');
}
