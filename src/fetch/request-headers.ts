/** The headers of a request: who asks, what is wanted, and under which condition it need not be sent. */
import type { KnownDocument } from './archive-index.js';
import type { PartialDownload } from './partial-download.js';

export interface Introduction {
  /** Version of this program. */
  readonly version: string;
  /** Mail address or page of whoever runs it. */
  readonly contact: string;
}

const ACCEPT = 'application/pdf, application/zip, text/html;q=0.9, */*;q=0.8';

/** An honest name: the program, its version and whom to complain to. Header values are ASCII. */
export const userAgent = ({ version, contact }: Introduction): string =>
  `xianzhang/${version} (+${contact.replace(/[^\u0021-\u007e]/g, '')})`;

/** What every request says. The bytes as they are, not compressed: lengths can be checked then, and downloads gone on with. */
export const baseHeaders = (introduction: Introduction): Record<string, string> => ({
  'user-agent': userAgent(introduction),
  accept: ACCEPT,
  'accept-language': 'zh-CN, zh;q=0.9, en;q=0.5',
  'accept-encoding': 'identity',
});

/** Asks for the rest of what an earlier try left. */
const rangeHeaders = ({ meta, size }: PartialDownload): Record<string, string> =>
  meta === null || size === 0 ? {} : { range: `bytes=${size}-`, 'if-range': meta.validator };

const conditionalHeaders = ({ etag, last_modified }: KnownDocument): Record<string, string> => ({
  ...(etag === undefined ? {} : { 'if-none-match': etag }),
  ...(last_modified === undefined ? {} : { 'if-modified-since': last_modified }),
});

/** Headers for the hop to `url`; conditions go only to the address that gave the validators. */
export function conditionFor(url: URL, partial: PartialDownload, known: KnownDocument | undefined): Record<string, string> {
  if (partial.meta?.final_url === url.href && partial.size > 0) return rangeHeaders(partial);
  return known?.final_url === url.href ? conditionalHeaders(known) : {};
}

/** What an If-Range header may hold: a strong ETag, else Last-Modified; undefined when the host gives neither. */
export function rangeValidator(headers: Readonly<Record<string, string>>): string | undefined {
  const { etag } = headers;
  return etag !== undefined && !etag.startsWith('W/') ? etag : headers['last-modified'];
}
