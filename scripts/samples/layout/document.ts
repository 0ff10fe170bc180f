/** Puts cover, contents, prose and tables of a sample together: one HTML section a page, and the expected reading. */
import { type ExpectedTable, expectedTable } from './expected.js';
import { STYLE } from './style.js';
import { escapeHtml, tablePages } from './table-markup.js';
import type { Orientation, TableSpec } from './table-spec.js';

/** A page whose markup is written out. */
export interface FreePage {
  readonly html: string;
  readonly orientation: Orientation;
}

export interface SampleDocument {
  /** Folder below the root of the project. */
  readonly folder: string;
  readonly kind: 'budget' | 'final_account';
  readonly year: number;
  readonly organization: string;
  readonly region: string;
  readonly regionCode: string;
  readonly pages: readonly (FreePage | TableSpec)[];
  /** Style rules after the common ones. */
  readonly style?: string;
  /** Markup around the content of each table page. */
  readonly wrap?: (html: string) => string;
  /** Runs in the browser before printing. */
  readonly script?: string;
}

export interface ExpectedDocument {
  readonly file: string;
  readonly kind: string;
  readonly year: number;
  readonly organization: string;
  readonly region: string;
  readonly region_code: string;
  readonly pages: number;
  readonly tables: readonly ExpectedTable[];
}

export interface ComposedDocument {
  readonly html: string;
  readonly expected: ExpectedDocument;
}

/** The HTML of the whole document and what must be read from its print. */
export function compose(document: SampleDocument): ComposedDocument {
  const sections: string[] = [];
  const wrap = document.wrap ?? ((html: string) => html);
  const tables: ExpectedTable[] = [];
  for (const page of document.pages) {
    if ('html' in page) sections.push(section(page.orientation, page.html));
    else {
      tables.push(expectedTable(page, sections.length + 1));
      sections.push(...tablePages(page).map((html) => section(page.orientation, wrap(html))));
    }
  }
  const { kind, year, organization, region } = document;
  const script = document.script ? `<script>${document.script}</script>` : '';
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${STYLE}${document.style ?? ''}</style><body>${sections.join('')}${script}</body></html>`;
  const expected = {
    file: 'document.pdf',
    kind,
    year,
    organization,
    region,
    region_code: document.regionCode,
    pages: sections.length,
    tables,
  };
  return { html, expected };
}

const section = (orientation: Orientation, html: string): string => `<section class="${orientation}">${html}</section>`;

/** A title page; each line of the title stands alone. */
export const cover = (title: readonly string[], date: string): FreePage => ({
  orientation: 'portrait',
  html: `<div class="cover">${title.map((line) => `<h1>${escapeHtml(line)}</h1>`).join('')}<p>${escapeHtml(date)}</p></div>`,
});

/** A page of contents. Lines that begin with 第 are parts, the others stand below them. */
export const contents = (lines: readonly string[]): FreePage => ({
  orientation: 'portrait',
  html: `<h1 class="contents">目　录</h1>${lines.map((line) => `<p class="${line.startsWith('第') ? 'part' : 'entry'}">${escapeHtml(line)}</p>`).join('')}`,
});

/** A page of text: a heading and paragraphs. */
export const prose = (heading: string, paragraphs: readonly string[]): FreePage => ({
  orientation: 'portrait',
  html: `<h1 class="heading">${escapeHtml(heading)}</h1>${paragraphs.map((text) => `<p class="prose">${escapeHtml(text)}</p>`).join('')}`,
});
