/** The shape of a sentence is read: subject, stage, amount, comparison, direction and reason, whatever the wording. */
import { describe, expect, it } from 'vitest';
import { narrate } from '../../../src/narrate/index.js';
import type { Claim, Identity } from '../../../src/types.js';
import { filler, identity, page, paragraphLines } from './pages.js';

function claims(text: string, overrides: Partial<Identity> = {}, heading?: string): Claim[] {
  const head = heading === undefined ? [] : paragraphLines(heading, 180);
  const pages = [page(1, [...filler(80), ...head, ...paragraphLines(text, 220)])];
  return narrate({ pages, tables: [], facts: [], identity: identity(overrides) }).claims;
}

/** The parts of a claim that a test names, figures as printed. */
const short = (claim: Claim): string =>
  [claim.topic, claim.code, claim.aspect, claim.stage, `${claim.raw}${claim.unit}`, claim.compared_with, claim.direction]
    .filter((part) => part !== null)
    .join(' ');

describe('claims', () => {
  it('a total, its change and the reason', () => {
    const found = claims(
      '2024年度，本局收、支总计均为88.40万元。与上年度相比，收、支总计各增加6.10万元，增长7.41%，主要原因是泵站修缮。',
    );
    expect(found.map(short)).toEqual([
      'total_income_and_expenditure level actual 88.40万元',
      'total_income_and_expenditure change actual 6.10万元 prior_year increase',
      'total_income_and_expenditure change actual 7.41% prior_year increase',
    ]);
    expect(found[0]?.amount).toEqual({ fen: 88_400_000n, stepFen: 10_000n });
    expect(found[2]?.percent).toBe('7.41');
    expect(found.map(({ reason }) => reason)).toEqual([null, '泵站修缮', '泵站修缮']);
    expect(found[0]).toMatchObject({ page: 1, fiscal_year: 2024, scope: 'all' });
  });

  it('parts and their shares', () => {
    expect(claims('支出合计50万元，其中：基本支出30万元，占60%；项目支出20万元，占40%。').map(short)).toEqual([
      'expenditure_of_year level actual 50万元',
      'basic_expenditure level actual 30万元',
      'basic_expenditure share actual 60% whole',
      'project_expenditure level actual 20万元',
      'project_expenditure share actual 40% whole',
    ]);
  });

  it('an item by its full name, plan against account', () => {
    const text =
      '2.一般公共服务支出（类）财政事务（款）行政运行（项）。年初预算数为9.5万元，决算数8.55万元，完成年初预算的90%，差异的主要原因是人员退休。';
    const found = claims(text);
    expect(found.map(short)).toEqual([
      'expenditure_by_function 2010601 level initial_budget 9.5万元',
      'expenditure_by_function 2010601 level actual 8.55万元',
      'expenditure_by_function 2010601 completion actual 90% initial_budget',
    ]);
    expect(found.at(-1)?.reason).toBe('人员退休');
  });

  it('codes in brackets, dashes, bare classes', () => {
    const budget = { kind: 'budget' } as const;
    expect(claims('行政运行（2010601）12万元，较上年减少1万元。', budget).map(short)).toEqual([
      'expenditure_by_function 2010601 level initial_budget 12万元',
      'expenditure_by_function 2010601 change initial_budget 1万元 prior_year decrease',
    ]);
    expect(claims('“一般公共服务支出-财政事务-行政运行”科目12万元。', budget).map(short)).toEqual([
      'expenditure_by_function 2010601 level initial_budget 12万元',
    ]);
    expect(claims('其中：教育支出3万元，工资福利支出4万元。', budget).map(short)).toEqual([
      'expenditure_by_function 205 level initial_budget 3万元',
      'expenditure_by_economic_class 301 level initial_budget 4万元',
    ]);
  });

  it('what stands in brackets does not change the subject outside', () => {
    const text =
      '公务用车购置及运行维护费9万元（公务用车购置费2万元；公务用车运行维护费7万元，比上年增加1万元。），比上年增加3万元。';
    expect(claims(text, { kind: 'budget' }).map(short)).toEqual([
      'three_public_car level initial_budget 9万元',
      'three_public_car_buy level initial_budget 2万元',
      'three_public_car_run level initial_budget 7万元',
      'three_public_car_run change initial_budget 1万元 prior_year increase',
      'three_public_car change initial_budget 3万元 prior_year increase',
    ]);
  });

  it('neither a purpose nor a limit is a subject or a figure', () => {
    const text = '公用经费6万元，主要用于办公费、培训费等支出，比上年减少2万元；单价100万元（含）以上设备0台。';
    expect(claims(text, { kind: 'budget' }).map(short)).toEqual([
      'operating_expenditure level initial_budget 6万元',
      'operating_expenditure change initial_budget 2万元 prior_year decrease',
      'equipment count 0台',
    ]);
  });

  it('the amount that is compared with belongs to the other year', () => {
    const found = claims('2024年收入预算30万元，比2023年年初预算数25万元增加5万元。', { kind: 'budget' });
    expect(found.map(({ raw, fiscal_year, aspect }) => [raw, fiscal_year, aspect])).toEqual([
      ['30', 2024, 'level'],
      ['25', 2023, 'level'],
      ['5', 2024, 'change'],
    ]);
  });

  it('things counted and scores', () => {
    const text = '因公出国（境）团组2个，累计5人次。公务用车保有量为3辆。国内公务接待8批次、60人次。整体绩效自评得分92.5分。';
    expect(claims(text).map((claim) => [claim.topic, claim.count ?? claim.decimal])).toEqual([
      ['abroad_groups', 2],
      ['abroad_people', 5],
      ['cars_kept', 3],
      ['groups_received', 8],
      ['people_received', 60],
      ['performance_score', '92.5'],
    ]);
  });

  it('the heading says what its sentences leave out', () => {
    const found = claims('2024年安排5万元，比上年减少1万元。', { kind: 'budget' }, '三、会议费情况');
    expect(found.map(short)).toEqual([
      'meetings level initial_budget 5万元',
      'meetings change initial_budget 1万元 prior_year decrease',
    ]);
  });

  it('a purpose that nobody declared keeps its name', () => {
    expect(claims('河道清淤12万元。', { kind: 'budget' })[0]).toMatchObject({ topic: 'named_item', subject: '河道清淤' });
  });

  it('explanations of terms state nothing', () => {
    expect(claims('公用经费：指每人3万元的定额。', {}, '第四部分名词解释')).toEqual([]);
  });
});
