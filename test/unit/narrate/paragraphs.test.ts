/** Sentences are whole before they are read: over line ends, page ends, page numbers and running headers. */
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/narrate/paragraphs.js';
import { proseLines } from '../../../src/narrate/prose-lines.js';
import { filler, LEFT, line, page, paragraphLines, TYPE } from './pages.js';

const texts = (...pages: ReturnType<typeof page>[]): string[] =>
  paragraphsOf(proseLines(pages, [])).map((paragraph) => paragraph.map(({ printed }) => printed).join(''));

describe('paragraphs', () => {
  it('join lines and break at indents', () => {
    const first = '一'.repeat(90);
    const second = '二'.repeat(50);
    const found = texts(page(1, [...filler(80), ...paragraphLines(first, 200), ...paragraphLines(second, 300)]));
    expect(found.slice(1)).toEqual([first, second]);
  });

  it('join over a page end, without page numbers and running headers', () => {
    const text = `支出决算为${'水'.repeat(60)}12.5万元。`;
    const lines = paragraphLines(text, 700);
    const header = (): ReturnType<typeof line> => line('青禾县水务局2024年度决算', 30, 200);
    const found = texts(
      page(1, [header(), ...filler(100), ...lines.slice(0, 1), line('3', 800, 290)]),
      page(2, [
        header(),
        ...lines.slice(1).map((one, index) => line(one.text, 80 + index * 20)),
        ...filler(300),
        line('4', 800, 290),
      ]),
      page(3, [header(), ...filler(100), line('5', 800, 290)]),
    );
    expect(found.some((one) => one.includes(text))).toBe(true);
    expect(found.join('')).not.toContain('年度决算');
    expect(found).not.toContain('4');
  });

  it('do not join a heading with what follows', () => {
    const found = texts(
      page(1, [...filler(80), line('三、支出情况', 200, LEFT + 2 * TYPE), line(`本年${'支'.repeat(36)}`, 220)]),
    );
    expect(found).toContain('三、支出情况');
  });

  it('take text that only looks aligned for text', () => {
    const words = paragraphLines(`水利支出${'水'.repeat(50)}7万元。`, 200).flatMap((one) => one.words);
    const cells = words.map((word, row) => ({
      row,
      column: 0,
      rowSpan: 1,
      columnSpan: 1,
      bbox: word.bbox,
      text: word.text,
      lines: [word.text],
      words: [word],
    }));
    const grid = {
      page: 1,
      bbox: { x0: LEFT, top: 200, x1: 520, bottom: 250 },
      method: 'aligned' as const,
      xs: [72, 520],
      ys: [200, 220, 240],
      cells,
    };
    expect(texts(page(1, filler(80), [grid])).at(-1)).toContain('7万元。');
  });
});
