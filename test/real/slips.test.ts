/** Published documents, where they are at hand: the report names each slip of the publisher that was seen, and nothing else. */
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Finding, reportOf } from '../../src/check/report.js';
import { readDocument } from '../../src/pipeline.js';
import { isThere, renderedDocuments, textDocuments } from './shared-documents.js';
import { SLIPS } from './slips.js';

const PATIENCE = 120_000;
/** Share of the figures that are not zero that are verified: the least of any document, and of all of them. */
const LEAST_VERIFIED = 0.89;
const LEAST_VERIFIED_OF_ALL = 0.985;
/** Below this number of figures a share says nothing. */
const MANY = 50;

const lineOf = (page: number | undefined, kind: string, difference_yuan: number): string =>
  `page ${page}: ${kind}, ${difference_yuan} yuan`;

const lineOfFinding = ({ pages, kind, difference_fen }: Finding): string =>
  lineOf(pages[0], kind, Math.abs(Number(difference_fen ?? 0n)) / 100);

describe.skipIf(!isThere)('the report of a published document', () => {
  const files = isThere ? [...textDocuments(), ...renderedDocuments().map(({ file }) => file)] : [];
  const share = { verified: 0, figures: 0 };

  it('is made of many documents', () => expect(files.length).toBeGreaterThan(40));

  it.each(files.map((file) => [basename(file), file]))(
    '%s names what does not add up',
    async (name, file) => {
      const { facts, checks } = await readDocument(file, { ocr: 'never' });
      const { findings, figures } = reportOf(facts, checks);
      const named = findings.filter(({ kind }) => kind !== 'text_differs' && kind !== 'rate_differs').map(lineOfFinding);
      // The other copies of one rendered document have other pages.
      const isCopy = /-(?:open|yuan)\.pdf$/.test(name);
      const known = SLIPS.filter((slip) => name.startsWith(slip.file)).map((slip) =>
        lineOf(slip.page, slip.kind, slip.difference_yuan),
      );
      if (!isCopy) expect(named.sort()).toEqual(known.sort());
      else expect(named.filter((line) => line.includes('does_not_add_up'))).toEqual([]);
      const all = figures.verified + figures.disputed + figures.unverified;
      share.verified += figures.verified;
      share.figures += all;
      if (all >= MANY) expect(figures.verified / all).toBeGreaterThanOrEqual(LEAST_VERIFIED);
    },
    PATIENCE,
  );

  it('confirms nearly all figures', () => {
    expect(share.figures).toBeGreaterThan(20_000);
    expect(share.verified / share.figures).toBeGreaterThanOrEqual(LEAST_VERIFIED_OF_ALL);
  });
});
