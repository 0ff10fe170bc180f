/** Published documents with marked answers, where they are at hand: nearly every figure is found, none is made up. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.js';
import type { ReadDocument } from '../../src/types.js';
import { isThere, type MarkedDocument, otherFiles, realDocuments, renderedDocuments, SHARED, score } from './shared-documents.js';

/** Reading all documents may take this long on two cores. Milliseconds. */
const PATIENCE = 240_000;
/** Below this something is broken; the documents are read without a mistake when this is written. */
const LEAST = 0.998;
/** Share of the figures whose column is a declared one. */
const LEAST_KNOWN = 0.98;

const SETS: readonly (readonly [string, () => MarkedDocument[], { readonly documents: number; readonly cells: number }])[] = [
  ['real', realDocuments, { documents: 20, cells: 8000 }],
  ['rendered', renderedDocuments, { documents: 7, cells: 1000 }],
];

/** One after the other: pages of many documents at once would only need more memory. */
async function readAll(files: readonly string[]): Promise<ReadDocument[]> {
  const documents: ReadDocument[] = [];
  for (const file of files) documents.push(await readDocument(file, { ocr: 'never' }));
  return documents;
}

if (!isThere) {
  process.stderr.write(
    `${SHARED} is not there: ${SETS.length} sets of marked documents and the files that are none are skipped.\n`,
  );
}

describe.skipIf(!isThere).each(SETS)('%s documents', (_name, list, least) => {
  const marked = isThere ? list() : [];
  let documents: ReadDocument[] = [];
  let result: ReturnType<typeof score>;
  beforeAll(async () => {
    documents = await readAll(marked.map(({ file }) => file));
    result = score(
      marked.map(({ gold }) => gold),
      documents,
    );
  }, PATIENCE);

  it('are there', () => {
    expect(marked.length).toBeGreaterThanOrEqual(least.documents);
    expect(result.total.gold).toBeGreaterThanOrEqual(least.cells);
  });

  it('give the marked figures and no others', () => {
    const { recall, precision, exact, tables } = result.total;
    expect(recall, result.report).toBeGreaterThanOrEqual(LEAST);
    expect(precision, result.report).toBeGreaterThanOrEqual(LEAST);
    expect(exact / tables, result.report).toBeGreaterThanOrEqual(LEAST);
  });

  it('name the column of every figure, and know what nearly all of them mean', () => {
    // The scorer is content with a figure whose header was not read.
    const facts = documents.flatMap((document) => document.facts);
    expect(facts.filter(({ header }) => header === '')).toEqual([]);
    expect(facts.filter(({ measure }) => measure !== null).length / facts.length).toBeGreaterThanOrEqual(LEAST_KNOWN);
  });

  it('call no wrong figure verified', () => {
    expect(result.total.silent, result.report).toBe(0);
  });

  it('say whose they are', () => {
    expect(result.total.identified, result.report).toBe(result.total.identities);
    expect(result.total.identities).toBe(marked.length);
  });

  it('name the page and the box of every figure', () => {
    for (const { file, pages, facts } of documents) {
      const outside = facts.filter(({ page, bbox }) => page < 1 || page > pages || bbox.x1 <= bbox.x0 || bbox.bottom <= bbox.top);
      expect([file, outside.length]).toEqual([file, 0]);
    }
  });
});

describe.skipIf(!isThere)('files that are no disclosure', () => {
  const files = isThere ? otherFiles() : [];

  it('are there', () => expect(files.length).toBeGreaterThan(0));

  it.each(files)(
    '%s gives no figure',
    async (file) => {
      const [document] = await readAll([file]);
      expect(document?.facts).toEqual([]);
      expect(document?.tables.filter(({ table }) => table !== null)).toEqual([]);
    },
    PATIENCE,
  );
});
