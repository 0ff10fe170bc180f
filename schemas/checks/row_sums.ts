/** Sums down a column: subjects by code, numbered lines, units, the total row. */
import { defineCheck } from './define.js';

export const CODE_SUM = defineCheck({
  id: 'code_is_sum_of_children',
  scope: 'within_table',
  name_zh: '类 = Σ款，款 = Σ项',
  name_en: 'A code is the sum of the codes below it',
  formula_zh: '每栏：类 = Σ 款，款 = Σ 项（经济分类同；单位编码同）',
  formula_en: 'each column: class = Σ sections = Σ items; units and economic codes likewise',
  tables: 'all',
  tolerance: 'T_SUM',
  severity: 'error',
  evaluated: true,
});

export const LINE_SUM = defineCheck({
  id: 'line_is_sum_of_lines',
  scope: 'within_table',
  name_zh: '上级行 = Σ 下级行',
  name_en: 'A numbered line is the sum of the lines numbered below it',
  formula_zh: '每栏：“一、”= Σ“（一）”= Σ“1.”（“其中”行除外）；无编号的项目表按层次',
  formula_en: 'each column: 一、 = Σ （一） = Σ 1. ("of which" lines left out); rows without numbers by the sums they form',
  tables: 'all',
  tolerance: 'T_SUM',
  severity: 'error',
  evaluated: true,
});

export const TOTAL_SUM = defineCheck({
  id: 'total_is_sum_of_rows',
  scope: 'within_table',
  name_zh: '合计行 = Σ 最高层各行',
  name_en: 'The total row is the sum of the rows of the top level',
  formula_zh: '每栏：合计 = Σ 类（单位、项目）；本年收入合计 + 结转结余 = 收入总计；本年支出合计 + 结转下年 = 支出总计',
  formula_en: 'each column: total = Σ classes (units, projects); total of the year + balances = grand total, on both sides',
  tables: 'all',
  tolerance: 'T_SUM',
  severity: 'error',
  evaluated: true,
});

export const PARTS_NOT_PRINTED = defineCheck({
  id: 'parts_not_printed',
  scope: 'within_table',
  name_zh: '总数大于所列各项之和（涉密等项目未列）',
  name_en: 'A total is larger than its printed parts: items are left out',
  formula_zh: '合计 − Σ 所列各项 > 0，且合计由其他勾稽关系证实',
  formula_en: 'total − Σ printed parts > 0, the total being confirmed by other identities: the missing operand is not printed',
  tables: 'all',
  tolerance: 'T_SUM',
  severity: 'info',
  evaluated: true,
});
