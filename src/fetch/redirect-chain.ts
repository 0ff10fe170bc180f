/** Follows an address over its redirects; every hop is checked and takes its turn at the gate of its own host. */
import { drain } from './body.js';
import type { HttpAnswer } from './connection.js';
import { FetchError } from './failure.js';
import type { HostGate } from './host-gate.js';

export interface Redirect {
  readonly status: number;
  /** The address that answered with the redirect. */
  readonly from: string;
}

export interface ChainRequest<T> {
  readonly url: URL;
  readonly redirects: number;
  readonly headersFor: (url: URL) => Readonly<Record<string, string>>;
  /** Throws when the address must not be asked for; called before every hop. */
  readonly requireAllowed: (url: URL) => Promise<void>;
  readonly gateOf: (url: URL) => HostGate;
  /** Hears of every redirect that is followed. */
  readonly onRedirect?: ((redirect: Redirect) => void) | undefined;
  /** Reads the answer that is no redirect. */
  readonly read: (answer: HttpAnswer, url: URL) => Promise<T>;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** The address as a URL without its fragment; throws FetchError for any that is not http or https. */
export function webUrl(text: string, base?: URL): URL {
  if (!URL.canParse(text, base?.href)) throw new FetchError('not_an_address', text);
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchError('not_an_address', url.protocol);
  url.hash = '';
  // Names and passwords in an address are never sent.
  url.username = '';
  url.password = '';
  return url;
}

/** The value that `read` makes of the last answer. Throws FetchError or Interrupted. */
export async function followChain<T>(request: ChainRequest<T>): Promise<T> {
  let url = request.url;
  for (let hop = 0; hop <= request.redirects; hop += 1) {
    await request.requireAllowed(url);
    const outcome = await request.gateOf(url).get(url, request.headersFor(url), async (answer) => {
      const location = REDIRECTS.has(answer.status) ? answer.headers.location : undefined;
      if (location === undefined) return { value: await request.read(answer, url) };
      await drain(answer.body);
      return { status: answer.status, location };
    });
    if ('value' in outcome) return outcome.value;
    request.onRedirect?.({ status: outcome.status, from: url.href });
    url = webUrl(outcome.location, url);
  }
  throw new FetchError('too_many_redirects', `${request.redirects} followed, the next would be ${url.href}`);
}
