/** A run over several documents: what fails costs one document, what is stored is skipped, an interruption is clean. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { type DocumentStore, type IngestEvent, type IngestOptions, ingest } from '../../../src/ingest/index.js';
import { scratchFolder } from './scratch-folder.js';

// Filling the memory of a worker takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const workerFile = fileURLToPath(new URL('./stub-worker.mjs', import.meta.url));

/** Keeps documents in memory. */
function memoryStore(): DocumentStore & { readonly names: string[] } {
  const stored = new Map<string, string>();
  const names: string[] = [];
  return {
    names,
    recordName: (_, file) => names.push(file),
    has: (sha256) => stored.has(sha256),
    write: (document) => {
      if (document.file.includes('unwritable')) throw new Error('disk full');
      stored.set(document.sha256, document.file);
      return 'added';
    },
  };
}

const run = (paths: readonly string[], options: Partial<IngestOptions> = {}) =>
  ingest({ paths, store: memoryStore(), readerVersion: 'stub', workerFile, jobs: 2, ...options });

describe('ingest', () => {
  test('stores every document, and skips them when run again', async () => {
    const folder = scratchFolder({ 'a.pdf': 'a', 'b.pdf': 'b', 'c.pdf': 'a' });
    const store = memoryStore();
    const first = await run([folder], { store });
    expect(first).toMatchObject({ files: 3, added: 2, same_bytes: 1, pages: 4, failures: [], interrupted: false });
    expect(store.names).toEqual([join(folder, 'c.pdf')]);
    expect(await run([folder], { store })).toMatchObject({ files: 3, added: 0, already_stored: 3 });
  });

  test('kills a reader that exceeds the time limit, names the page, and goes on', async () => {
    const folder = scratchFolder({ 'endless.pdf': 'e', 'fine.pdf': 'f', 'finer.pdf': 'g' });
    const summary = await run([folder], { jobs: 1, timeoutSeconds: 1 });
    expect(summary).toMatchObject({ added: 2, failures: [{ code: 'timeout', page: 3 }] });
    expect(summary.failures[0]?.message).toMatch(/endless\.pdf, page 3: .*time limit \(1 s\)/);
  });

  test('survives a reader that exceeds the memory limit', async () => {
    const folder = scratchFolder({ 'hungry.pdf': 'h', 'later.pdf': 'l' });
    const summary = await run([folder], { jobs: 1, memoryMegabytes: 64 });
    expect(summary).toMatchObject({ added: 1, failures: [{ code: 'out_of_memory', page: 3 }] });
  });

  test('reports failures of the document, of the reader and of the store, one each', async () => {
    const folder = scratchFolder({ 'broken.pdf': 'b', 'locked.pdf': 'l', 'unwritable.pdf': 'u', 'fine.pdf': 'f' });
    const { added, failures } = await run([folder]);
    expect(added).toBe(1);
    expect(failures.map((failure) => failure.code).sort()).toEqual(['encrypted', 'not_stored', 'unreadable']);
    expect(failures.find((failure) => failure.code === 'unreadable')?.message).toContain('a mistake nobody foresaw');
  });

  test('gives up what is being read when interrupted, and keeps what is stored', async () => {
    const folder = scratchFolder({ 'a.pdf': 'a', 'b.pdf': 'b', 'endless.pdf': 'e', 'later.pdf': 'l' });
    const controller = new AbortController();
    const events: IngestEvent[] = [];
    const summary = await run([folder], {
      jobs: 1,
      signal: controller.signal,
      onEvent: (event) => {
        events.push(event);
        if (event.type === 'progress' && event.finished === 2) controller.abort();
      },
    });
    expect(summary).toMatchObject({ files: 4, added: 2, failures: [], interrupted: true });
    expect(events.some((event) => event.type === 'progress' && event.running[0]?.file === join(folder, 'endless.pdf'))).toBe(
      true,
    );
  });
});
