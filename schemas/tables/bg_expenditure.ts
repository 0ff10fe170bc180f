/** Expenditure by function; Xi'an prints it by unit and by the money that pays for it. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';
import { BY_ORIGIN_COLUMNS, EXPENDITURE_COLUMNS, UNIT_SPENDING_COLUMNS } from './shared/expenditure_columns.js';
import { FUNDS, OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'bg_expenditure',
  kind: 'budget',
  name_zh: '部门支出预算总表',
  name_en: "Expenditure by function (in Xi'an by unit and money)",
  body: 'codes',
  expected: true,
  facts: true,
  titles: [
    '部门支出预算表',
    '部门支出总体情况表',
    '单位支出总体情况表',
    '部门支出总表',
    '支出预算表',
    '部门支出预算总表',
    '预算单位支出预算总表',
    '支出总表',
    '支出预算总表',
    '支出总体情况表',
    '本年支出总体情况表',
    '部门综合预算支出总表',
    '单位支出总表',
  ],
  title_words: [
    { all: [['支出'], ['表']], none: ['收入', '收支', ...FUNDS, '财政拨款', '基本支出', '项目支出', '分类', ...OTHER_TOPICS] },
    {
      all: [['支出'], ['功能'], ['表']],
      none: ['收入', '收支', ...FUNDS, '财政拨款', '基本支出', '项目支出', '经济', ...OTHER_TOPICS],
    },
  ],
  columns: [
    ...EXPENDITURE_COLUMNS,
    ...UNIT_SPENDING_COLUMNS,
    ...BY_ORIGIN_COLUMNS,
    column('procurement', '政府采购项目', 'Projects of government procurement', '政府采购项目/小计', '政府采购项目'),
    column(
      'procurement_smes',
      '预留给中小企业',
      'Government procurement reserved for small and medium enterprises',
      '政府采购项目/其中：政府采购项目中预留给中小企业的项目资金规模',
    ),
    column(
      'procurement_small',
      '预留给小型、微型企业',
      'Government procurement reserved for small and micro enterprises',
      '政府采购项目/其中：政府采购项目中预留给小型、微型企业的项目资金规模',
    ),
    column(
      'paid_general',
      '一般公共预算拨款',
      'Paid from the general public budget',
      '部门预算/一般公共预算拨款/小计',
      '部门预算/公共预算拨款/小计',
    ),
    column(
      'paid_general_earmarked',
      '其中：专项资金列入部门预算的项目',
      'Paid from the general public budget, of which earmarked money',
      '部门预算/一般公共预算拨款/专项资金列入部门预算的项目',
      '部门预算/一般公共预算拨款/专项资金列入部门预算项目',
      '部门预算/公共预算拨款/专项资金列入部门预算的项目',
      '部门预算/公共预算拨款/专项资金列入部门预算项目',
    ),
    column('paid_fund', '政府性基金拨款', 'Paid from government funds', '部门预算/政府性基金拨款'),
    column('paid_business', '事业收入', 'Paid from business income', '部门预算/事业收入'),
    column('paid_operating', '事业单位经营收入', 'Paid from operating income', '部门预算/事业单位经营收入'),
    column('paid_superior', '上级补助收入', 'Paid from subsidies of superior units', '部门预算/上级补助收入'),
    column(
      'paid_affiliate',
      '对附属单位上缴收入',
      'Paid from what subordinate units paid in',
      '部门预算/对附属单位上缴收入',
      '部门预算/附属单位上缴收入',
    ),
    column(
      'paid_account_balance',
      '上年实户资金余额',
      "Paid from the balance of the unit's own account",
      '部门预算/上年实户资金余额',
    ),
    column('paid_other', '其他收入', 'Paid from other income', '部门预算/其他收入'),
    column('paid_carryover', '上年结转', 'Paid from money brought forward', '部门预算/上年结转'),
  ],
});
