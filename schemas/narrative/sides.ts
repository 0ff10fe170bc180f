/** Topics that are the two sides of one account, and names that a sentence shortens because the topic before them says the rest. */

import type { FundScope } from './define.js';

/** Income and expenditure of the same money. */
interface Sides {
  readonly income: string;
  readonly expenditure: string;
}

/** By the topic that names both sides at once. */
const JOINT: ReadonlyMap<string, Sides> = new Map([
  ['total_income_and_expenditure', { income: 'total_income', expenditure: 'total_expenditure' }],
  ['fiscal_income_and_expenditure', { income: 'fiscal_income', expenditure: 'fiscal_expenditure' }],
]);

const PAIRS: readonly Sides[] = [
  ...JOINT.values(),
  { income: 'income_of_year', expenditure: 'expenditure_of_year' },
  { income: 'general_income', expenditure: 'general_expenditure' },
  { income: 'gov_fund_income', expenditure: 'gov_fund_expenditure' },
  { income: 'state_capital_income', expenditure: 'state_capital_expenditure' },
];

/** Topics of 收入 and 支出 that a joint topic stands for, in this order; null for a topic of one side. */
export const sidesOf = (joint: string): readonly string[] | null => {
  const sides = JOINT.get(joint);
  return sides ? [sides.income, sides.expenditure] : null;
};

/** The joint topic that a topic of one side belongs to; a joint topic belongs to itself. */
export const jointOf = (topic: string): string | null =>
  JOINT.has(topic)
    ? topic
    : ([...JOINT].find(([, { income, expenditure }]) => income === topic || expenditure === topic)?.[0] ?? null);

/** Money carried over the year is of neither side. */
const BETWEEN_YEARS: ReadonlySet<string> = new Set(['brought_forward', 'carried_forward', 'surplus_used']);
const BY_SCOPE: ReadonlyMap<FundScope, Sides> = new Map([
  ['fiscal', { income: 'fiscal_income', expenditure: 'fiscal_expenditure' }],
  ['general', { income: 'general_income', expenditure: 'general_expenditure' }],
  ['gov_fund', { income: 'gov_fund_income', expenditure: 'gov_fund_expenditure' }],
  ['state_capital', { income: 'state_capital_income', expenditure: 'state_capital_expenditure' }],
]);

/**
 * The topic that 收入 or 支出 alone means behind a topic of a known money: that topic itself when it is of this side, else the other
 * side of the same money. Null when nothing tells which money is meant.
 */
export function sideBehind(side: keyof Sides, topic: string, scope: FundScope | null, isIncome: boolean): string | null {
  if (!BETWEEN_YEARS.has(topic) && isIncome === (side === 'income')) return topic;
  const pair = PAIRS.find((sides) => sides.income === topic || sides.expenditure === topic);
  return (pair ?? (scope === null ? undefined : BY_SCOPE.get(scope)))?.[side] ?? null;
}

/** Names that mean a topic only behind one of its wholes: 公务用车购置及运行费8万元，其中：购置费2万元. */
export const SHORT_NAMES: readonly { readonly whole: string; readonly name: RegExp; readonly topic: string }[] = [
  { whole: 'three_public_car', name: /^购置(费用?|经费|支出)*$/u, topic: 'three_public_car_buy' },
  { whole: 'three_public_car', name: /^运行(和)?(维护)?(费用?|经费|支出)*$/u, topic: 'three_public_car_run' },
  { whole: 'three_public_reception', name: /^国内接待(费用?|经费|支出)*$/u, topic: 'reception_domestic' },
  { whole: 'three_public_reception', name: /^国\(境\)外接待(费用?|经费|支出)*$/u, topic: 'reception_foreign' },
];

/** Names that mean a topic only behind a thing counted: 涉及项目5个，资金20万元. */
export const MONEY_OF_COUNTED: readonly { readonly counted: string; readonly name: RegExp; readonly topic: string }[] = [
  {
    counted: 'performance_projects',
    name: /^(涉及)?(项目)?(预算)?资金(总额|总量|共计|合计|总计|约)?$/u,
    topic: 'performance_money',
  },
];
