/** Which topics an answer of a marked document may have: its own words for the subject, read by a key that is written by hand. */

type Key = readonly [RegExp, readonly string[]];

/** The first entry that fits the words of the answer counts. */
const KEYS: readonly Key[] = [
  [/项目简介|^项目 |在职人员增|增人增资|福彩公益金|福利彩票公益金项目|社会公益类|信访大厅运行|绩效管理$/, ['named_item']],
  [/[(（]项[)）]|[(（]类[)）]|^\d{7}/, ['expenditure_by_function']],
  [/^30\d|^31\d|工资福利支出/, ['expenditure_by_economic_class']],
  [/公车运行/, ['three_public', 'three_public_car', 'three_public_car_run']],
  [/财政拨款支出合计/, ['fiscal_expenditure']],
  [/财政拨款收入总计|^财政拨款收入$/, ['fiscal_income_and_expenditure', 'fiscal_income']],
  [/^财政拨款收入$|^支出总计$/, ['fiscal_income_and_expenditure', 'total_expenditure', 'fiscal_income']],
  [
    /^收入总计、支出总计$|^支出总计比上年|^支出比上年|^支出预算总数/,
    ['total_income_and_expenditure', 'total_income', 'total_expenditure'],
  ],
  [/^(一般公共服务|教育|科学技术|社会保障和就业|卫生健康|住房保障|资源勘探工业信息等)支出/, ['expenditure_by_function']],
  [/纳入预算绩效管理|涉及(项目)?(预算)?(资金|金额|拨款)|绩效目标.*(资金|金额)/, ['performance_money']],
  [/上年结转|实户资金/, ['brought_forward', 'unit_money']],
  [/结转下年/, ['carried_forward']],
  [/使用非财政拨款结余/, ['surplus_used']],
  [/在职人员经费|人员(经费|支出)/, ['personnel_expenditure']],
  [/公用经费/, ['operating_expenditure']],
  [/机关运行经费|机构运[行转]经费|预算数与\d{4}年相比/, ['organ_running_costs']],
  [/授予中小企业/, ['procurement_small_firms']],
  [/授予小微企业/, ['procurement_micro_firms']],
  [/货物/, ['procurement_goods']],
  [/工程/, ['procurement_works']],
  [/政府采购服务/, ['procurement_services']],
  [/政府采购/, ['procurement']],
  [/委托业务费/, ['commissioned_business']],
  [/固定资产/, ['fixed_assets']],
  [/会议费/, ['meetings']],
  [/培训费/, ['training']],
  [/外宾接待/, ['reception_foreign']],
  [/国内公务接待/, ['reception_domestic']],
  [/公务接待/, ['three_public_reception']],
  [/公务用车购置及|公务用车购置和/, ['three_public_car']],
  [/公务用车购置/, ['three_public_car_buy']],
  [/公务用车运行/, ['three_public_car_run']],
  [/因公出国/, ['three_public_abroad']],
  [/三公.*公车运行/, ['three_public', 'three_public_car', 'three_public_car_run']],
  [/三公/, ['three_public']],
  [/基本支出.*与上年度相比/, ['personnel_expenditure', 'operating_expenditure']],
  [/政府性基金.*收支/, ['gov_fund_income_and_expenditure']],
  [/一般公共预算收支/, ['general_income_and_expenditure']],
  [/财政拨款.*收.*支.*总/, ['fiscal_income_and_expenditure']],
  [/基本支出(?!决算$|预算$)/, ['basic_expenditure']],
  [/项目支出/, ['project_expenditure']],
  [/基金.*支出/, ['gov_fund_expenditure']],
  [/一般公共预算.*(支出|当年拨款|减少|增加)/, ['general_expenditure', 'general_income', 'basic_expenditure']],
  [/一般公共预算/, ['general_income']],
  [/专户/, ['special_account_income']],
  [/事业收入/, ['business_income']],
  [/经营收入/, ['operating_income']],
  [/上级补助/, ['superior_income']],
  [/附属单位上缴/, ['affiliate_income']],
  [/其他收入/, ['other_income']],
  [/上缴上级/, ['to_superior']],
  [/经营支出/, ['business_expenditure']],
  [/附属单位补助/, ['to_affiliate']],
  [/财政拨款支出/, ['fiscal_expenditure', 'general_expenditure']],
  [/财政拨款收入/, ['fiscal_income']],
  [
    /收入.?[、/和]?支出总计|收支总|收、支总|预算收入.支出|收入.支出预算总计|收入、支出/,
    ['total_income_and_expenditure', 'total_income', 'total_expenditure', 'income_of_year', 'expenditure_of_year'],
  ],
  [/收支总预算|收支预算|收入\/支出/, ['total_income_and_expenditure', 'total_income', 'total_expenditure']],
  [/收入/, ['total_income', 'income_of_year']],
  [/支出/, ['total_expenditure', 'expenditure_of_year']],
  [
    /比上年|较上年/,
    [
      'total_income',
      'total_expenditure',
      'total_income_and_expenditure',
      'income_of_year',
      'expenditure_of_year',
      'fiscal_income',
      'fiscal_expenditure',
      'general_expenditure',
    ],
  ],
];

/** Words of an answer that say nothing about its subject alone: the part of the path before them does. */
const NO_SUBJECT = /^(支出决算为?|决算数|全年预算为|年初预算(数)?为|与上年度相比(增加|减少))$/;

/** Topics that answer "what" may have; empty when the key does not know it. */
export function expectedTopics(what: string): readonly string[] {
  const parts = what.split('/');
  for (let last = parts.length - 1; last >= 0; last--) {
    const words = parts[last] ?? '';
    if (last > 0 && NO_SUBJECT.test(words) && !/与上年度相比/.test(words)) continue;
    const text = /与上年度相比/.test(words) ? what : words;
    const found = KEYS.find(([key]) => key.test(text));
    if (found) return found[1];
  }
  return [];
}

/** The code that an answer names. */
export const expectedCode = (what: string): string | null => /^(\d{7}|\d{3})(?!\d)/.exec(what)?.[1] ?? null;
