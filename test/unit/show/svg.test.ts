/** The drawings are well-formed and show what was read. */
import { describe, expect, test } from 'vitest';
import type { Cell, PageContent, PageLayout, Word } from '../../../extractors/layout.js';
import { renderSvg, type ShownPage, STEP_NAMES } from '../../../src/show/index.js';
import type { Fact, TableRecord } from '../../../src/types.js';

const bbox = { x0: 10, top: 20, x1: 60, bottom: 32 };

const word: Word = {
  text: '<收入>&',
  raw: '<收入>&\u0001',
  bbox,
  charX: [],
  fontSize: 10,
  baseline: 30,
  origin: 'text-layer',
  confidence: 1,
};

const cell: Cell = { row: 1, column: 2, rowSpan: 1, columnSpan: 2, bbox, text: word.text, lines: [word.text], words: [word] };

const layout: PageLayout = {
  page: 1,
  width: 595.276,
  height: 841.89,
  words: [word],
  rules: [
    { orientation: 'horizontal', at: 100, from: 10, to: 300 },
    { orientation: 'vertical', at: 50, from: 90, to: 400 },
  ],
  fills: [bbox],
  imageCoverage: 0,
  hiddenCharacters: 0,
  unreadableShare: 0,
};

const content: PageContent = {
  page: 1,
  width: layout.width,
  height: layout.height,
  origin: 'text-layer',
  grids: [{ page: 1, bbox, method: 'ruled', xs: [10, 35, 60], ys: [20, 32], cells: [cell] }],
  lines: [],
  imageCoverage: 0,
  unreadableShare: 0,
};

const table: TableRecord = {
  index: 0,
  table: 'fa_income',
  title: '收入决算表',
  unit: '万元',
  first_page: 1,
  last_page: 1,
  rows: 1,
  columns: 1,
  facts: 1,
  empty: false,
  cells: [],
};

const fact: Fact = {
  table_index: 0,
  table: 'fa_income',
  row: 0,
  column: 1,
  code: null,
  all_codes: null,
  label: '合计',
  panel: 0,
  measure: 'total',
  header: '合计',
  amount: { fen: 100n, stepFen: 1n },
  raw: '0.01',
  unit: '万元',
  role: 'total',
  page: 1,
  bbox,
  origin: 'text-layer',
  confidence: 1,
  status: 'disputed',
};

const page: ShownPage = { layout, content, tables: [table], facts: [fact, { ...fact, page: 2, raw: 'other page' }] };

describe('renderSvg', () => {
  test.each(STEP_NAMES)('%s is a well-formed drawing of the page size', (step) => {
    const svg = renderSvg(step, page);
    expect(svg).toMatch(/^<svg xmlns="[^"]+" width="595.28" height="841.89"/);
    expect(svg.replace(/&(amp|lt|gt|quot);/g, '')).not.toContain('&');
    const opened = svg.match(/<[a-z]+(?:\s[^>]*[^/>])?>/g)?.length;
    expect(svg.match(/<\/[a-z]+>/g)?.length).toBe(opened);
    expect(svg).not.toContain('\u0001');
  });

  test('words carry their text, rules run where they were drawn', () => {
    expect(renderSvg('words', page)).toContain('textLength="50" lengthAdjust="spacingAndGlyphs">&lt;收入&gt;&amp;</text>');
    const rules = renderSvg('rules', page);
    expect(rules).toContain('<line class="rule" x1="10" y1="100" x2="300" y2="100"/>');
    expect(rules).toContain('<line class="rule" x1="50" y1="90" x2="50" y2="400"/>');
  });

  test('cells carry row:column with spans', () => {
    expect(renderSvg('cells', page)).toContain('1:2 1×2</text>');
  });

  test('tables carry title and figures by role, of this page alone', () => {
    const svg = renderSvg('tables', page);
    expect(svg).toContain('收入决算表 (fa_income)');
    expect(svg).toContain('class="fact total disputed"');
    expect(svg).not.toContain('other page');
  });
});
