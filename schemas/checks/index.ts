/** Every declared check; a new family is one file here and one line below. */
import { ITEM_WITHIN, PRINTED_AGAIN, TOTALS_AGREE, TWO_SIDES } from './across_tables.js';
import { BALANCE_SUM, CHANGE_SUM, HEADER_SUM, MEASURE_SUM } from './column_sums.js';
import type { CheckSchema } from './define.js';
import { NARRATIVE_RATE_RECOMPUTES, NARRATIVE_REPEATS_TABLE } from './narrative.js';
import {
  BUDGET_IN_FINAL_ACCOUNT,
  CODE_HAS_USUAL_NAME,
  DEPARTMENT_IS_SUM_OF_UNITS,
  DEPARTMENT_NOT_BELOW_UNIT,
  OPENING_IS_LAST_CLOSING,
  UNIT_SLIP_OVER_YEARS,
} from './over_documents.js';
import { CODE_SUM, LINE_SUM, PARTS_NOT_PRINTED, TOTAL_SUM } from './row_sums.js';

export const CHECKS: readonly CheckSchema[] = [
  CODE_SUM,
  LINE_SUM,
  TOTAL_SUM,
  PARTS_NOT_PRINTED,
  HEADER_SUM,
  MEASURE_SUM,
  BALANCE_SUM,
  CHANGE_SUM,
  TWO_SIDES,
  TOTALS_AGREE,
  PRINTED_AGAIN,
  ITEM_WITHIN,
  NARRATIVE_REPEATS_TABLE,
  NARRATIVE_RATE_RECOMPUTES,
  OPENING_IS_LAST_CLOSING,
  BUDGET_IN_FINAL_ACCOUNT,
  DEPARTMENT_NOT_BELOW_UNIT,
  DEPARTMENT_IS_SUM_OF_UNITS,
  UNIT_SLIP_OVER_YEARS,
  CODE_HAS_USUAL_NAME,
];

export const CHECK_BY_ID: ReadonlyMap<string, CheckSchema> = new Map(CHECKS.map((check) => [check.id, check]));
