/** A figure of a scan is doubtful when the words of its row may be others than were read. */
import { describe, expect, it } from 'vitest';
import type { Cell, PageContent } from '../../../extractors/layout.js';
import { faintAmounts, hasDoubtfulKey } from '../../../src/recognise/ocr-doubts.js';
import { keylessFacts } from '../../../src/recognise/row-doubts.js';
import { fact } from '../store/documents.js';

const box = (column: number) => ({ x0: column * 10, top: 0, x1: column * 10 + 9, bottom: 9 });

function cell(column: number, text: string, read = text, confidence = 0.95): Cell {
  const word = {
    text: read,
    raw: read,
    bbox: box(column),
    charX: [],
    fontSize: 9,
    baseline: 9,
    origin: 'ocr' as const,
    confidence,
  };
  return { row: 0, column, rowSpan: 1, columnSpan: 1, bbox: box(column), text, lines: [text], words: [word] };
}

const page = (cells: readonly Cell[]): PageContent => ({
  page: 1,
  width: 100,
  height: 100,
  origin: 'ocr',
  grids: [{ page: 1, bbox: box(0), method: 'ruled', xs: [], ys: [], cells }],
  lines: [],
  imageCoverage: 1,
  unreadableShare: 0,
});

const doubtful = (code: Cell, label: Cell): boolean =>
  hasDoubtfulKey(
    [page([code, label, cell(2, '1.00')])],
    fact({ page: 1, bbox: box(2), code: code.text, label: label.text, origin: 'ocr' }),
  );

describe('hasDoubtfulKey', () => {
  it.each([
    ['code and name belong together', cell(0, '20140'), cell(1, '信访事务'), false],
    ['a code of another name', cell(0, '20110'), cell(1, '信访事务'), true],
    ['a name put right by little', cell(0, '221'), cell(1, '住房保障支出', '住房保障支岀'), false],
    ['a name put right by much, and its code says so', cell(0, '221'), cell(1, '住房保障支出', '往房保章攴出'), false],
    ['a name put right by much, and nothing says so', cell(0, '7'), cell(1, '住房保障支出', '往房保章攴出'), true],
    ['code and name in one cell', cell(0, '1'), cell(1, '2014001-行政运行', '2014001-行政运行', 0.8), false],
    [
      'a code that no list has before a name that every 款 has',
      cell(0, '1'),
      cell(1, '2013601-行政运行', '2013601-行政运行', 0.8),
      false,
    ],
    ['such a code with another ending', cell(0, '1'), cell(1, '2013607-行政运行', '2013607-行政运行', 0.8), true],
    ['a longer code of a locality and its name', cell(0, '1'), cell(1, '[3021101]差旅费', '[3021101]差旅费', 0.8), false],
    ['a code and the name of another', cell(0, '1'), cell(1, '30201-差旅费', '30201-差旅费', 0.8), true],
    ['code and name in one cell, read badly', cell(0, '1'), cell(1, '2014001-行政运行', '2014001-行政运行', 0.6), true],
    ['an undeclared name read badly', cell(0, '7'), cell(1, '泵站修缮', '泵站修缮', 0.6), true],
  ])('%s', (_name, code, label, expected) => expect(doubtful(code, label)).toBe(expected));

  it('doubts rows whose column of codes has a header that was read badly', () => {
    const below = (one: Cell): Cell => ({ ...one, row: 1 });
    const amount = below(cell(2, '1.00'));
    const asked = fact({ page: 1, bbox: amount.bbox, code: '20140', label: '信访事务', origin: 'ocr' });
    const withHeader = (header: Cell) =>
      hasDoubtfulKey([page([header, below(cell(0, '20140')), below(cell(1, '信访事务')), amount])], asked);
    expect([withHeader(cell(0, '款')), withHeader(cell(0, '二如', '二如', 0.55))]).toEqual([false, true]);
  });

  it('says nothing of figures from a text layer', () => {
    expect(hasDoubtfulKey([], fact({ origin: 'text-layer' }))).toBe(false);
  });
});

describe('faintAmounts', () => {
  const scanned = (raw: string, fen: bigint, confidence: number) =>
    fact({ origin: 'ocr', raw, amount: { fen, stepFen: 10_000n }, confidence });

  it('are those of which any figure was read with little confidence', () => {
    const facts = [scanned('184.81', 184_810_000n, 0.55), scanned('184.81', 184_810_000n, 0.9), scanned('2.00', 2_000_000n, 0.9)];
    expect([...faintAmounts(facts)]).toEqual([184_810_000n]);
  });

  it('zero is no amount that could be told from others', () => {
    expect(faintAmounts([scanned('0.00', 0n, 0.3)]).size).toBe(0);
  });
});

describe('keylessFacts', () => {
  const inRow = (row: number, label: string, table_index = 0) => fact({ row, label, code: null, table_index });

  it('are those of nameless rows among others', () => {
    const [named, nameless, alone] = [inRow(0, '合计'), inRow(1, ''), inRow(0, '', 1)];
    expect([...keylessFacts([named, nameless, alone])]).toEqual([nameless]);
  });
});
