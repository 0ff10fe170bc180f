/** Which pages are read from their image. */
import { describe, expect, it } from 'vitest';
import type { PageLayout, Word } from '../../../extractors/layout.js';
import { needsOcr } from '../../../src/read/ocr.js';

const word = (text: string): Word => ({
  text,
  raw: text,
  bbox: { x0: 0, top: 0, x1: 1, bottom: 1 },
  charX: [],
  fontSize: 9,
  baseline: 0,
  origin: 'text-layer',
  confidence: 1,
});

const layout = (text: string, imageCoverage: number, unreadableShare = 0): PageLayout => ({
  page: 1,
  width: 100,
  height: 100,
  words: text === '' ? [] : [word(text)],
  rules: [],
  fills: [],
  imageCoverage,
  hiddenCharacters: 0,
  unreadableShare,
});

describe('needsOcr', () => {
  it.each([
    ['a scan', layout('', 1), true],
    ['a scan with a page number', layout('- 3 -', 0.9), true],
    ['a blank page', layout('', 0), false],
    ['a page of text', layout('一般公共预算财政拨款支出决算表情况说明如下', 0), false],
    ['text over a picture', layout('一般公共预算财政拨款支出决算表情况说明如下', 1), false],
    ['characters without a meaning', layout('一般公共预算财政拨款支出决算表情况说明如下', 0, 0.8), true],
  ])('decides on %s', (_what, page, expected) => {
    expect(needsOcr(page, 'auto')).toBe(expected);
  });

  it('does as it is told', () => {
    expect(needsOcr(layout('', 1), 'never')).toBe(false);
    expect(needsOcr(layout('文字', 0), 'always')).toBe(true);
  });
});
