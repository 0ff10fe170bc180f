/** Every declared check; a new family is one file here and one line below. */
import { ITEM_WITHIN, PRINTED_AGAIN, TOTALS_AGREE, TWO_SIDES } from './across_tables.js';
import { BALANCE_SUM, CHANGE_SUM, HEADER_SUM, MEASURE_SUM } from './column_sums.js';
import type { CheckSchema } from './define.js';
import { LATER_CHECKS } from './later.js';
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
  ...LATER_CHECKS,
];

export const CHECK_BY_ID: ReadonlyMap<string, CheckSchema> = new Map(CHECKS.map((check) => [check.id, check]));
