/** What the score of the review list calls right, wrong, missing and listed. */
import { describe, expect, it } from 'vitest';
import type { MarkedCell, MarkedTable } from '../../../scripts/review/marked.js';
import { reviewScoreOf } from '../../../scripts/review/score.js';
import type { Fact } from '../../../src/types.js';
import { fact, readDocument, table } from '../store/documents.js';

const cell = (over: Partial<MarkedCell> = {}): MarkedCell => ({
  ...{ row: '2010601', label: '行政运行', column: '本年支出合计', raw: '12.34', yuan: '123456', page: 3 },
  ...over,
});
const marked = (cells: readonly MarkedCell[]): MarkedTable[] => [{ canonical: 'fa_expenditure', cells }];
const read = (over: Partial<Fact>): Fact => fact({ origin: 'ocr', ...over });

const misread = { amount: { fen: 12_045_600n, stepFen: 1n }, raw: '12.04' };

describe('the score of the review list', () => {
  const cases: readonly [string, readonly Fact[], readonly MarkedCell[], readonly string[]][] = [
    ['nothing for a right figure', [read({})], [cell()], []],
    ['cells without an amount are not asked for', [read({})], [cell(), cell({ yuan: null, row: '2' })], []],
    ['a wrong figure that is listed', [read({ ...misread, status: 'disputed' })], [cell()], ['wrong figure']],
    ['a wrong figure that calls itself verified', [read(misread)], [cell()], ['wrong unlisted']],
    [
      'a misread row, listed',
      [read({ code: null, label: '办公', status: 'unverified', raw: '12.34' })],
      [cell()],
      ['missing same_amount', 'extra figure'],
    ],
    [
      'a missing cell beside a listed figure of its row',
      [read({ status: 'unverified', header: '基本支出', measure: null })],
      [cell({ column: '基本支出' }), cell({ column: '项目支出', raw: '1', yuan: '1' })],
      ['missing row'],
    ],
    [
      'a missing cell that nothing leads to',
      [read({})],
      [cell(), cell({ row: '205', label: '教育', yuan: '1' })],
      ['missing unlisted'],
    ],
  ];
  it.each(cases)('%s', (_name, facts, cells, expected) => {
    const { errors } = reviewScoreOf(
      readDocument({ facts, tables: [table({ facts: facts.length })], checks: [], issues: [] }),
      marked(cells),
    );
    expect(errors.map(({ kind, lead }) => `${kind} ${lead}`)).toEqual(expected);
  });
});
