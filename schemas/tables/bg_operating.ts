/** Running costs of organs and institutions by money. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';

export default defineTable({
  id: 'bg_operating',
  kind: 'budget',
  name_zh: '机构运转经费预算表',
  name_en: 'Running costs of organs and institutions by money',
  body: 'economic_codes',
  expected: false,
  facts: true,
  titles: [
    '行政(事业)单位机构运转经费预算表',
    '机关运行经费预算表',
    '机关运行经费',
    '机构运转经费情况表',
    '机构运转经费预算表',
    '一般公共预算机关运行经费支出预算表',
    '机关运行经费支出预算表',
    '机关运行经费支出表',
    '一般公共预算机关运行经费支出表',
  ],
  title_words: [{ all: [['机关运行经费', '机构运转经费'], ['表']], none: ['三公', '绩效', '资产', '采购'] }],
  columns: [
    column('total', '合计', 'Total', '资金来源/合计', '合计', '机关运行经费支出', '机关运行经费'),
    column(
      'gen_sub',
      '一般公共预算资金小计',
      'General public budget',
      '一般公共预算资金/小计',
      '资金来源/政府预算资金/一般公共预算资金/小计',
      '政府预算资金/一般公共预算资金/小计',
    ),
    column(
      'gen_fiscal',
      '财政拨款',
      'General public budget, fiscal appropriation',
      '一般公共预算资金/财政拨款',
      '资金来源/政府预算资金/一般公共预算资金/财政拨款',
    ),
    column(
      'gen_fee',
      '纳入预算管理行政事业性收费',
      'General public budget, administrative fees',
      '一般公共预算资金/纳入预算管理行政事业性收费',
    ),
    column('gen_special', '专项收入', 'General public budget, earmarked income', '一般公共预算资金/专项收入'),
    column(
      'gen_asset',
      '国有资源（资产）有偿使用收入',
      'General public budget, use of state resources',
      '一般公共预算资金/国有资源(资产)有偿使用收入',
    ),
    column('gen_other', '其他一般公共预算资金', 'General public budget, other', '一般公共预算资金/其他一般公共预算资金'),
    column('gen_transfer', '一般性转移支付资金', 'General public budget, transfers', '一般公共预算资金/一般性转移支付资金'),
    column('gen_bond', '一般债券', 'General public budget, bonds', '一般公共预算资金/一般债券'),
    column('fund', '政府性基金预算资金', 'Government funds', '政府性基金预算资金', '政府性基金预算资金/小计'),
    column('capital', '国有资本经营预算', 'State capital budget', '国有资本经营预算'),
    column('special_account', '财政专户管理资金收入', 'Fiscal special accounts', '财政专户管理资金收入', '财政专户管理资金'),
    column('unit_money', '单位资金', 'Own money of the unit', '单位资金', '单位资金/小计'),
    column('carryover', '结转结余', 'Money brought forward', '结转结余', '结转结余/小计'),
  ],
});
