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

/** Declared only: which level, difference and rate of a text belong together is not known reliably enough to accuse anybody. */
export const NARRATIVE_RATE_RECOMPUTES = defineCheck({
  id: 'narrative_rate_recomputes',
  scope: 'narrative',
  name_zh: '增减率、占比可重算',
  name_en: 'Shares and growth rates recompute',
  formula_zh: '增长率 = 增减额 ÷ 上年数；占比 = 部分 ÷ 总数；方向词与正负一致',
  formula_en: 'rate = change ÷ prior year; share = part ÷ total; words fit the sign',
  tables: 'all',
  tolerance: 'T_SAME',
  severity: 'warning',
  evaluated: false,
});
