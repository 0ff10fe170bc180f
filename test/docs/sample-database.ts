/** A database with the three samples, made once for the tests of the documents. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '../../src/pipeline.js';
import { openStore } from '../../src/store/store.js';

export const SAMPLES = [
  'luolong-government-services-2024-final',
  'xigong-government-services-2024-budget',
  'chanhe-government-services-2022-budget',
].map((name) => `samples/${name}/document.pdf`);

export interface SampleDatabase {
  readonly folder: string;
  readonly path: string;
  remove(): void;
}

/** Names of the files are relative to the root of the repository, where the tests run. */
export async function sampleDatabase(): Promise<SampleDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'xianzhang-docs-'));
  const path = join(folder, 'samples.db');
  const store = openStore(path);
  for (const file of SAMPLES) store.write(await readDocument(file));
  store.close();
  return { folder, path, remove: () => rmSync(folder, { recursive: true }) };
}
