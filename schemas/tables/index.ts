/** Every canonical table that the reader knows; a new table is one file here and one line below. */
import type { TableSchema } from '../define.js';
import { withVariants } from '../variants/index.js';
import bg_basic_by_unit from './bg_basic_by_unit.js';
import bg_basic_summary from './bg_basic_summary.js';
import bg_carryover_expenditure from './bg_carryover_expenditure.js';
import bg_economic from './bg_economic.js';
import bg_expenditure from './bg_expenditure.js';
import bg_fiscal_basic_by_economic from './bg_fiscal_basic_by_economic.js';
import bg_fiscal_expenditure_by_function from './bg_fiscal_expenditure_by_function.js';
import bg_fiscal_summary from './bg_fiscal_summary.js';
import bg_general_basic from './bg_general_basic.js';
import bg_general_basic_by_function from './bg_general_basic_by_function.js';
import bg_general_expenditure from './bg_general_expenditure.js';
import bg_general_project_by_economic from './bg_general_project_by_economic.js';
import bg_gov_fund from './bg_gov_fund.js';
import bg_government_procurement from './bg_government_procurement.js';
import bg_income from './bg_income.js';
import bg_income_expenditure_summary from './bg_income_expenditure_summary.js';
import bg_operating from './bg_operating.js';
import bg_performance_project from './bg_performance_project.js';
import bg_performance_whole from './bg_performance_whole.js';
import bg_project from './bg_project.js';
import bg_service_purchase from './bg_service_purchase.js';
import bg_state_capital from './bg_state_capital.js';
import bg_three_public from './bg_three_public.js';
import bg_training_detail from './bg_training_detail.js';
import fa_expenditure from './fa_expenditure.js';
import fa_fiscal_expenditure_detail from './fa_fiscal_expenditure_detail.js';
import fa_fiscal_summary from './fa_fiscal_summary.js';
import fa_general_basic from './fa_general_basic.js';
import fa_general_expenditure from './fa_general_expenditure.js';
import fa_gov_fund from './fa_gov_fund.js';
import fa_government_procurement from './fa_government_procurement.js';
import fa_income from './fa_income.js';
import fa_income_by_unit from './fa_income_by_unit.js';
import fa_income_expenditure_summary from './fa_income_expenditure_summary.js';
import fa_institution_info from './fa_institution_info.js';
import fa_performance_project from './fa_performance_project.js';
import fa_performance_summary from './fa_performance_summary.js';
import fa_performance_whole from './fa_performance_whole.js';
import fa_project_expenditure from './fa_project_expenditure.js';
import fa_service_purchase from './fa_service_purchase.js';
import fa_state_assets from './fa_state_assets.js';
import fa_state_capital from './fa_state_capital.js';
import fa_three_public from './fa_three_public.js';

/** As declared, without the wording of single publishers. */
const DECLARED: readonly TableSchema[] = [
  fa_income_expenditure_summary,
  fa_income,
  fa_expenditure,
  fa_fiscal_summary,
  fa_general_expenditure,
  fa_general_basic,
  fa_gov_fund,
  fa_state_capital,
  fa_three_public,
  fa_performance_whole,
  fa_performance_project,
  fa_performance_summary,
  fa_institution_info,
  fa_state_assets,
  fa_government_procurement,
  fa_service_purchase,
  fa_fiscal_expenditure_detail,
  fa_project_expenditure,
  fa_income_by_unit,
  bg_income_expenditure_summary,
  bg_income,
  bg_expenditure,
  bg_fiscal_summary,
  bg_general_expenditure,
  bg_general_basic,
  bg_economic,
  bg_three_public,
  bg_gov_fund,
  bg_state_capital,
  bg_operating,
  bg_project,
  bg_performance_whole,
  bg_performance_project,
  bg_government_procurement,
  bg_service_purchase,
  bg_carryover_expenditure,
  bg_fiscal_expenditure_by_function,
  bg_fiscal_basic_by_economic,
  bg_general_basic_by_function,
  bg_general_project_by_economic,
  bg_basic_by_unit,
  bg_basic_summary,
  bg_training_detail,
];

export const TABLES: readonly TableSchema[] = DECLARED.map((table) => withVariants(table));

export const TABLE_BY_ID: ReadonlyMap<string, TableSchema> = new Map(TABLES.map((table) => [table.id, table]));
