/** The archive after a kill at the worst moments: between verified and moved, between moved and written down. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { objectFile, openArchive } from '../../../src/fetch/archive.js';
import type { AttemptRecord } from '../../../src/fetch/manifest-records.js';
import { metaFile, partFile, writeMeta } from '../../../src/fetch/partial-download.js';
import { scratchFolder } from '../ingest/scratch-folder.js';

const url = 'https://www.example.org/a.pdf';
const bytes = Buffer.from('%PDF-1.7 whole %%EOF');
const sha256 = createHash('sha256').update(bytes).digest('hex');

const finished: AttemptRecord = {
  record: 'attempt',
  id: 'one',
  time: '2026-11-20T12:00:00.000Z',
  source: 's',
  hints: {},
  found_on: null,
  link_text: null,
  url,
  final_url: url,
  redirects: [],
  outcome: 'new',
  status: 200,
  headers: {},
  bytes: bytes.length,
  sha256,
  type: 'pdf',
  elapsed_ms: 1,
  failure: null,
};

async function killedArchive(): Promise<{ archive: string; partial: string }> {
  const archive = scratchFolder();
  const partial = join(archive, 'partial');
  mkdirSync(partial);
  await writeMeta(partial, {
    url,
    final_url: url,
    validator: '"1"',
    total_bytes: bytes.length,
    status: 200,
    headers: {},
    redirects: [],
    finished,
  });
  return { archive, partial };
}

const lines = (archive: string): string[] => readFileSync(join(archive, 'manifest.jsonl'), 'utf8').split('\n').filter(Boolean);

test('what was verified but not moved is moved and written down', async () => {
  const { archive, partial } = await killedArchive();
  writeFileSync(partFile(partial, url), bytes);
  const opened = await openArchive(archive);
  expect(opened.index.documents.get(url)?.sha256).toBe(sha256);
  await opened.close();
  expect(existsSync(objectFile(archive, sha256, 'pdf'))).toBe(true);
  expect(readdirSync(partial)).toEqual([]);
  expect(lines(archive)).toHaveLength(1);
});

test('what was moved but not written down is written down, once', async () => {
  const { archive, partial } = await killedArchive();
  const object = objectFile(archive, sha256, 'pdf');
  mkdirSync(join(object, '..'), { recursive: true });
  writeFileSync(object, bytes);
  await (await openArchive(archive)).close();
  expect(lines(archive)).toHaveLength(1);
  await writeMeta(partial, {
    url,
    final_url: url,
    validator: '"1"',
    total_bytes: bytes.length,
    status: 200,
    headers: {},
    redirects: [],
    finished,
  });
  await (await openArchive(archive)).close();
  expect(lines(archive)).toHaveLength(1);
});

test('what cannot be gone on with is removed, what can be stays', async () => {
  const archive = scratchFolder({ 'partial/member-x.part': 'x', 'partial/y.json.new': '{', 'partial/z.json': 'no json' });
  const partial = join(archive, 'partial');
  await writeMeta(partial, {
    url,
    final_url: url,
    validator: '"1"',
    total_bytes: 100,
    status: 200,
    headers: {},
    redirects: [],
    finished: null,
  });
  writeFileSync(partFile(partial, url), bytes);
  await (await openArchive(archive)).close();
  expect(
    readdirSync(partial)
      .map((name) => join(partial, name))
      .sort(),
  ).toEqual([metaFile(partial, url), partFile(partial, url)].sort());
});

test('a lock of a process that is gone does not count', async () => {
  const archive = scratchFolder({ lock: '999999999\n' });
  await (await openArchive(archive)).close();
  expect(existsSync(join(archive, 'lock'))).toBe(false);
});
