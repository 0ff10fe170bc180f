/** Chongqing's departments: the fund columns under 总计, last year's budget beside this year's. */
import { defineVariant } from '../define.js';
import { column } from '../tables/shared/column.js';

export default defineVariant({
  id: 'chongqing',
  seen_in: 'Chongqing, departmental budgets of 2026',
  paths: { bg_fiscal_summary: { total: ['支出/总计'] } },
  columns: {
    bg_general_expenditure: [column('prior_total', '上年预算数', 'Budget of the year before, total', '上年预算数')],
  },
});
