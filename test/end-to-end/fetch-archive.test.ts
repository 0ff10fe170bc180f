/** Fetching into an archive: what is taken, what is spared, what is kept, how an interruption is gone on from. */
import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { archivedDocuments } from '../../src/fetch/archived-documents.js';
import { scratchFolder } from '../unit/ingest/scratch-folder.js';
import { attemptsOf, fetchAll, manifestOf, objectsOf, sourcesOf } from './fetch-run.js';
import { document, type FetchServer, html, pdfBytes, redirect, startServer } from './fetch-server.js';

vi.setConfig({ testTimeout: 30_000 });

let server: FetchServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

const addresses = (...paths: readonly string[]) => sourcesOf({ documents: paths.map((path) => server.url(path)) });

describe('documents', () => {
  test('are named by their bytes, with where they come from in the manifest', async () => {
    const archive = scratchFolder();
    server.routes.set('/a.pdf', redirect('/b.pdf'));
    server.routes.set('/b.pdf', document(pdfBytes('b')));
    const sources = sourcesOf({
      hints: { region_code: '410311' },
      documents: [{ url: server.url('/a.pdf'), hints: { kind: 'budget' } }],
    });
    const { summary } = await fetchAll(archive, sources);
    expect(summary).toMatchObject({ documents: { new: 1 }, failures: [] });
    const [attempt] = attemptsOf(archive);
    expect(attempt).toMatchObject({
      source: 'source-0',
      url: server.url('/a.pdf'),
      final_url: server.url('/b.pdf'),
      redirects: [{ status: 302, from: server.url('/a.pdf') }],
      outcome: 'new',
      status: 200,
      headers: { etag: '"1"' },
      hints: { region_code: '410311', kind: 'budget' },
    });
    expect(objectsOf(archive)).toEqual([`${attempt?.sha256}.pdf`]);
    expect(readdirSync(join(archive, 'partial'))).toEqual([]);
  });

  test('are not sent again when nothing has changed, and kept in both versions when something has', async () => {
    const archive = scratchFolder();
    server.routes.set('/a.pdf', document(pdfBytes('first')));
    await fetchAll(archive, addresses('/a.pdf'));
    expect((await fetchAll(archive, addresses('/a.pdf'))).summary.documents.fresh).toBe(1);
    expect(server.visits('/a.pdf')).toHaveLength(1);

    const asked = await fetchAll(archive, addresses('/a.pdf'), { limits: { recheckAfter: 0 } });
    expect(asked.summary.documents.not_modified).toBe(1);
    server.routes.set('/a.pdf', document(pdfBytes('second'), '"2"'));
    const changed = await fetchAll(archive, addresses('/a.pdf'), { limits: { recheckAfter: 0 } });
    expect(changed.summary.documents.changed).toBe(1);
    expect(objectsOf(archive)).toHaveLength(2);
    server.routes.set('/a.pdf', document(pdfBytes('second'), '"3"'));
    const same = await fetchAll(archive, addresses('/a.pdf'), { limits: { recheckAfter: 0 } });
    expect(same.summary.documents.same_bytes).toBe(1);
  });

  test('that somebody removed from the archive are fetched again', async () => {
    const archive = scratchFolder();
    server.routes.set('/a.pdf', document(pdfBytes('a')));
    await fetchAll(archive, addresses('/a.pdf'));
    rmSync(join(archive, 'objects'), { recursive: true });
    expect((await fetchAll(archive, addresses('/a.pdf'))).summary.documents.new).toBe(1);
    expect(objectsOf(archive)).toHaveLength(1);
  });

  test('get the hints that the sources give now, without being asked for again', async () => {
    const archive = scratchFolder();
    server.routes.set('/a.pdf', document(pdfBytes('a')));
    const withYear = (fiscal_year: number) => sourcesOf({ documents: [{ url: server.url('/a.pdf'), hints: { fiscal_year } }] });
    await fetchAll(archive, withYear(2022));
    for (const year of [2023, 2023]) await fetchAll(archive, withYear(year));
    expect(attemptsOf(archive).map(({ outcome }) => outcome)).toEqual(['new', 'not_asked']);
    expect((await archivedDocuments(archive))[0]?.origins).toMatchObject([{ hints: { fiscal_year: 2023 } }]);
    expect(server.visits('/a.pdf')).toHaveLength(1);
  });

  test('are what their bytes say', async () => {
    const archive = scratchFolder();
    server.routes.set('/octet', document(pdfBytes('o'), '"1"', 'application/octet-stream'));
    server.routes.set('/error.pdf', html('<html><head><title>页面不存在</title></head></html>'));
    server.routes.set('/noise.pdf', document(Buffer.from([1, 2, 3, 4]), '"1"'));
    server.routes.set('/cut.pdf', document(pdfBytes('c').subarray(0, 500), '"1"'));
    server.routes.set('/empty.pdf', document(Buffer.alloc(0), '"1"'));
    const { failed, summary } = await fetchAll(
      archive,
      addresses('/octet', '/error.pdf', '/noise.pdf', '/cut.pdf', '/empty.pdf'),
    );
    expect(failed).toEqual({
      '/error.pdf': 'html_instead_of_document',
      '/noise.pdf': 'unknown_type',
      '/cut.pdf': 'truncated',
      '/empty.pdf': 'empty_answer',
    });
    expect(summary.failures.find(({ url }) => url.endsWith('/error.pdf'))?.detail).toContain('页面不存在');
    expect(objectsOf(archive)).toHaveLength(1);
    expect(readdirSync(join(archive, 'partial'))).toEqual([]);
  });

  test('that break off are gone on with where they stopped', async () => {
    const archive = scratchFolder();
    const bytes = pdfBytes('long', 300_000);
    server.routes.set('/a.pdf', (request, response, visit) => {
      if (visit > 2) return document(bytes)(request, response, visit);
      if (visit === 2) return void response.writeHead(503).end();
      response.writeHead(200, { etag: '"1"', 'content-length': bytes.length });
      response.write(bytes.subarray(0, 100_000), () => setTimeout(() => response.destroy(), 50));
    });
    const { summary } = await fetchAll(archive, addresses('/a.pdf'));
    expect(summary).toMatchObject({ documents: { new: 1 }, failures: [] });
    expect(server.visits('/a.pdf')[2]?.headers).toMatchObject({ range: 'bytes=100000-', 'if-range': '"1"' });
    expect(attemptsOf(archive).map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'new']);
    expect(objectsOf(archive)).toHaveLength(1);
  });

  test('that changed since they broke off are begun anew', async () => {
    const archive = scratchFolder();
    const bytes = pdfBytes('new', 300_000);
    server.routes.set('/a.pdf', (request, response, visit) => {
      if (visit > 1) return document(bytes, '"2"')(request, response, visit);
      response.writeHead(200, { etag: '"1"', 'content-length': bytes.length });
      response.write(pdfBytes('old', 100_000), () => setTimeout(() => response.destroy(), 50));
    });
    await fetchAll(archive, addresses('/a.pdf'));
    expect(attemptsOf(archive).at(-1)).toMatchObject({ outcome: 'new', bytes: bytes.length, headers: { etag: '"2"' } });
    expect(objectsOf(archive)).toHaveLength(1);
  });

  test('whose stated length is wrong are never taken as whole', async () => {
    const archive = scratchFolder();
    const bytes = pdfBytes('x', 5000);
    for (const [path, length] of [
      ['/long.pdf', bytes.length + 1000],
      ['/short.pdf', bytes.length - 1000],
    ] as const) {
      server.routes.set(path, (_, response) => {
        const head = `HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\ncontent-length: ${length}\r\nconnection: close\r\n\r\n`;
        response.socket?.end(Buffer.concat([Buffer.from(head), bytes]));
      });
    }
    const { failed } = await fetchAll(archive, addresses('/long.pdf', '/short.pdf'), { limits: { retries: 0 } });
    expect(Object.keys(failed).sort()).toEqual(['/long.pdf', '/short.pdf']);
    expect(objectsOf(archive)).toEqual([]);
  });
});

describe('interruption', () => {
  test('by a signal ends the run cleanly, and the next goes on', async () => {
    const archive = scratchFolder();
    const bytes = pdfBytes('slow', 200_000);
    const stop = new AbortController();
    server.routes.set('/quick.pdf', document(pdfBytes('quick')));
    server.routes.set('/slow.pdf', (request, response, visit) => {
      if (visit > 1) return document(bytes)(request, response, visit);
      response.writeHead(200, { etag: '"1"', 'content-length': bytes.length });
      response.write(bytes.subarray(0, 50_000), () => setTimeout(() => stop.abort(), 100));
    });
    const sources = addresses('/quick.pdf', '/slow.pdf', '/never.pdf');
    const first = await fetchAll(archive, sources, { signal: stop.signal });
    expect(first.summary).toMatchObject({ interrupted: true, documents: { new: 1 }, failures: [] });
    const second = await fetchAll(archive, sources);
    expect(second.summary).toMatchObject({ interrupted: false, documents: { new: 1, fresh: 1 } });
    expect(server.visits('/quick.pdf')).toHaveLength(1);
    expect(server.visits('/slow.pdf')[1]?.headers.range).toBe('bytes=50000-');
  });

  test('in the middle of a manifest line costs that line alone', async () => {
    const archive = scratchFolder();
    server.routes.set('/a.pdf', document(pdfBytes('a')));
    server.routes.set('/b.pdf', document(pdfBytes('b')));
    await fetchAll(archive, addresses('/a.pdf'));
    appendFileSync(join(archive, 'manifest.jsonl'), '{"record":"attempt","url":"ht');
    const { summary } = await fetchAll(archive, addresses('/a.pdf', '/b.pdf'));
    expect(summary.documents).toMatchObject({ fresh: 1, new: 1 });
    expect(manifestOf(archive).filter(({ record }) => record === 'attempt')).toHaveLength(2);
  });

  test('two runs never write one archive at the same time', async () => {
    const archive = scratchFolder({ lock: `${process.ppid}\n` });
    await expect(fetchAll(archive, addresses('/a.pdf'))).rejects.toThrow(/is writing this archive/);
  });
});
