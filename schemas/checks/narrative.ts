/** Figures of the running text against the tables. */
import { defineCheck } from './define.js';

export const NARRATIVE_REPEATS_TABLE = defineCheck({
  id: 'narrative_repeats_table',
  scope: 'narrative',
  name_zh: '情况说明数字 = 表内数字',
  name_en: 'A figure of the narrative equals its cell',
  formula_zh: '情况说明所列金额 = 同一口径的表内金额（换算单位后）',
  formula_en: 'amount in the narrative = cell of the same meaning, after unit conversion',
  tables: 'all',
  tolerance: 'T_TEXT',
  severity: 'warning',
  evaluated: true,
});

/** Only where one sentence says a rate and, once each, the amounts that it is made of. */
export const NARRATIVE_RATE_RECOMPUTES = defineCheck({
  id: 'narrative_rate_recomputes',
  scope: 'narrative',
  name_zh: '完成率、增减率可重算',
  name_en: 'Rates of completion and change recompute',
  formula_zh: '完成率 = 决算数 ÷ 预算数；增减率 = 增减额 ÷（本年数 ∓ 增减额），同一句内',
  formula_en: 'completion = actual ÷ budget; rate = change ÷ (level ∓ change), within one sentence',
  tables: 'all',
  tolerance: 'T_TEXT',
  severity: 'warning',
  evaluated: true,
});
