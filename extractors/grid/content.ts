/** One page layout → its grids and the lines of text outside of them. */
import type { PageContent, PageLayout } from '../layout.js';
import { alignedGrids, type OpenTable } from './aligned.js';
import { ruledGrids } from './ruled.js';
import { withRows } from './stacked.js';
import { textLines } from './text.js';

/** The content of one page, and the table without rules that the next page may continue. */
export interface DividedPage {
  readonly content: PageContent;
  readonly open: OpenTable | null;
}

/** Divides a page; `open` is what the page before left open. */
export function dividePage(layout: PageLayout, open: OpenTable | null = null): DividedPage {
  const ruled = ruledGrids(layout);
  const aligned = alignedGrids(layout, textLines(ruled.outside), open);
  const outside = aligned.used.size > 0 ? ruled.outside.filter((word) => !aligned.used.has(word)) : ruled.outside;
  const content: PageContent = {
    page: layout.page,
    width: layout.width,
    height: layout.height,
    origin: 'text-layer',
    grids: [...ruled.grids.map(withRows), ...aligned.grids].sort((a, b) => a.bbox.top - b.bbox.top),
    lines: textLines(outside),
    imageCoverage: layout.imageCoverage,
    unreadableShare: layout.unreadableShare,
  };
  return { content, open: aligned.open };
}
