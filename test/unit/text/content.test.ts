/** Plain text → pages: encodings, tables, coordinates that are line and column, lines that lost columns. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../../extractors/text/content.js';
import { decodeText } from '../../../extractors/text/decode.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const GBK_TABLE = Uint8Array.from([0xcf, 0xee, 0xc4, 0xbf, 0x09, 0xbd, 0xf0, 0xb6, 0xee, 0x0a, 0x61, 0x09, 0x31]);

describe('decodeText', () => {
  it('reads UTF-8 with and without a mark, UTF-16 and GBK', () => {
    expect(decodeText(bytes('项目'))).toBe('项目');
    expect(decodeText(bytes('\ufeff项目'))).toBe('项目');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x79, 0x98]))).toBe('项');
    expect(decodeText(GBK_TABLE)).toBe('项目\t金额\na\t1');
  });
  it('refuses other bytes and markup', () => {
    expect(decodeText(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBeNull();
    expect(decodeText(bytes('<!DOCTYPE html>\n<table>'))).toBeNull();
    expect(decodeText(bytes('{\\rtf1 a\tb}'))).toBeNull();
  });
});

describe('readText', () => {
  it('gives nothing for text without a table', () => {
    expect(readText(bytes('项目\n金额\n'))).toBeNull();
    expect(readText(bytes('单位：万元\t2024年\n'))).toBeNull();
  });
  it('places cells by line and column', () => {
    const [page] = readText(bytes('标题\n\n项目\t金额\n一、收入\t１.50\n')) ?? [];
    expect(page?.lines.map((line) => [line.text, line.bbox.top])).toEqual([['标题', 1]]);
    const [grid] = page?.grids ?? [];
    expect(grid?.method).toBe('tabbed');
    expect(grid?.ys).toEqual([3, 4, 5]);
    const amount = grid?.cells.at(-1);
    expect(amount?.text).toBe('1.50');
    expect(amount?.words[0]).toMatchObject({ raw: '１.50', origin: 'plain-text', confidence: 1 });
    expect(amount?.bbox).toEqual({ x0: 2, top: 4, x1: 3, bottom: 5 });
  });
  it('counts lines through form feeds', () => {
    const pages = readText(bytes('a\tb\nc\td\n\fe\tf\ng\th\n')) ?? [];
    expect(pages.map((page) => [page.page, page.grids[0]?.ys])).toEqual([
      [1, [1, 2, 3]],
      [2, [3, 4, 5]],
    ]);
  });
  it('joins the parts of a table around a blank line when their columns agree', () => {
    const joined = readText(bytes('项目\t金额\n甲\t1.00\n\n乙\t2.00\n丙\t3.00\n')) ?? [];
    expect(joined[0]?.grids).toHaveLength(1);
    const apart = readText(bytes('项目\t金额\n甲\t1.00\n\n2.00\t乙\n3.00\t丙\n')) ?? [];
    expect(apart[0]?.grids).toHaveLength(2);
  });
  it('fills cut-off last tabs but not the columns that a run of lines lost', () => {
    const cut = readText(bytes('项目\t金额\t备注\n甲\t1.00\n')) ?? [];
    expect(cut[0]?.grids[0]?.cells).toHaveLength(6);
    const lost = readText(bytes('项目\t甲\t乙\t丙\n一\t1.00\t\t1.00\n\n二\t2.00\t\n三\t3.00\t\n')) ?? [];
    expect(lost[0]?.grids[0]?.cells.filter((cell) => cell.row > 1)).toHaveLength(6);
  });
});
