/** The doubts that belong to a page, to the identity or to a column rather than to one cell. Pure. */
import type { PageContent } from '../../extractors/layout.js';
import type { Fact, Identity, Issue } from '../types.js';

/**
 * Share of unreadable characters (`unreadableShare`) from which the text layer of a page cannot be trusted: a font whose character map
 * is wrong gives wrong ideographs beside the characters that can be told to be wrong. Sound documents have none.
 */
export const UNTRUSTED_SHARE = 0.01;

/** A page with fewer characters than this and mostly covered by images is a picture. */
const FEW_CHARACTERS = 20;
const MOSTLY_IMAGE = 0.5;

/** Pages whose figures are not read, and why. */
export function pageIssues(page: PageContent): Issue[] {
  const characters = page.lines.reduce((sum, line) => sum + line.text.length, 0) + page.grids.length * FEW_CHARACTERS;
  const base = { page: page.page, table_index: null, bbox: null };
  if (page.unreadableShare > UNTRUSTED_SHARE) {
    const share = Math.round(page.unreadableShare * 100);
    return [
      {
        ...base,
        code: 'page_unreadable_text',
        message: `Page ${page.page}: ${share} % of its characters have no usable code point or are drawn as outlines, so that its text cannot be trusted; read it by OCR.`,
      },
    ];
  }
  if (characters < FEW_CHARACTERS && page.imageCoverage > MOSTLY_IMAGE) {
    return [
      {
        ...base,
        code: 'page_without_text',
        message:
          page.origin === 'ocr'
            ? `Page ${page.page} is a picture in which character recognition found no text (blank, a photograph, or too poor to read); it gives no figures.`
            : `Page ${page.page} is a picture without a text layer; its figures are not read.`,
      },
    ];
  }
  return [];
}

/** The year in a file's name, for documents that print none. */
export function withYearOfName(identity: Identity, fileName: string): Identity {
  // The archive names files by their hash, in which any digits may stand.
  const year =
    identity.fiscal_year === null && !/^[0-9a-f]{64}\./.test(fileName) ? /(?<!\d)20[12]\d(?!\d)/.exec(fileName)?.[0] : undefined;
  return year === undefined ? identity : { ...identity, fiscal_year: Number(year) };
}

/** Says that the year comes from the file's name. */
export const yearOfName = (printed: Identity, used: Identity): Issue[] =>
  printed.fiscal_year === used.fiscal_year
    ? []
    : [
        {
          code: 'identity_missing',
          message: `The document does not print its fiscal year; ${used.fiscal_year} is taken from the name of the file.`,
          page: null,
          table_index: null,
          bbox: null,
        },
      ];

/** Amount columns that no declared measure names, each once. */
export function unknownColumns(facts: readonly Fact[], title: string, tableId: string): Issue[] {
  const first = new Map<string, Fact>();
  for (const fact of facts) if (fact.measure === null && !first.has(fact.header)) first.set(fact.header, fact);
  return [...first.values()].map((fact) => ({
    code: 'column_unknown',
    message: `Page ${fact.page}: no column declared in schemas/tables/${tableId}.ts names the header "${fact.header}" of "${title}"; its figures have no measure.`,
    page: fact.page,
    table_index: fact.table_index,
    bbox: fact.bbox,
  }));
}

/** What the document does not say of itself. */
export function identityIssues(identity: Identity): Issue[] {
  const missing = (['organization', 'fiscal_year', 'kind'] as const).filter((key) => identity[key] === null);
  if (missing.length === 0) return [];
  return [
    {
      code: 'identity_missing',
      message: `The document does not say its ${missing.join(', ')}.`,
      page: null,
      table_index: null,
      bbox: null,
    },
  ];
}
