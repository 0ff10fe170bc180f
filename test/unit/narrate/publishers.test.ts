/** Sentences as publishers of several provinces build them: what is spoken of, of which year, and against what. */
import { describe, expect, it } from 'vitest';
import { narrate } from '../../../src/narrate/index.js';
import type { Claim, Identity } from '../../../src/types.js';
import { filler, identity, page, paragraphLines } from './pages.js';

interface Case {
  readonly name: string;
  readonly heading?: string;
  readonly text: string;
  readonly of?: Partial<Identity>;
  readonly claims: readonly string[];
}

const BUDGET: Partial<Identity> = { kind: 'budget' };

const CASES: readonly Case[] = [
  {
    name: 'a plan of spending that names nobody is of what its item announces',
    text: '（二）公务接待费。2024年预算支出6万元，比2023年预算减少1万元。',
    of: BUDGET,
    claims: [
      'three_public_reception initial_budget 2024 6万元',
      'three_public_reception initial_budget 2024 1万元 prior_year_budget',
    ],
  },
  {
    name: 'the same below a heading of its own',
    heading: '（二）公务接待费',
    text: '2024年支出预算6万元。',
    of: BUDGET,
    claims: ['three_public_reception initial_budget 2024 6万元'],
  },
  {
    name: 'a plan below a kind of income is the total',
    heading: '5.事业单位经营收入',
    text: '支出预算6万元。',
    of: BUDGET,
    claims: ['total_expenditure initial_budget 2024 6万元'],
  },
  {
    name: 'the plan of a purpose that nobody declared is not the total',
    text: '救助站改造支出预算7万元，占基本支出预算%，同比增加2万元。',
    of: BUDGET,
    claims: ['named_item initial_budget 2024 7万元', 'named_item initial_budget 2024 2万元 prior_year'],
  },
  {
    name: 'a price is no amount, and a difference in number no number',
    text: '因公出国（境）经费7万元，预算费用3.5万元/人。公务用车保有量减少4辆。',
    of: BUDGET,
    claims: ['three_public_abroad initial_budget 2024 7万元'],
  },
  {
    name: 'what was spent in all the year before is what is compared with',
    text: '“三公”经费支出9万元，比上年累计支出11万元减少2万元。',
    claims: ['three_public actual 2024 9万元', 'three_public null 2023 11万元', 'three_public actual 2024 2万元 prior_year'],
  },
  {
    name: 'money named without a side is of the side spoken of',
    text: '2024年一般公共预算财政拨款支出90万元。与2023年相比，一般公共预算财政拨款增加3万元。',
    claims: ['general_expenditure actual 2024 90万元', 'general_expenditure actual 2024 3万元 prior_year'],
  },
  {
    name: 'money by which purchases are divided is no income of the unit',
    heading: '（二）政府采购预算安排情况',
    text: '按政府采购资金来源划分，一般公共预算拨款4万元，财政专户管理的资金安排1万元，上年结转结余资金2万元。',
    of: BUDGET,
    claims: [
      'procurement initial_budget 2024 4万元',
      'named_item initial_budget 2024 1万元',
      'named_item initial_budget 2024 2万元',
    ],
  },
  {
    name: 'an account is compared with the budget of its own year',
    text: '公务接待费支出2万元，与2024年度预算相比，减少1万元。',
    claims: ['three_public_reception actual 2024 2万元', 'three_public_reception actual 2024 1万元 budget'],
  },
  {
    name: 'parts are of the year of their whole, and an earlier year is no plan',
    heading: '二、2023年“三公”经费决算情况',
    text: '2023年度“三公”经费合计支出9万元，其中：公务接待4万元，公务用车运行费用5万元。',
    of: BUDGET,
    claims: [
      'three_public actual 2023 9万元',
      'three_public_reception actual 2023 4万元',
      'three_public_car_run actual 2023 5万元',
    ],
  },
  {
    name: 'what a reason adds without a name is nobody’s',
    text: '支出变动较大的主要原因是2024年新增了7万元政府性基金，用于泵站修缮。',
    claims: [],
  },
  {
    name: 'guests behind a bracket are no foreign guests',
    text: '国内公务接待共9批次（其中外事接待0批次），80人次（其中外事接待0人次）。',
    claims: [
      'groups_received null 2024 9批次',
      'foreign_groups_received null 2024 0批次',
      'people_received null 2024 80人次',
      'foreign_people_received null 2024 0人次',
    ],
  },
  {
    name: 'a template that was not filled in has no direction',
    text: '项目支出5万元，比上年预算增加/减少1万元。',
    of: BUDGET,
    claims: ['project_expenditure initial_budget 2024 5万元', 'project_expenditure initial_budget 2024 1万元 prior_year_budget'],
  },
  {
    name: 'a completion of a plan that is printed with it',
    text: '公务接待费支出决算为3万元，完成全年预算4万元的75%。',
    claims: [
      'three_public_reception actual 2024 3万元',
      'three_public_reception full_budget 2024 4万元',
      'three_public_reception actual 2024 75% full_budget',
    ],
  },
  {
    name: 'a difference from a year long past is no change against the last one',
    text: '公务接待费支出3万元，比2019年（疫情前）决算数减少4万元，降低57.1%。公务用车购置支出2万元，比2023年度增加1万元。',
    claims: [
      'three_public_reception actual 2024 3万元',
      'three_public_car_buy actual 2024 2万元',
      'three_public_car_buy actual 2024 1万元 prior_year',
    ],
  },
  {
    name: 'totals named 总收入 and 总支出, and both sides 总体',
    text: '本单位2024年度总收入80万元，总支出78万元。收入支出总体与上年相比，增加6万元。',
    claims: [
      'total_income actual 2024 80万元',
      'total_expenditure actual 2024 78万元',
      'total_income_and_expenditure actual 2024 6万元 prior_year',
    ],
  },
];

const short = ({ topic, stage, fiscal_year, raw, unit, compared_with }: Claim): string =>
  [topic, stage, fiscal_year, `${raw}${unit}`, ...(compared_with === null ? [] : [compared_with])].map(String).join(' ');

describe('sentences of several provinces', () => {
  it.each(CASES)('$name', ({ heading, text, of, claims }) => {
    const head = heading === undefined ? [] : paragraphLines(heading, 180);
    const pages = [page(1, [...filler(80), ...head, ...paragraphLines(text, 220)])];
    const found = narrate({ pages, tables: [], facts: [], identity: identity(of) }).claims;
    expect(found.map(short)).toEqual(claims);
  });

  it('a template that was not filled in is no decrease', () => {
    const pages = [page(1, [...filler(80), ...paragraphLines('项目支出5万元，比上年增加/减少1万元。', 220)])];
    const found = narrate({ pages, tables: [], facts: [], identity: identity() }).claims;
    expect(found.map(({ direction }) => direction)).toEqual([null, null]);
  });
});
