/** Shapes of sentences found in published disclosures that were once read wrongly or not at all. */
import { describe, expect, it } from 'vitest';
import { narrate } from '../../../src/narrate/index.js';
import type { Claim, Fact } from '../../../src/types.js';
import { fact } from '../store/documents.js';
import { filler, identity, page, paragraphLines } from './pages.js';

/** Claims and issues of paragraphs, each set below the one before. */
function read(paragraphs: readonly string[], facts: readonly Fact[] = []) {
  let top = 180;
  const lines = paragraphs.flatMap((text) => {
    const set = paragraphLines(text, top);
    top += set.length * 20 + 4;
    return set;
  });
  return narrate({ pages: [page(1, [...filler(80), ...lines])], tables: [], facts, identity: identity({ kind: 'budget' }) });
}

const short = ({ topic, code, scope, aspect, raw, unit, percent, direction }: Claim): string =>
  [topic, code, scope, aspect, `${raw}${unit}`, percent, direction].filter((part) => part !== null).join(' ');

const claims = (...paragraphs: string[]): string[] => read(paragraphs).claims.map(short);

describe('differences', () => {
  it.each([
    ['增幅', 'increase'],
    ['减幅', 'decrease'],
    ['降幅', 'decrease'],
  ])('%s names no subject of its own', (word, direction) => {
    const found = claims(`培训费3万元，比上年${direction === 'increase' ? '增加' : '减少'}1万元，${word}25%。`);
    expect(found[2]).toBe(`training all change 25% 25 ${direction}`);
  });

  it('a percentage in brackets says the difference once more', () => {
    expect(claims('公务接待费8万元，较上年减少2万元（20%）。')[2]).toBe('three_public_reception all change 20% 20 decrease');
  });

  it('no difference is a statement, about no difference is none', () => {
    expect(claims('公务接待费8万元，与上年预算持平；培训费3万元，与上年基本持平。')).toEqual([
      'three_public_reception all level 8万元',
      'three_public_reception all change 持平 0',
      'training all level 3万元',
    ]);
    const [, same] = read(['公务接待费8万元，与上年预算持平，主要原因是从严控制。']).claims;
    expect(same).toMatchObject({ compared_with: 'prior_year_budget', direction: null, reason: '从严控制' });
  });
});

describe('subjects', () => {
  it('an announced total is the whole of what follows', () => {
    expect(
      claims('（二）支出预算：2024年年初预算数50万元，其中：教育支出20万元，卫生健康支出30万元；支出比2023年增加5万元。'),
    ).toEqual([
      'total_expenditure all level 50万元',
      'expenditure_by_function 205 all level 20万元',
      'expenditure_by_function 210 all level 30万元',
      'total_expenditure all change 5万元 increase',
    ]);
  });

  it('收、支总计 behind the total of fiscal money is that total', () => {
    expect(claims('财政拨款收入总计、支出总计均为80万元，与上年相比，收入总计、支出总计均增加6万元。')).toEqual([
      'fiscal_income_and_expenditure fiscal level 80万元',
      'fiscal_income_and_expenditure fiscal change 6万元 increase',
    ]);
  });

  it('a reviewed project keeps its money, not the figures of its work', () => {
    expect(
      claims('3.青禾县灌区设备采购项目绩效自评综述：全年预算数90万元，执行数81万元，完成预算的90%。灌溉面积比去年增加5%。'),
    ).toEqual(['named_item all level 90万元', 'named_item all level 81万元', 'named_item all completion 90% 90']);
  });

  it('what a reason counts without naming it is not of the subject before the reason', () => {
    expect(claims('培训费9万元，比上年增加3万元，主要原因是新增防汛演练，2024年预算数为2万元，增长20%。')).toEqual([
      'training all level 9万元',
      'training all change 3万元 increase',
    ]);
    expect(claims('收入预算9万元，比上年增加3万元，主要是财政拨款收入增加2万元。').at(-1)).toBe(
      'fiscal_income fiscal change 2万元 increase',
    );
  });

  it('the direction of a difference is no part of the name', () => {
    expect(read(['防汛演练增加2万元。']).claims[0]?.subject).toBe('防汛演练');
    expect(read(['防汛演练较上年增加2万元。']).claims[0]?.subject).toBe('防汛演练');
  });

  it('money granted this year is income when it is called so', () => {
    expect(claims('一般公共预算当年拨款收入9万元。')).toEqual(['general_income general level 9万元']);
    expect(claims('一般公共预算当年拨款9万元。')).toEqual(['general_expenditure general level 9万元']);
  });

  it('a list has the money that the paragraph above it names', () => {
    expect(claims('财政拨款支出主要内容如下：', '1.“教育支出（类）普通教育（款）小学教育（项）”12万元，主要用于教学。')).toEqual([
      'expenditure_by_function 2050202 fiscal level 12万元',
    ]);
  });

  it('kinds of income do not say from which money the spending behind them is', () => {
    const found = claims(
      '财政拨款收支总预算90万元。收入包括：一般公共预算收入50万元、政府性基金收入40万元。支出包括：教育支出90万元。',
    );
    expect(found.at(-1)).toBe('expenditure_by_function 205 fiscal level 90万元');
  });
});

const ROW: Partial<Fact> = { code: '2050202', label: '小学教育', role: 'detail', measure: 'total', unit: '万元', raw: '12.00' };
const printed = (table: string, fen: bigint): Fact => fact({ ...ROW, table, table_index: 0, amount: { fen, stepFen: 10_000n } });
const ITEM = '小学教育（2050202）12万元，较上年增加2万元。';

describe('linking', () => {
  it('a figure of spending restates none of an income table', () => {
    expect(read([ITEM], [printed('bg_income', 12_000_000n)]).claims[0]?.fact).toBeNull();
    expect(read([ITEM], [printed('bg_expenditure', 12_000_000n)]).claims[0]?.relation).toBe('restates');
  });

  it('a plan restates no spending of a final account', () => {
    const account = [printed('fa_general_expenditure', 12_000_000n)];
    expect(read(['小学教育（2050202）年初预算12万元，支出决算12万元。'], account).claims.map(({ relation }) => relation)).toEqual(
      [null, 'restates'],
    );
  });

  it('a part of an item contradicts no total, even behind a misprinted amount', () => {
    const total = fact({
      ...ROW,
      code: null,
      label: '合计',
      role: 'total',
      table: 'bg_general_basic',
      measure: 'public',
      amount: { fen: 90_000_000n, stepFen: 10_000n },
    });
    const text = '小学教育（2050202）12万元，较上年增加2万元。具体为：人员经费1,541.50.00万元，较上年增加1万元；公用经费3万元。';
    expect(read(['一般公共预算支出情况。', text], [total]).issues).toEqual([]);
  });
});
