/** Expenditure by economic class and money. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';
import { OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'bg_economic',
  kind: 'budget',
  name_zh: '支出经济分类汇总表',
  name_en: 'Expenditure by economic class and money',
  body: 'economic_codes',
  expected: false,
  facts: true,
  titles: [
    '支出经济分类汇总表',
    '支出分经济科目表',
    '收支预算总表(经济分类科目)',
    '部门预算支出经济分类情况表',
    '支出经济分类情况表',
    '支出经济分类预算表',
    '一般公共预算支出明细表(按支出经济分类科目)',
    '一般公共预算支出表(按经济分类)',
    '一般公共预算支出情况表(按经济分类科目)',
  ],
  title_words: [
    {
      all: [['支出'], ['经济'], ['分类', '科目'], ['表']],
      none: ['收入', '收支', '基本支出', '项目支出', '政府性基金', '国有资本', ...OTHER_TOPICS],
    },
  ],
  columns: [
    column('total', '总计', 'Total', '总计', '合计', '支出总计'),
    column('basic', '基本支出', 'Basic expenditure', '基本支出', '基本支出/小计'),
    column('personnel', '人员经费', 'Personnel', '人员经费支出', '人员经费', '基本支出/人员经费'),
    column('public', '公用经费', 'Operation', '公用经费支出', '公用经费', '基本支出/公用经费'),
    column('project', '项目支出', 'Project expenditure', '项目支出', '专项业务经费支出', '项目支出/小计'),
    column('general', '一般公共预算', 'General public budget', '一般公共预算/小计', '一般公共预算'),
    column('general_fiscal', '其中：财政拨款', 'General public budget, of which fiscal appropriation', '一般公共预算/财政拨款'),
    column('gov_fund', '政府性基金', 'Government funds', '政府性基金', '政府性基金预算'),
    column('state_capital', '国有资本经营预算', 'State capital budget', '国有资本经营预算'),
    column('carryover', '上年结转结余', 'Money brought forward', '上年结转结余'),
    column('special', '财政专户管理资金收入', 'Fiscal special accounts', '财政专户管理资金收入', '财政专户管理资金'),
    column('business', '事业收入', 'Business income', '事业收入'),
    column('superior', '上级补助收入', 'Subsidies from superior units', '上级补助收入'),
    column('affiliate', '附属单位上缴收入', 'Paid in by subordinate units', '附属单位上缴收入'),
    column('operating', '事业单位经营收入', 'Operating income', '事业单位经营收入'),
    column('other', '其他收入', 'Other income', '其他收入'),
  ],
});
