/** Where the money comes from. */
import { defineTopics, type NarrativeTopic } from '../define.js';

/** A source of income, printed as a column of the income tables and as a line of the summary. */
function source(
  id: string,
  name_zh: string,
  name_en: string,
  subjects: readonly RegExp[],
  columns: { readonly fa?: string; readonly bg?: string },
  labels: readonly string[],
): NarrativeTopic {
  return {
    id,
    name_zh,
    name_en,
    subjects,
    scope: 'all',
    places: [
      ...(columns.fa === undefined ? [] : [{ table: 'fa_income', column: columns.fa, row: 'total' as const }]),
      ...(columns.bg === undefined ? [] : [{ table: 'bg_income', column: columns.bg, row: 'total' as const }]),
      { table: 'fa_income_expenditure_summary', column: 'income_amount', row: labels },
      { table: 'bg_income_expenditure_summary', column: 'income_amount', row: labels },
    ],
  };
}

export default defineTopics([
  {
    ...source(
      'fiscal_income',
      '财政拨款收入',
      'Fiscal money',
      [/财政拨款(预算)?收入(总计|合计)?/, /财政拨款(?=$)/, /当年财政拨款/],
      { fa: 'fiscal', bg: 'cy_fiscal' },
      ['财政拨款收入', '财政拨款'],
    ),
    scope: 'fiscal',
  },
  {
    ...source(
      'general_income',
      '一般公共预算拨款收入',
      'General public budget',
      [
        /一般公共预算(财政)?拨款(预算)?(收入)?(?=$|预算|资金)/,
        /一般公共预算(当年)?(收入|资金)?(?=$)/,
        /一般公共预算(当年)?(财政)?拨款收入/,
        /一般公共预算财力安排/,
        /一般公共财政预算(财政)?(拨款)?(收入)?(?=$)/,
      ],
      { bg: 'cy_general' },
      [
        '一般公共预算拨款收入',
        '一般公共预算拨款',
        '一般公共预算财政拨款收入',
        '一般公共预算财政拨款',
        '一般公共预算',
        '一般公共预算资金',
      ],
    ),
    scope: 'general',
  },
  {
    ...source(
      'gov_fund_income',
      '政府性基金预算收入',
      'Government funds',
      [/政府性基金(预算)?(财政)?(拨款)?(收入|资金)(?!支)/, /政府性基金(预算)?(财政)?(拨款)?(?=$)/],
      { bg: 'cy_fund' },
      ['政府性基金预算拨款收入', '政府性基金预算财政拨款收入', '政府性基金预算拨款', '政府性基金预算'],
    ),
    scope: 'gov_fund',
  },
  {
    ...source(
      'state_capital_income',
      '国有资本经营预算收入',
      'State capital budget',
      [/国有资本经营(预算)?(财政)?(拨款)?(收入|资金)(?!支)/, /国有资本经营(预算)?(财政)?(拨款)?(?=$)/],
      { bg: 'cy_capital' },
      ['国有资本经营预算拨款收入', '国有资本经营预算财政拨款收入', '国有资本经营预算拨款', '国有资本经营预算'],
    ),
    scope: 'state_capital',
  },
  source(
    'special_account_income',
    '财政专户管理资金',
    'Fiscal special accounts',
    [/财政专户(管理|拨款)?(资金|事业|教育)*(收费|收入)?/],
    { bg: 'cy_special' },
    ['财政专户管理资金收入', '财政专户管理资金'],
  ),
  source(
    'superior_income',
    '上级补助收入',
    'Subsidies from superior units',
    [/上级补助收入(资金)?/],
    { fa: 'superior', bg: 'cy_superior' },
    ['上级补助收入'],
  ),
  source('business_income', '事业收入', 'Business income', [/事业收入(资金)?/], { fa: 'business', bg: 'cy_business' }, [
    '事业收入',
  ]),
  source(
    'operating_income',
    '经营收入',
    'Operating income',
    [/(事业单位)?经营(服务)?收入(资金)?/],
    { fa: 'operating', bg: 'cy_operating' },
    ['经营收入', '事业单位经营收入'],
  ),
  source(
    'affiliate_income',
    '附属单位上缴收入',
    'Paid in by subordinate units',
    [/附属单位上缴收入(资金)?/],
    { fa: 'affiliate', bg: 'cy_affiliate' },
    ['附属单位上缴收入'],
  ),
  source('other_income', '其他收入', 'Other income', [/其他收入(资金)?/], { fa: 'other', bg: 'cy_other' }, ['其他收入']),
  source('unit_money', '单位资金', 'Own money of the unit', [/单位(自有)?资金/, /上年实户资金余额/], {}, ['单位资金']),
  {
    id: 'brought_forward',
    name_zh: '年初结转和结余',
    name_en: 'Money brought forward',
    subjects: [/(上年|年初|上一?年度)(财政拨款)?(结转|结余)([和、]?(结余|结转))?(资金|收入|的.*)?/, /历年结转/],
    isAmbiguous: true,
    places: [
      { table: 'fa_income_expenditure_summary', column: 'income_amount', row: ['年初结转和结余'], scope: 'all' },
      { table: 'bg_income', column: 'co_total', row: 'total' },
      { table: 'bg_income_expenditure_summary', column: 'income_amount', row: ['上年结转', '上年结转结余', '上年结转和结余'] },
    ],
  },
  {
    id: 'surplus_used',
    name_zh: '使用非财政拨款结余',
    name_en: 'Surplus used',
    subjects: [/使用(非财政拨款|专用)结余(\(含专用结余\))?/, /(用|动用)事业基金弥补收支差额/],
    places: [
      {
        table: 'fa_income_expenditure_summary',
        column: 'income_amount',
        row: ['使用非财政拨款结余', '使用非财政拨款结余(含专用结余)', '使用非财政拨款结余和专用结余'],
      },
    ],
  },
]);
