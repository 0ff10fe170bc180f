/** The HTTP driver: one connection to one host, which refuses addresses off the public internet whenever it dials. */
import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector, Client, errors } from 'undici';
import { ArchiveError, FetchError, Interrupted } from './failure.js';
import type { FetchLimits } from './limits.js';

export interface ConnectionOptions {
  readonly limits: Pick<FetchLimits, 'connectTime' | 'silence' | 'answerTime'>;
  /** Whether an IP address may be connected to; asked at every dial. */
  readonly mayConnect: (address: string) => boolean;
  /** Another resolver of names, for tests. */
  readonly lookup?: LookupFunction | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case; repeated headers joined with ", ". */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<unknown>;
}

export interface Connection {
  /** One GET without following redirects; the body has to be read or destroyed before the next. Throws FetchError or Interrupted. */
  get<T>(
    url: URL,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
    read: (answer: HttpAnswer) => Promise<T>,
  ): Promise<T>;
  close(): Promise<void>;
}

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

const refusal = (hostname: string, address: string): FetchError =>
  new FetchError('private_address', hostname === address ? address : `${hostname} is ${address}`);

/** The names' addresses are checked where they are looked up to be dialled: a second look-up could give others. */
function guardedLookup(resolve: LookupFunction, mayConnect: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, options, (error, addresses, family) => {
      const all = Array.isArray(addresses) ? addresses.map(({ address }) => address) : [addresses];
      const refused = error ? undefined : all.find((address) => !mayConnect(address));
      callback(refused === undefined ? error : refusal(hostname, refused), addresses, family);
    });
  };
}

function guardedConnector({ limits, mayConnect, lookup }: ConnectionOptions): buildConnector.connector {
  const resolve = lookup ?? (systemLookup as LookupFunction);
  const dial = buildConnector({
    timeout: limits.connectTime,
    lookup: guardedLookup(resolve, mayConnect),
  } as buildConnector.BuildOptions);
  return (options, callback) => {
    const host = bare(options.hostname);
    // An address written out is dialled without a look-up.
    if (isIP(host) !== 0 && !mayConnect(host)) return callback(refusal(host, host), null);
    dial(options, (...result) => {
      const [error, socket] = result;
      const peer = socket?.remoteAddress ?? '';
      if (error || mayConnect(peer)) return callback(...result);
      socket?.destroy();
      callback(refusal(host, peer), null);
    });
  };
}

const NAME_CODES: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA']);
const DIAL_CODES: ReadonlySet<string> = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EACCES']);
const CERTIFICATE_CODE = /CERT|^ERR_TLS|SELF_SIGNED|UNABLE_TO_VERIFY|^ERR_SSL/;

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

/** What an error of the network means. */
export function networkFailure(error: unknown): FetchError {
  if (error instanceof FetchError) return error;
  const first = error instanceof AggregateError ? error.errors[0] : error;
  if (!(first instanceof Error)) return new FetchError('unforeseen', String(error));
  const code = codeOf(first);
  const detail = code && !first.message.includes(code) ? `${code}: ${first.message}` : first.message;
  if (first.name === 'TimeoutError' || /TIMEOUT|ETIMEDOUT/.test(code)) return new FetchError('timeout', detail);
  if (NAME_CODES.has(code)) return new FetchError('name_unknown', detail);
  if (DIAL_CODES.has(code)) return new FetchError('no_connection', detail);
  if (CERTIFICATE_CODE.test(code)) return new FetchError('certificate', detail);
  if (first instanceof errors.HTTPParserError || code === 'UND_ERR_HEADERS_OVERFLOW')
    return new FetchError('bad_response', detail);
  if (first instanceof errors.UndiciError || /^(ECONN|EPIPE|ERR_STREAM|ERR_SSL|Z_)/.test(code))
    return new FetchError('connection_lost', detail);
  return new FetchError('unforeseen', `${first.name}: ${detail}`, { cause: error });
}

const joined = (headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  );

/** A connection that is opened when it is first needed. */
export function openConnection(options: ConnectionOptions): Connection {
  const { limits } = options;
  const connect = guardedConnector(options);
  let client: Client | undefined;
  let origin = '';

  const clientFor = async (url: URL): Promise<Client> => {
    if (client && origin === url.origin) return client;
    // http and https of one host are two connections: the first is closed before the second is opened.
    await client?.close();
    origin = url.origin;
    client = new Client(origin, { connect, pipelining: 1, headersTimeout: limits.silence, bodyTimeout: limits.silence });
    return client;
  };

  return {
    get: async (url, headers, signal, read) => {
      const timeout = AbortSignal.timeout(limits.answerTime);
      try {
        const target = await clientFor(url);
        const answer = await target.request({
          method: 'GET',
          path: url.pathname + url.search,
          headers,
          signal: AbortSignal.any([signal, timeout]),
        });
        try {
          return await read({ status: answer.statusCode, headers: joined(answer.headers), body: answer.body });
        } finally {
          // What was not read is not wanted: the connection goes with it.
          if (!answer.body.readableEnded) answer.body.on('error', () => undefined).destroy();
        }
      } catch (error) {
        if (signal.aborted) throw new Interrupted();
        if (timeout.aborted) throw new FetchError('timeout', `${limits.answerTime / 1000} s for the whole answer`);
        throw error instanceof ArchiveError ? error : networkFailure(error);
      }
    },
    close: async () => {
      await client?.destroy();
    },
  };
}
