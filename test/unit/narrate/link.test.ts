/** A claim is put beside the table figure it speaks of: the same within its rounding, or a contradiction with both places. */
import { describe, expect, it } from 'vitest';
import { narrate } from '../../../src/narrate/index.js';
import type { Fact } from '../../../src/types.js';
import { fact } from '../store/documents.js';
import { filler, identity, page, paragraphLines } from './pages.js';

const total = (yuan: bigint, overrides: Partial<Fact> = {}): Fact =>
  fact({
    code: null,
    all_codes: null,
    label: '合计',
    role: 'total',
    measure: 'basic',
    amount: { fen: yuan * 100n, stepFen: 1n },
    raw: String(yuan),
    unit: '元',
    page: 9,
    ...overrides,
  });

const read = (text: string, ...facts: Fact[]) =>
  narrate({ pages: [page(4, [...filler(80), ...paragraphLines(text, 200)])], tables: [], facts, identity: identity() });

describe('linking', () => {
  it('restates within the printed rounding', () => {
    const { claims, issues } = read('支出合计中，基本支出12.35万元。', total(123_456n));
    expect(claims[0]).toMatchObject({
      relation: 'restates',
      measure: 'basic',
      fact: { table_index: 0, row: 2, column: 3, panel: 0 },
    });
    expect(issues).toEqual([]);
  });

  it('contradicts beyond it and names both places', () => {
    const { claims, issues } = read('基本支出12.53万元。', total(123_456n));
    expect(claims[0]).toMatchObject({ relation: 'contradicts' });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'claim_contradicts_fact', page: 4, table_index: 0 });
    expect(issues[0]?.message).toContain('page 9');
  });

  it('keeps away from changes, other years and parts of something else', () => {
    const text = '河道清淤30万元，其中：基本支出1万元。基本支出比上年增加2万元。2023年基本支出3万元。';
    const { claims, issues } = read(text, total(123_456n));
    expect(claims.map(({ relation }) => relation)).toEqual([null, null, null, null]);
    expect(issues).toEqual([]);
  });
});
