/** Universities of the Ministry of Education: one total of the year's income. */
import { defineVariant } from '../define.js';

export default defineVariant({
  id: 'university',
  seen_in: 'Universities of the Ministry of Education, budgets of 2021',
  paths: { bg_income: { cy_total: ['本年收入合计'] } },
});
