/** Amount columns of tables with income on the left and expenditure on the right. */
import { column } from './column.js';

const INCOME = ['收入', '本年收入', '财政拨款收入'];
const EXPENDITURE = ['支出', '本年支出', '财政拨款支出'];

const below = (sides: readonly string[], leaves: readonly string[]): string[] =>
  sides.flatMap((side) => leaves.map((leaf) => `${side}/${leaf}`));

const AMOUNTS = ['金额', '预算数', '决算数', '预算', '本年预算', '本年预算数', '当年预算数', '预算金额', '决算金额'];

export const INCOME_AMOUNT = column('income_amount', '收入金额', 'Income', ...below(INCOME, AMOUNTS));

/** One amount column on the right: the panel of the fact tells the classifications of a four-panel table apart. */
export const EXPENDITURE_AMOUNT = column(
  'expenditure_amount',
  '支出金额',
  'Expenditure',
  ...below(EXPENDITURE, AMOUNTS),
  ...below(EXPENDITURE, ['预算数/合计', '合计']),
);

/** The same in tables of one fund, where 本年支出 over 合计, 基本支出 and 项目支出 heads a list by function, not a side. */
export const FUND_EXPENDITURE_AMOUNT = column(
  'expenditure_amount',
  '支出金额',
  'Expenditure',
  ...below(EXPENDITURE, AMOUNTS),
  ...below(['支出', '财政拨款支出'], ['预算数/合计', '合计']),
);

/** Both sides split into the year's own budget and money brought forward (Changchun). */
export const BY_ORIGIN_AMOUNTS = [
  column('income_current', '收入编制预算', 'Income of the year', '收入/编制预算', '收入/当年预算'),
  column('income_carryover', '收入上年结转', 'Income brought forward', '收入/上年结转', '收入/上年结转结余'),
  column('expenditure_current', '支出编制预算', 'Expenditure from the year', '支出/编制预算', '支出/当年预算'),
  column('expenditure_carryover', '支出上年结转', 'Expenditure from money brought forward', '支出/上年结转', '支出/上年结转结余'),
] as const;

/** The right side split as the 单位 edition of Shanghai does. */
export const EXPENDITURE_SPLIT = [
  column(
    'expenditure_basic',
    '基本支出',
    'Basic expenditure',
    ...below(EXPENDITURE, ['预算数/基本支出', '预算数/基本支出/小计']),
  ),
  column('expenditure_personnel', '人员经费', 'Personnel', ...below(EXPENDITURE, ['预算数/基本支出/人员经费'])),
  column('expenditure_public', '公用经费', 'Operation', ...below(EXPENDITURE, ['预算数/基本支出/公用经费'])),
  column('expenditure_project', '项目支出', 'Project expenditure', ...below(EXPENDITURE, ['预算数/项目支出'])),
] as const;
