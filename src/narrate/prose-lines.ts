/** The lines of running text of a document: without page numbers and running headers, with lines that were taken for aligned tables. */
import { centreY, union } from '../../extractors/geometry.js';
import type { Grid, PageContent, TextLine, Word } from '../../extractors/layout.js';
import { foldWidth, PAGE_NUMBER } from '../../schemas/wording.js';
import type { LogicalTable } from '../recognise/assemble.js';

/** A line and the page it stands on. `afterGrid`: a table stands between it and the line before on its page. */
export interface ProseLine {
  readonly line: TextLine;
  readonly page: PageContent;
  readonly afterGrid: boolean;
  /** A table stands below it on its page. */
  readonly beforeGrid: boolean;
}

/** Share of the page's height at its top and bottom where running headers and page numbers stand. */
const EDGE = 0.09;
/** A line is a running header when it stands at the edge of at least so many pages. */
const REPEATED = 3;

/** Lines before a line among which the same one is looked for. */
const NEAR = 4;

const isAtEdge = (line: TextLine, page: PageContent): boolean =>
  page.origin !== 'plain-text' && (line.bbox.bottom < page.height * EDGE || line.bbox.top > page.height * (1 - EDGE));

const withoutDigits = (line: TextLine): string => foldWidth(line.text).replace(/\d+/gu, '#');

function runningHeaders(pages: readonly PageContent[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const texts = new Set(page.lines.filter((line) => isAtEdge(line, page)).map(withoutDigits));
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= REPEATED).map(([text]) => text));
}

/** The words of a grid as lines of text, words from left to right. */
export function linesOfWords(words: readonly Word[]): TextLine[] {
  const rows: Word[][] = [];
  for (const word of [...words].sort((a, b) => centreY(a.bbox) - centreY(b.bbox))) {
    const row = rows.at(-1);
    const anchor = row?.[0];
    if (row && anchor && Math.abs(centreY(anchor.bbox) - centreY(word.bbox)) < word.fontSize / 2) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => {
    const ordered = row.sort((a, b) => a.bbox.x0 - b.bbox.x0);
    return { text: ordered.map((word) => word.text).join(' '), bbox: union(ordered.map((word) => word.bbox)), words: ordered };
  });
}

const linesOfGrid = (grid: Grid): TextLine[] => linesOfWords(grid.cells.flatMap((cell) => cell.words));

/** A line that a grid holds too is printed once. */
const isSamePlace = (a: TextLine, b: TextLine): boolean =>
  Math.abs(a.bbox.top - b.bbox.top) < 1 && Math.abs(a.bbox.x0 - b.bbox.x0) < 1 && foldWidth(a.text) === foldWidth(b.text);

/** All lines in reading order. A grid that no table uses and that has no rules is text that happens to be aligned. */
export function proseLines(pages: readonly PageContent[], tables: readonly LogicalTable[]): ProseLine[] {
  const used = new Set(tables.flatMap((table) => table.segments.map((segment) => segment.matrix.grid)));
  const headers = runningHeaders(pages);
  return pages.flatMap((page) => {
    const isText = (grid: Grid): boolean => grid.method === 'aligned' && !used.has(grid);
    const grids = page.grids.filter((grid) => !isText(grid));
    const lines = [...page.lines, ...page.grids.filter(isText).flatMap(linesOfGrid)]
      .filter((line) => !PAGE_NUMBER.test(foldWidth(line.text)))
      .filter((line) => !isAtEdge(line, page) || !headers.has(withoutDigits(line)))
      .sort((a, b) => a.bbox.top - b.bbox.top)
      .filter((line, index, all) => !all.slice(Math.max(0, index - NEAR), index).some((other) => isSamePlace(other, line)));
    const gridsAbove = (line: TextLine | undefined): number =>
      line === undefined ? 0 : grids.filter((grid) => centreY(grid.bbox) < centreY(line.bbox)).length;
    return lines.map((line, index) => ({
      line,
      page,
      afterGrid: gridsAbove(line) > gridsAbove(lines[index - 1]),
      beforeGrid: gridsAbove(line) < grids.length,
    }));
  });
}
