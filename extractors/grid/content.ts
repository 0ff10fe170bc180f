/** One page layout → its grids and the lines of text outside of them. */
import type { PageContent, PageLayout } from '../layout.js';
import { ruledGrids } from './ruled.js';
import { textLines } from './text.js';

export function contentOf(layout: PageLayout): PageContent {
  const { grids, outside } = ruledGrids(layout);
  return {
    page: layout.page,
    width: layout.width,
    height: layout.height,
    origin: 'text-layer',
    grids,
    lines: textLines(outside),
    imageCoverage: layout.imageCoverage,
    unreadableShare: layout.unreadableShare,
  };
}
