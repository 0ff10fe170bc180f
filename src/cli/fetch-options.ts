/** The options that `fetch` and `run` share, and what they mean for a run. */
import { readFileSync } from 'node:fs';
import { contactSchema } from '../../schemas/sources.js';
import { UsageError } from '../errors.js';
import type { FetchOptions } from '../fetch/index.js';
import { DEFAULT_LIMITS } from '../fetch/limits.js';
import type { OptionDeclarations, OptionValues } from './declaration.js';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const MEBIBYTE = 1024 * 1024;

/** From dist/src/cli/ to the root of the package. */
const PACKAGE_FILE = new URL('../../../package.json', import.meta.url);

export const FETCH_OPTIONS = {
  archive: { type: 'text', placeholder: 'DIR', summary: 'Folder of the archive; made when it does not exist.', required: true },
  contact: {
    type: 'text',
    placeholder: 'ADDRESS',
    summary: 'Mail address or page that every request names, so that a publisher can complain; that of the sources by default.',
  },
  hosts: { type: 'integer', placeholder: 'N', minimum: 1, summary: 'Hosts at the same time.', default: DEFAULT_LIMITS.hosts },
  delay: {
    type: 'integer',
    placeholder: 'MS',
    minimum: 0,
    summary: 'Least pause between two requests to a host; a slow host is left alone longer.',
    default: DEFAULT_LIMITS.leastDelay,
  },
  retries: {
    type: 'integer',
    placeholder: 'N',
    minimum: 0,
    summary: 'Further tries after one that failed in passing.',
    default: DEFAULT_LIMITS.retries,
  },
  recheck: {
    type: 'integer',
    placeholder: 'HOURS',
    minimum: 0,
    summary: 'Ask again for what was fetched longer ago than this.',
    default: DEFAULT_LIMITS.recheckAfter / HOUR,
  },
  size: {
    type: 'integer',
    placeholder: 'MB',
    minimum: 1,
    summary: 'Largest document that is taken.',
    default: DEFAULT_LIMITS.documentBytes / MEBIBYTE,
  },
  requests: {
    type: 'integer',
    placeholder: 'N',
    minimum: 1,
    summary: 'Most requests to one host in one run.',
    default: DEFAULT_LIMITS.hostRequests,
  },
  private: {
    type: 'flag',
    summary: 'Also connect to private and loopback addresses: for an intranet or a test, never with addresses from the web.',
  },
  quiet: { type: 'flag', summary: 'No progress; failures are still shown.' },
} as const satisfies OptionDeclarations;

/** Reads the sources. Throws UsageError for a file that is wrong or when nobody is named who can be complained to. */
export async function fetchRequest(
  file: string,
  options: OptionValues<typeof FETCH_OPTIONS>,
  signal: AbortSignal,
): Promise<FetchOptions> {
  const { readSources } = await import('../fetch/read-sources.js');
  const { contact: ownContact, sources } = readSources(file);
  const contact = options.contact ?? ownContact;
  if (contact === null || !contactSchema.safeParse(contact).success) {
    throw new UsageError(
      `${file}: expected a mail address or a page to complain to, got ${contact ?? 'none'}. Add --contact ADDRESS.`,
    );
  }
  const { version } = JSON.parse(readFileSync(PACKAGE_FILE, 'utf8')) as { version: string };
  return {
    sources,
    archive: options.archive,
    introduction: { version, contact },
    mayConnect: options.private ? () => true : undefined,
    signal,
    limits: {
      hosts: options.hosts,
      leastDelay: options.delay,
      firstRetryDelay: Math.max(options.delay, 1) * 2,
      retries: options.retries,
      recheckAfter: options.recheck * HOUR,
      documentBytes: options.size * MEBIBYTE,
      hostRequests: options.requests,
    },
  };
}
