/** A run that is killed (SIGKILL) at random points, and a run over many hosts: nothing lost, nothing twice, the rate and the memory kept. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCli } from '../cli/run-cli.js';
import { scratchFolder } from '../unit/ingest/scratch-folder.js';
import { zipBytes } from './fetch-bytes.js';
import { attemptsOf, objectsOf } from './fetch-run.js';
import { document, type FetchServer, type Handler, pdfBytes, startServer } from './fetch-server.js';

vi.setConfig({ testTimeout: 240_000 });

const MAIN_FILE = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));
const MANY_FILE = fileURLToPath(new URL('./fetch-many.mjs', import.meta.url));
const KILLS = 20;
const DOCUMENTS = 50;

let server: FetchServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

/** Sends the bytes in pieces, so that a kill meets a download on its way. */
const slowly =
  (bytes: Buffer): Handler =>
  (request, response) => {
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? '0');
    const range = { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` };
    response.writeHead(from > 0 ? 206 : 200, { etag: '"1"', 'content-length': bytes.length - from, ...(from > 0 ? range : {}) });
    let at = from;
    const send = (): void => {
      if (response.destroyed) return;
      response.write(bytes.subarray(at, at + 16_384));
      at += 16_384;
      if (at < bytes.length) setTimeout(send, 5);
      else response.end();
    };
    send();
  };

/** Addresses by sha256 of what the manifest has as fetched. */
const recorded = (archive: string): string[] =>
  existsSync(join(archive, 'manifest.jsonl'))
    ? attemptsOf(archive).flatMap(({ outcome, url }) => (outcome === 'new' ? [url] : []))
    : [];

async function killedRun(args: readonly string[], requests: number): Promise<void> {
  const before = server.log.length;
  const child = spawn(process.execPath, [MAIN_FILE, ...args], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const deadline = Date.now() + 20_000;
  while (server.log.length < before + requests && child.exitCode === null && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
  child.kill('SIGKILL');
  await ended;
}

test(`a run killed at ${KILLS} random points loses nothing, repeats nothing and leaves nothing half-written`, async () => {
  const paths = Array.from({ length: DOCUMENTS }, (_, index) => `/${index}.pdf`);
  paths.forEach((path, index) => {
    server.routes.set(path, slowly(pdfBytes(path, 1000 + (index % 5) * 40_000)));
  });
  const zip = zipBytes(['a', 'b', 'c', 'd'].map((name) => ({ name: `${name}.pdf`, bytes: pdfBytes(name, 100_000) })));
  server.routes.set('/z.zip', slowly(zip));
  const folder = scratchFolder({ 'addresses.csv': `url\n${['/z.zip', ...paths].map((path) => server.url(path)).join('\n')}\n` });
  const archive = join(folder, 'archive');
  const args = [
    'fetch',
    join(folder, 'addresses.csv'),
    '--archive',
    archive,
    '--contact',
    'tests@example.org',
    '--private',
    '--delay',
    '0',
  ];

  for (let kill = 0; kill < KILLS; kill += 1) {
    const done = recorded(archive);
    const logged = server.log.length;
    await killedRun(args, 2 + Math.floor(Math.random() * 3));
    const objects = objectsOf(archive);
    expect(recorded(archive)).toEqual(expect.arrayContaining(done));
    for (const { sha256 } of attemptsOf(archive)) if (sha256) expect(objects.some((name) => name.startsWith(sha256))).toBe(true);
    const askedAgain = server.log.slice(logged).filter(({ path }) => done.includes(server.url(path)));
    expect(askedAgain).toEqual([]);
  }
  const last = await runCli(args);
  expect(last.code).toBe(0);
  expect(recorded(archive).sort()).toEqual(['/z.zip', ...paths].map((path) => server.url(path)).sort());
  expect(objectsOf(archive)).toHaveLength(DOCUMENTS + 1 + 4);
  const again = await runCli(args);
  expect(again.stderr).toContain(`0 new, 0 changed, ${DOCUMENTS + 1} unchanged, 0 failed`);
});

test('a disk that is full ends the run with the reason, and the next goes on', async () => {
  server.routes.set('/a.pdf', document(pdfBytes('a', 1_000_000)));
  const folder = scratchFolder({ 'addresses.csv': `url\n${server.url('/a.pdf')}\n` });
  const archive = join(folder, 'archive');
  const args = [
    'fetch',
    join(folder, 'addresses.csv'),
    '--archive',
    archive,
    '--contact',
    'tests@example.org',
    '--private',
    '--delay',
    '0',
  ];
  // No file may grow beyond some hundred kilobytes: to the program the same as no space left.
  const limited = promisify(execFile)('sh', ['-c', 'ulimit -f 300; exec "$0" "$@"', process.execPath, MAIN_FILE, ...args]);
  await expect(limited).rejects.toMatchObject({ code: 3, stderr: expect.stringContaining('Check the free disk space') });
  expect(objectsOf(archive)).toEqual([]);
  expect((await runCli(args)).code).toBe(0);
  expect(objectsOf(archive)).toHaveLength(1);
});

test('1,000 documents on 50 hosts: one request a host at a time, the pause kept, under 200 MB', async () => {
  const hosts = 50;
  const perHost = 20;
  const delay = 50;
  server.routes.set('*', (request, response, visit) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    document(pdfBytes(`${request.headers.host}${request.url}`))(request, response, visit);
  });
  const archive = scratchFolder();
  const { stdout } = await promisify(execFile)(process.execPath, [
    MANY_FILE,
    ...[server.port, hosts, perHost, delay].map(String),
    archive,
  ]);
  const { summary, memory_bytes } = JSON.parse(stdout) as {
    summary: { documents: { new: number }; failures: unknown[] };
    memory_bytes: number;
  };
  expect(summary).toMatchObject({ documents: { new: hosts * perHost }, failures: [] });
  expect(objectsOf(archive)).toHaveLength(hosts * perHost);
  expect(memory_bytes).toBeLessThan(200 * 1024 * 1024);
  for (let host = 0; host < hosts; host += 1) {
    const requests = server.log.filter((entry) => entry.host === `host${host}.test`);
    expect(server.mostAtOnce(`host${host}.test`)).toBe(1);
    const elapsed = (requests.at(-1)?.started ?? 0) - (requests[0]?.started ?? 0);
    expect(elapsed).toBeGreaterThan((requests.length - 1) * delay * 0.9);
  }
});
