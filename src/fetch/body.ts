/** Reads the body of an answer under a limit, decoded as its Content-Encoding says. */
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { HttpAnswer } from './connection.js';
import { FetchError } from './failure.js';

type Decoder = () => NodeJS.ReadWriteStream;

/** Asked for is "identity"; some servers compress all the same. */
const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

const encodingOf = (answer: HttpAnswer): string => (answer.headers['content-encoding'] ?? '').trim().toLowerCase();

export const isEncoded = (answer: HttpAnswer): boolean => !['', 'identity'].includes(encodingOf(answer));

/** Bytes of the whole body as announced; undefined when it is not announced or compressed. */
export function announcedBytes(answer: HttpAnswer): number | undefined {
  const header = answer.headers['content-length'] ?? '';
  return /^\d+$/.test(header) && !isEncoded(answer) ? Number(header) : undefined;
}

/** Hands every chunk to `take`, in order. Throws FetchError "too_large" as soon as more than `limit` bytes came out. */
export async function readBody(answer: HttpAnswer, limit: number, take: (chunk: Buffer) => Promise<void> | void): Promise<void> {
  const announced = announcedBytes(answer);
  if (announced !== undefined && announced > limit)
    throw new FetchError('too_large', `${announced} bytes announced, limit ${limit}`);
  let size = 0;
  const consume = async (chunks: AsyncIterable<unknown>): Promise<void> => {
    for await (const chunk of chunks) {
      if (!Buffer.isBuffer(chunk)) continue;
      size += chunk.length;
      if (size > limit) throw new FetchError('too_large', `more than ${limit} bytes`);
      await take(chunk);
    }
  };
  const decoder = isEncoded(answer) ? DECODERS[encodingOf(answer)] : undefined;
  if (isEncoded(answer) && !decoder) throw new FetchError('bad_response', `Content-Encoding ${encodingOf(answer)}`);
  if (decoder) await pipeline(answer.body, decoder(), consume);
  else await consume(answer.body);
}

const WORTH_READING_BYTES = 65_536;

/** Reads a short body to its end, so that the connection can be used again; a long one is given up. */
export async function drain(body: AsyncIterable<unknown>): Promise<void> {
  let size = 0;
  for await (const chunk of body) {
    size += Buffer.isBuffer(chunk) ? chunk.length : 0;
    if (size > WORTH_READING_BYTES) return;
  }
}
