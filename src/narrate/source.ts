/** What of a recognised document is read for words and forms: nothing of one that is no disclosure, no page without usable text. */
import type { PageContent } from '../../extractors/layout.js';
import { assembleTables, type LogicalTable } from '../recognise/assemble.js';
import type { Recognised } from '../recognise/index.js';

export interface ReadableSource {
  readonly pages: readonly PageContent[];
  /** In the order of `Recognised.tables`. */
  readonly tables: readonly LogicalTable[];
}

/** The readable pages and the cells of the tables that `recognise` has named. */
export function readableSource(contents: readonly PageContent[], { issues, identity, tables }: Recognised): ReadableSource {
  if (issues.some((issue) => issue.code === 'not_a_disclosure')) return { pages: [], tables: [] };
  const unreadable = new Set(issues.filter((issue) => issue.code === 'page_unreadable_text').map((issue) => issue.page));
  const pages = contents.filter((content) => !unreadable.has(content.page));
  return { pages, tables: tables.length === 0 ? [] : assembleTables(pages, identity.kind) };
}
