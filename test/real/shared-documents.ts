/** Marked real documents outside of the repository: where they are, and the score of what is read from them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { factsExporter } from '../../src/export/facts.js';
import type { ReadDocument, StoredDocument } from '../../src/types.js';

const BESIDE_THE_REPOSITORY = fileURLToPath(new URL('../../../shared', import.meta.url));

/** The folder with `gold/`, `real/`, `rendered/` and `score/`; named by XIANZHANG_SHARED, else "shared" beside the repository. */
export const SHARED = resolve(process.env.XIANZHANG_SHARED ?? BESIDE_THE_REPOSITORY);

export const isThere = existsSync(join(SHARED, 'score/score.mjs'));

const filesOf = (folder: string, ending: string): string[] => {
  const path = join(SHARED, folder);
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith(ending))
        .map((name) => join(path, name))
    : [];
};

export interface MarkedDocument {
  readonly name: string;
  readonly file: string;
  /** The file with the marked answers; only the scorer reads it. */
  readonly gold: string;
}

const GOLD_ENDINGS = /\.gold\.json$|\.json$/;

/** The marked documents of one folder whose PDF is there; scans are no text and left to the tests of OCR. */
const marked = (golds: readonly string[], pdfFolder: string): MarkedDocument[] =>
  golds
    .map((gold) => {
      const name = basename(gold).replace(GOLD_ENDINGS, '');
      return { name, gold, file: join(SHARED, pdfFolder, `${name}.pdf`) };
    })
    .filter(({ name, file }) => existsSync(file) && !name.endsWith('-scan'));

export const realDocuments = (): MarkedDocument[] => marked(filesOf('gold', '.json'), 'real');
export const renderedDocuments = (): MarkedDocument[] => marked(filesOf('rendered', '.gold.json'), 'rendered');
/** Real documents with a text layer, marked or not. */
export const textDocuments = (): string[] => filesOf('real', '.pdf').filter((file) => !basename(file).includes('scan'));
export const otherFiles = (): string[] => filesOf('real/not-a-disclosure', '.pdf');

export interface Score {
  readonly recall: number;
  readonly precision: number;
  readonly tables: number;
  readonly exact: number;
  readonly identities: number;
  readonly identified: number;
  readonly silent: number;
  readonly gold: number;
}

/** The lines that `export facts` prints, as the scorer takes them. */
function factLines(documents: readonly ReadDocument[]): string {
  const facts = documents.flatMap((read) => {
    const document: StoredDocument = { ...read, ...read.identity, ingested_at: '1970-01-01T00:00:00.000Z' };
    return read.facts.map((fact) => ({ ...fact, document }));
  });
  return [...factsExporter.write({ facts: () => facts }, 'jsonl')].join('');
}

/** Scores read documents against their marked answers with the scorer of the shared folder. */
export function score(golds: readonly string[], documents: readonly ReadDocument[]): { total: Score; report: string } {
  const folder = mkdtempSync(join(tmpdir(), 'xianzhang-score-'));
  try {
    const facts = join(folder, 'facts.jsonl');
    writeFileSync(facts, factLines(documents));
    const run = (...args: string[]): string =>
      execFileSync(process.execPath, [join(SHARED, 'score/score.mjs'), '--gold', ...golds, '--facts', facts, ...args], {
        encoding: 'utf8',
        maxBuffer: 1 << 27,
      });
    return { total: (JSON.parse(run('--json')) as { total: Score }).total, report: run('--misses', '5') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
