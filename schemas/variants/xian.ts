/** Xi'an's departments: income words over the expenditure table, 因公出国 without 费, three years side by side. */
import { defineVariant } from '../define.js';
import { column } from '../tables/shared/column.js';

export default defineVariant({
  id: 'xian',
  seen_in: "Xi'an, departmental budgets of 2019 to 2022",
  paths: {
    bg_income_expenditure_summary: { expenditure_amount: ['支出/政府预算数'] },
    bg_three_public: {
      abroad: ['当年/一般公共预算拨款安排的三公经费预算/因公出国(境)'],
      prior_abroad: ['上年/一般公共预算拨款安排的三公经费预算/因公出国(境)'],
      change_abroad: ['增减变化情况/一般公共预算拨款安排的三公经费预算/因公出国(境)'],
      change_car_buy: ['增减变化情况/一般公共预算拨款安排的三公经费预算/公务用车购置及运行维护费/公务用车购置经费'],
    },
  },
  columns: {
    bg_expenditure: [
      column(
        'paid_business_fund',
        '用事业基金弥补收支差额',
        'Paid from the fund of the institution',
        '部门预算/用事业基金弥补收支差额',
      ),
    ],
  },
});
