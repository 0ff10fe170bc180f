/** Writes a data package: tables as CSV, facts as Parquet too, the descriptor, a README and the changes since an earlier package. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../errors.js';
import { claimsDataset } from '../claims.js';
import type { Dataset, DatasetSource } from '../dataset.js';
import { factRecord, factsDataset } from '../facts-dataset.js';
import { indicatorsDataset } from '../indicators.js';
import { documentsDataset, issuesDataset, tablesDataset } from '../other-datasets.js';
import { writeParquet } from '../parquet.js';
import { projectMoneyDataset, projectsDataset } from '../projects-datasets.js';
import { addressesOf, sourcesDataset } from '../sources-dataset.js';
import { changeLines, changelogOf, changelogSection, emptySummary, firstSection } from './changelog.js';
import { changesBetween } from './changes.js';
import { descriptorOf } from './descriptor.js';
import { openPrevious } from './previous.js';
import { publicSource } from './public-source.js';
import { readmeOf } from './readme.js';
import { type WrittenFile, writeResource } from './resource.js';

export interface PackageOptions {
  /** Folder to make; it must not exist or be empty. */
  readonly output: string;
  /** Folder of an earlier package. */
  readonly previous?: string | undefined;
  /** The date of the newest document by default. */
  readonly version?: string | undefined;
  readonly licence?: string | undefined;
}

/** The tables of a package, in the order of its descriptor. */
const DATASETS: readonly ((source: DatasetSource) => Dataset)[] = [
  documentsDataset,
  sourcesDataset,
  factsDataset,
  tablesDataset,
  issuesDataset,
  claimsDataset,
  projectsDataset,
  projectMoneyDataset,
  indicatorsDataset,
];

/** Makes the folder whole or not at all. Throws UsageError for a folder in use or an earlier package that is none. */
export async function writePackage(source: DatasetSource, options: PackageOptions): Promise<void> {
  await requireFree(options.output);
  const partial = `${options.output}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(join(partial, 'data'), { recursive: true });
  try {
    await fill(publicSource(source), options, partial);
    await rm(options.output, { recursive: true, force: true });
    await rename(partial, options.output);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

async function requireFree(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? [] : [folder]));
  if (entries.length > 0)
    throw new UsageError(`${folder}: is in use. A package goes into a folder that does not exist yet or is empty.`);
}

async function fill(source: DatasetSource, options: PackageOptions, folder: string): Promise<void> {
  const documents = source.documents();
  const created =
    documents
      .map(({ ingested_at }) => ingested_at)
      .sort()
      .at(-1) ?? null;
  const version = options.version ?? (created ?? '0').slice(0, 10).replaceAll('-', '.');
  const resources = DATASETS.map((dataset) => writeResource(dataset(source), folder));
  writeParquet(factsDataset(source), join(folder, 'data/facts.parquet'));
  const facts = resources.find(({ dataset }) => dataset.id === 'facts')?.rows ?? 0;
  const addresses = new Set(documents.flatMap(({ sha256 }) => addressesOf(source, sha256).map(({ url }) => url)));
  const about = { version, created, documents: documents.length, licence: options.licence ?? null, addresses };
  await writeFile(join(folder, 'CHANGELOG.md'), await changelog(source, options.previous, version, facts, folder));
  const files = ['data/facts.parquet', ...(options.previous === undefined ? [] : ['data/changes.csv'])];
  const others = await Promise.all(files.map((path) => measured(folder, path)));
  const descriptor = descriptorOf(about, resources, others);
  await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(descriptor, null, 2)}\n`);
  await writeFile(join(folder, 'README.md'), readmeOf(about, resources));
}

async function measured(folder: string, path: string): Promise<WrittenFile> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(join(folder, path))) hash.update(chunk as Buffer);
  return { path, bytes: (await stat(join(folder, path))).size, sha256: hash.digest('hex') };
}

async function changelog(
  source: DatasetSource,
  previous: string | undefined,
  version: string,
  facts: number,
  folder: string,
): Promise<string> {
  if (previous === undefined) return changelogOf(firstSection(version, facts), '');
  const earlier = await openPrevious(join(previous, 'data/facts.csv'));
  const documents = source.documents().map(({ sha256: document }) => ({
    document,
    facts: function* () {
      for (const fact of source.facts({ document })) yield factRecord(fact);
    },
  }));
  const summary = emptySummary();
  await writeFile(join(folder, 'data/changes.csv'), changeLines(changesBetween(documents, earlier), summary));
  const section = changelogSection(version, await versionOf(previous), summary);
  return changelogOf(section, await readFile(join(previous, 'CHANGELOG.md'), 'utf8').catch(() => ''));
}

async function versionOf(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'datapackage.json'), 'utf8').catch(() => '{}');
  const { version } = JSON.parse(text) as { version?: string };
  return version ?? 'an earlier package';
}
