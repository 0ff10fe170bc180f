/** Manners and safety: robots.txt, one request a host, pauses, Retry-After, limits, and networks that are never touched. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { scratchFolder } from '../unit/ingest/scratch-folder.js';
import { fetchAll, objectsOf, sourcesOf } from './fetch-run.js';
import {
  document,
  type FetchServer,
  type Handler,
  html,
  type loopbackLookup,
  pdfBytes,
  redirect,
  startServer,
} from './fetch-server.js';

vi.setConfig({ testTimeout: 60_000 });

let server: FetchServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

const addresses = (...paths: readonly string[]) => sourcesOf({ documents: paths.map((path) => server.url(path)) });
const text =
  (content: string, status = 200): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/plain' }).end(content);
  };

describe('robots.txt', () => {
  test('is obeyed, and asked for first and once', async () => {
    server.routes.set(
      '/robots.txt',
      text('User-agent: *\nDisallow: /\n\nUser-agent: Xianzhang\nDisallow: /secret/\nAllow: /secret/open\n'),
    );
    for (const path of ['/a.pdf', '/secret/b.pdf', '/secret/open.pdf']) server.routes.set(path, document(pdfBytes(path)));
    const { failed, summary } = await fetchAll(scratchFolder(), addresses('/a.pdf', '/secret/b.pdf', '/secret/open.pdf'));
    expect(failed).toEqual({ '/secret/b.pdf': 'robots_disallow' });
    expect(summary.failures[0]?.detail).toContain('line 5');
    expect(summary.documents.new).toBe(2);
    expect(server.log[0]?.path).toBe('/robots.txt');
    expect(server.visits('/robots.txt')).toHaveLength(1);
    expect(server.visits('/secret/b.pdf')).toEqual([]);
    expect(server.log[0]?.headers['user-agent']).toBe('xianzhang/1 (+tests@example.org)');
  });

  test('that fails forbids everything; that is missing forbids nothing', async () => {
    server.routes.set('/a.pdf', document(pdfBytes('a')));
    server.routes.set('/robots.txt', text('down', 503));
    const { failed } = await fetchAll(scratchFolder(), addresses('/a.pdf'), { limits: { retries: 1 } });
    expect(failed).toEqual({ '/a.pdf': 'robots_unreachable' });
    expect(server.visits('/a.pdf')).toEqual([]);
    server.routes.set('/robots.txt', text('no', 403));
    expect((await fetchAll(scratchFolder(), addresses('/a.pdf'))).summary.documents.new).toBe(1);
  });

  test('is asked for at the host that a redirect leads to', async () => {
    server.routes.set('/a.pdf', (request, response, visit) => {
      if (request.headers.host?.startsWith('127.')) redirect(server.url('/a.pdf', 'elsewhere.test'))(request, response, visit);
      else document(pdfBytes('a'))(request, response, visit);
    });
    server.routes.set('/robots.txt', (request, response, visit) =>
      text(request.headers.host?.startsWith('elsewhere') ? 'User-agent: *\nDisallow: /' : '')(request, response, visit),
    );
    const { failed } = await fetchAll(scratchFolder(), addresses('/a.pdf'));
    expect(failed).toEqual({ '/a.pdf': 'robots_disallow' });
  });
});

describe('a host', () => {
  test('gets one request at a time, with the pause between them, while other hosts go on', async () => {
    const hosts = ['one.test', 'two.test', 'three.test'];
    server.routes.set('*', (request, response, visit) => {
      if (request.url === '/robots.txt') return text('')(request, response, visit);
      setTimeout(() => document(pdfBytes(`${request.headers.host}${request.url}`))(request, response, visit), 20);
    });
    const documents = hosts.flatMap((host) => [1, 2, 3, 4, 5].map((number) => server.url(`/${number}.pdf`, host)));
    const { summary } = await fetchAll(scratchFolder(), sourcesOf({ documents }), {
      limits: { leastDelay: 100, greatestDelay: 1000 },
    });
    expect(summary.documents.new).toBe(15);
    for (const host of hosts) {
      expect(server.mostAtOnce(host)).toBe(1);
      const requests = server.log.filter((entry) => entry.host === host);
      const pauses = requests.slice(1).map((entry, index) => entry.started - (requests[index]?.ended ?? 0));
      // A timer may fire a little early, and the server sees the end of its answer a little late.
      for (const pause of pauses) expect(pause).toBeGreaterThan(80);
    }
    const [first, second] = hosts.map((host) => server.log.filter((entry) => entry.host === host));
    expect(second?.[0]?.started).toBeLessThan(first?.at(-1)?.started ?? 0);
  });

  test('that asks to slow down is left alone as long as it asks', async () => {
    server.routes.set('/a.pdf', (request, response, visit) => {
      if (visit > 1) return document(pdfBytes('a'))(request, response, visit);
      response.writeHead(429, { 'retry-after': '1' }).end();
    });
    server.routes.set('/b.pdf', document(pdfBytes('b')));
    const { summary } = await fetchAll(scratchFolder(), addresses('/a.pdf', '/b.pdf'));
    expect(summary.documents.new).toBe(2);
    const [refused, next] = server.log.slice(server.log.findIndex(({ path }) => path === '/a.pdf'));
    expect((next?.started ?? 0) - (refused?.ended ?? 0)).toBeGreaterThan(900);
  });

  test('that asks for too long a wait, or fails again and again, is left for the next run', async () => {
    server.routes.set('/a.pdf', (_, response) => void response.writeHead(503, { 'retry-after': '86400' }).end());
    const patient = await fetchAll(scratchFolder(), addresses('/a.pdf', '/b.pdf'));
    expect(patient.failed).toEqual({ '/a.pdf': 'host_left', '/b.pdf': 'host_left' });
    expect(server.visits('/a.pdf')).toHaveLength(1);

    server.routes.set('*', (_, response) => void response.destroy());
    server.routes.set('/robots.txt', text(''));
    const paths = Array.from({ length: 20 }, (__, index) => `/${index}.pdf`);
    const { failed } = await fetchAll(scratchFolder(), addresses(...paths), { limits: { retries: 1, failuresInARow: 6 } });
    expect(Object.values(failed).filter((reason) => reason === 'host_left').length).toBeGreaterThanOrEqual(17);
    expect(server.log.filter(({ path }) => /^\/\d+\.pdf$/.test(path))).toHaveLength(6);
  });

  test('never sends more than its share of requests or bytes', async () => {
    for (const path of ['/a.pdf', '/b.pdf', '/c.pdf']) server.routes.set(path, document(pdfBytes(path, 50_000)));
    const few = await fetchAll(scratchFolder(), addresses('/a.pdf', '/b.pdf', '/c.pdf'), { limits: { hostRequests: 3 } });
    expect(few.failed).toEqual({ '/c.pdf': 'host_limit' });
    const small = await fetchAll(scratchFolder(), addresses('/a.pdf', '/b.pdf', '/c.pdf'), { limits: { hostBytes: 60_000 } });
    expect(small.failed).toEqual({ '/c.pdf': 'host_limit' });
  });
});

describe('safety', () => {
  const guarded = { mayConnect: undefined };

  test('no address off the public internet is connected to, however it is written or found', async () => {
    server.routes.set('/a.pdf', document(pdfBytes('a')));
    const written = [
      '127.0.0.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '2130706433',
      '0x7f.1',
      '0.0.0.0',
      '[::]',
      '10.0.0.1',
      '169.254.169.254',
      '100.64.0.1',
    ];
    const documents = [...written, 'looks-public.test'].map((host) => server.url('/a.pdf', host));
    const { summary } = await fetchAll(scratchFolder(), sourcesOf({ documents }), guarded);
    expect(summary.failures.map(({ reason }) => reason)).toEqual(Array(summary.failures.length).fill('private_address'));
    // Four spellings of 127.0.0.1 are one address, two spellings of 0.0.0.0 and [::] are not.
    expect(summary.failures.length).toBeGreaterThanOrEqual(8);
    expect(server.log).toEqual([]);
  });

  test('a redirect is checked like an address', async () => {
    server.routes.set('/meta.pdf', redirect('http://169.254.169.254/latest/meta-data/'));
    server.routes.set('/file.pdf', redirect('file:///etc/passwd'));
    server.routes.set('/loop.pdf', redirect('/loop2.pdf'));
    server.routes.set('/loop2.pdf', redirect('/loop.pdf'));
    const paths = ['/meta.pdf', '/file.pdf', '/loop.pdf'];
    const { failed } = await fetchAll(scratchFolder(), addresses(...paths), { limits: { connectTime: 300, retries: 0 } });
    expect(failed).toEqual({
      '/meta.pdf': 'private_address',
      '/file.pdf': 'not_an_address',
      '/loop.pdf': 'too_many_redirects',
    });
  });

  test('a name that changes its address after it was looked at gains nothing', async () => {
    server.routes.set('/a.pdf', document(pdfBytes('a')));
    let asked = 0;
    const lookup: typeof loopbackLookup = (_, __, callback) => {
      asked += 1;
      if (asked === 1) callback(null, [{ address: '127.0.0.1', family: 4 }]);
      else callback(null, [{ address: '10.0.0.1', family: 4 }]);
    };
    server.routes.set('/robots.txt', (_, response) => void response.writeHead(200, { connection: 'close' }).end());
    const documents = [server.url('/a.pdf', 'rebinding.test')];
    const { summary } = await fetchAll(scratchFolder(), sourcesOf({ documents }), { lookup });
    expect(summary.failures).toMatchObject([{ reason: 'private_address', detail: 'rebinding.test is 10.0.0.1' }]);
  });

  test('what is too large, too slow or too long in coming is given up', async () => {
    const archive = scratchFolder();
    server.routes.set('/large.pdf', document(pdfBytes('l', 50_000)));
    server.routes.set('/unannounced.pdf', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' });
      response.end(pdfBytes('u', 50_000));
    });
    server.routes.set('/silent.pdf', () => undefined);
    server.routes.set('/drip.pdf', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' });
      const timer = setInterval(() => response.write('%PDF-'), 50);
      response.on('close', () => clearInterval(timer));
    });
    const { failed } = await fetchAll(archive, addresses('/large.pdf', '/unannounced.pdf', '/silent.pdf', '/drip.pdf'), {
      limits: { documentBytes: 10_000, silence: 300, answerTime: 1000, retries: 0 },
    });
    expect(failed).toEqual({
      '/large.pdf': 'too_large',
      '/unannounced.pdf': 'too_large',
      '/silent.pdf': 'timeout',
      '/drip.pdf': 'timeout',
    });
    expect(objectsOf(archive)).toEqual([]);
  });

  test('a compressed page does not grow beyond the limit', async () => {
    const { gzipSync } = await import('node:zlib');
    server.routes.set('/list.html', (_, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
        .end(gzipSync(Buffer.alloc(50_000_000, ' ')));
    });
    server.routes.set('/fine.html', html('<a href="/a.pdf">2023年预算</a>'));
    server.routes.set('/a.pdf', document(pdfBytes('a')));
    const sources = sourcesOf({ lists: [{ url: server.url('/list.html') }, { url: server.url('/fine.html') }] });
    const { failed, summary } = await fetchAll(scratchFolder(), sources);
    expect(failed).toEqual({ '/list.html': 'too_large' });
    expect(summary.documents.new).toBe(1);
  });
});
