/** Takes the bytes of an answer into the partial file of its address, from the start or from where an earlier try stopped. */
import { announcedBytes, drain, isEncoded, readBody } from './body.js';
import type { HttpAnswer } from './connection.js';
import { FetchError } from './failure.js';
import { keptHeaders } from './manifest-records.js';
import type { PartialDownload } from './partial-download.js';
import type { Redirect } from './redirect-chain.js';
import { rangeValidator } from './request-headers.js';
import { retryAfterMs } from './retry-after.js';

export interface DownloadPlan {
  readonly partial: PartialDownload;
  /** Largest size that is taken. */
  readonly limit: number;
  readonly url: string;
  readonly redirects: () => readonly Redirect[];
}

export const NOT_MODIFIED = 304;

const CONTENT_RANGE = /^bytes (\d+)-\d+\/(\d+)$/;

/** The failure that a status means; null for one that brings a body to take. */
export function statusFailure(answer: HttpAnswer): FetchError | null {
  const { status, headers } = answer;
  const waitMs = retryAfterMs(headers['retry-after'], Date.now());
  if (status === 200 || status === 206 || status === NOT_MODIFIED) return null;
  if (status === 404 || status === 410) return new FetchError('not_found', `status ${status}`);
  if (status === 408 || status === 425 || status === 429)
    return new FetchError('asked_to_slow_down', `status ${status}`, { waitMs });
  if (status === 416) return new FetchError('connection_lost', 'status 416: the rest cannot be had, the whole is asked for');
  if (status >= 500) return new FetchError('server_error', `status ${status}`, { waitMs });
  if (status >= 400) return new FetchError('refused', `status ${status}`);
  return new FetchError('unexpected_status', `status ${status}`);
}

/** Whether a 206 begins where the partial file ends and belongs to the same whole. */
function fits(answer: HttpAnswer, { meta, size }: PartialDownload): boolean {
  const [, start, total] = CONTENT_RANGE.exec(answer.headers['content-range'] ?? '') ?? [];
  return meta !== null && Number(start) === size && Number(total) === meta.total_bytes && !isEncoded(answer);
}

async function prepare(answer: HttpAnswer, finalUrl: URL, plan: DownloadPlan): Promise<void> {
  const { partial } = plan;
  if (answer.status === 206) {
    if (partial.size > 0 && fits(answer, partial)) return partial.goOn();
    await partial.discard();
    throw new FetchError('connection_lost', 'the rest that was sent does not fit, the whole is asked for');
  }
  const total_bytes = announcedBytes(answer);
  const validator = rangeValidator(answer.headers);
  const resumable = validator !== undefined && total_bytes !== undefined && answer.headers['accept-ranges'] !== 'none';
  await partial.begin(
    resumable
      ? {
          url: plan.url,
          final_url: finalUrl.href,
          validator,
          total_bytes,
          status: answer.status,
          headers: keptHeaders(answer.headers),
          redirects: plan.redirects(),
          finished: null,
        }
      : null,
  );
}

/** Reads the answer; on a failure what came stays for the next try if it can be gone on with. Throws FetchError or ArchiveError. */
export async function download(answer: HttpAnswer, finalUrl: URL, plan: DownloadPlan): Promise<void> {
  const { partial, limit } = plan;
  const failure = statusFailure(answer);
  if (failure) {
    await drain(answer.body);
    if (answer.status === 416) await partial.discard();
    throw failure;
  }
  const announced = announcedBytes(answer);
  if (announced !== undefined && announced > limit)
    throw new FetchError('too_large', `${announced} bytes announced, limit ${limit}`);
  await prepare(answer, finalUrl, plan);
  try {
    await readBody(answer, limit - partial.size, (chunk) => partial.take(chunk));
  } catch (error) {
    if (error instanceof FetchError && error.reason === 'too_large') await partial.discard();
    throw error;
  }
}
