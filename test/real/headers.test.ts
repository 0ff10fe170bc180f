/** Rendered documents, where they are at hand: a table without rules has the same headers and measures as the ruled one. */
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.js';
import { isThere, renderedDocuments } from './shared-documents.js';

const PATIENCE = 60_000;

/** Table, header and measure of every figure, in printed order. */
async function headersOf(file: string): Promise<string[]> {
  const { facts } = await readDocument(file, { ocr: 'never' });
  return facts.map(({ table, header, measure, raw }) => `${table} ${header} (${measure}): ${raw}`);
}

describe.skipIf(!isThere)('a table without rules', () => {
  const open = isThere ? renderedDocuments().filter(({ name }) => name.endsWith('-open')) : [];

  it('is at hand', () => expect(open.length).toBeGreaterThan(0));

  it.each(open.map(({ file }) => [basename(file), file]))(
    '%s has the headers of the ruled document',
    async (_, file) => {
      const ruled = await headersOf(file.replace(/-open\.pdf$/, '-ruled.pdf'));
      expect(ruled.length).toBeGreaterThan(100);
      expect(await headersOf(file)).toEqual(ruled);
    },
    PATIENCE,
  );
});
