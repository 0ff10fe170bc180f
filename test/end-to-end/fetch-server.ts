/** A web server on the loopback network that plays well-behaved and ill-behaved hosts, and remembers every request. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';

export interface LoggedRequest {
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** Milliseconds; `ended` is 0 while the answer is being sent. */
  readonly started: number;
  ended: number;
}

export type Handler = (request: IncomingMessage, response: ServerResponse, visit: number) => void;

export interface FetchServer {
  readonly port: number;
  /** Address of a path on a virtual host. */
  url(path: string, host?: string): string;
  /** Paths and their handlers; what is not here is a 404. May be changed while the server runs. */
  readonly routes: Map<string, Handler>;
  readonly log: LoggedRequest[];
  /** Requests for a path. */
  visits(path: string): LoggedRequest[];
  /** Most requests to one host at the same time, most connections open to the whole server at the same time. */
  mostAtOnce(host: string): number;
  close(): Promise<void>;
}

/** Every name leads to the loopback network. */
export const loopbackLookup: LookupFunction = (_, options, callback) => {
  if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
  else callback(null, '127.0.0.1', 4);
};

const hostOf = (request: IncomingMessage): string => (request.headers.host ?? '').replace(/:\d+$/, '');

export async function startServer(routes: Readonly<Record<string, Handler>> = {}): Promise<FetchServer> {
  const table = new Map(Object.entries(routes));
  const log: LoggedRequest[] = [];
  const most = new Map<string, number>();
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    const host = hostOf(request);
    const entry: LoggedRequest = { host, path, headers: request.headers, started: performance.now(), ended: 0 };
    log.push(entry);
    const running = log.filter((one) => one.host === host && one.ended === 0).length;
    most.set(host, Math.max(most.get(host) ?? 0, running));
    response.on('close', () => {
      entry.ended = performance.now();
    });
    const handler = table.get(path) ?? table.get(path.replace(/\?.*$/, '')) ?? table.get('*');
    if (handler) handler(request, response, log.filter((one) => one.host === host && one.path === path).length);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<html><title>404</title></html>');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    routes: table,
    log,
    visits: (path) => log.filter((entry) => entry.path === path),
    mostAtOnce: (host) => most.get(host) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Bytes that look like a PDF from the outside; different for each name. */
export function pdfBytes(name: string, size = 2000): Buffer {
  const filler = Buffer.alloc(Math.max(0, size), `${name} `);
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), filler, Buffer.from('\n%%EOF\n')]);
}

/** Sends the bytes with a strong ETag; answers conditional and range requests as RFC 9110 says. */
export const document =
  (bytes: Buffer, etag = '"1"', type = 'application/pdf'): Handler =>
  (request, response) => {
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? Number.NaN);
    const partial = !Number.isNaN(from) && request.headers['if-range'] === etag;
    const body = partial ? bytes.subarray(from) : bytes;
    const range = partial ? { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` } : {};
    response.writeHead(partial ? 206 : 200, { etag, 'content-type': type, 'content-length': body.length, ...range }).end(body);
  };

export const html =
  (text: string, status = 200): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(text);
  };

export const redirect =
  (to: string, status = 302): Handler =>
  (_, response) => {
    response.writeHead(status, { location: to }).end();
  };
