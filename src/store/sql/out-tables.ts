/** Views of the out layer that show one kind of table over all documents; every printed row stays, with its role. */
import { amountColumns, DOCUMENT_COLUMNS, literal, PLACE_COLUMNS, pivot, ROW_PLACE_COLUMNS, WORST_STATUS } from './fragments.js';

/** Which money the amounts of a table are paid from. */
const FUND = `CASE f.table_id
    WHEN 'fa_expenditure' THEN 'all' WHEN 'bg_expenditure' THEN 'all'
    WHEN 'fa_general_expenditure' THEN 'general' WHEN 'bg_general_expenditure' THEN 'general'
    WHEN 'fa_gov_fund' THEN 'gov_fund' WHEN 'bg_gov_fund' THEN 'gov_fund'
    WHEN 'fa_state_capital' THEN 'state_capital' WHEN 'bg_state_capital' THEN 'state_capital' END`;

/** The first of the classifications of a row ("2013601/50101" → "2013601"). */
const FIRST_CODE = `substr(f.code, 1, instr(f.code || '/', '/') - 1)`;
const LEVEL = `CASE WHEN ${FIRST_CODE} GLOB '*[^0-9]*' OR ${FIRST_CODE} NOT GLOB '2*' THEN NULL
    WHEN length(${FIRST_CODE}) = 3 THEN 'class' WHEN length(${FIRST_CODE}) = 5 THEN 'section' WHEN length(${FIRST_CODE}) = 7 THEN 'item' END`;
const FUNCTION_MEASURES = ['total', 'basic', 'project'];

const OUT_EXPENDITURE_BY_FUNCTION = `
CREATE VIEW out_expenditure_by_function AS
SELECT ${DOCUMENT_COLUMNS}, ${FUND} AS fund, f.code, ${LEVEL} AS code_level, f.label, f.role,
  ${FUNCTION_MEASURES.map((id) => amountColumns(id, pivot(id))).join(',\n  ')},
  ${WORST_STATUS}, ${ROW_PLACE_COLUMNS}
FROM core_fact AS f JOIN core_document AS d ON d.sha256 = f.document_sha256
WHERE f.measure IN ('total', 'basic', 'project') AND ${FUND} IS NOT NULL
GROUP BY f.document_sha256, f.table_index, f.row_index, f.panel;
`;

/** Every code of the row after a slash each: the department's economic code may stand beside functional and government codes. */
const CODES = `'/' || coalesce(f.all_codes, f.code)`;
/** Personnel money is 301 and 303 of the department's economic classification, operating money its other classes. */
const ECONOMIC_GROUP = `CASE WHEN ${CODES} GLOB '*/301*' OR ${CODES} GLOB '*/303*' THEN 'personnel'
    WHEN ${CODES} GLOB '*/3*' THEN 'operating' END`;
const ECONOMIC_AMOUNTS = `(f.table_id = 'fa_general_basic' AND f.measure = 'amount')
  OR (f.table_id IN ('bg_general_basic', 'bg_economic') AND f.measure = 'total')`;

const OUT_EXPENDITURE_BY_ECONOMIC_CLASS = `
CREATE VIEW out_expenditure_by_economic_class AS
SELECT ${DOCUMENT_COLUMNS}, iif(f.table_id = 'bg_economic', 'all', 'general_basic') AS scope,
  f.code, ${ECONOMIC_GROUP} AS economic_group, f.label, f.role, ${amountColumns('amount', 'f.amount_fen')}, f.status, ${PLACE_COLUMNS}
FROM core_fact AS f JOIN core_document AS d ON d.sha256 = f.document_sha256
WHERE ${ECONOMIC_AMOUNTS};
`;

const OUT_REVENUE = `
CREATE VIEW out_revenue AS
SELECT ${DOCUMENT_COLUMNS}, f.code, f.label, f.role, f.measure AS source, f.header,
  ${amountColumns('amount', 'f.amount_fen')}, f.status, ${PLACE_COLUMNS}
FROM core_fact AS f JOIN core_document AS d ON d.sha256 = f.document_sha256
WHERE f.table_id IN ('fa_income', 'bg_income');
`;

const THREE_PUBLIC_ITEMS = ['total', 'abroad', 'car', 'car_buy', 'car_run', 'reception'];

/** One side of the comparison: the column ids of that side differ only in their prefix. */
const threePublic = (table: string, stage: string, prefix: string): string => `
SELECT ${DOCUMENT_COLUMNS}, ${literal(stage)} AS stage, f.code, f.label, f.role,
  ${THREE_PUBLIC_ITEMS.map((id) => amountColumns(id, pivot(prefix + id))).join(',\n  ')},
  ${WORST_STATUS}, ${ROW_PLACE_COLUMNS}
FROM core_fact AS f JOIN core_document AS d ON d.sha256 = f.document_sha256
WHERE f.table_id = ${literal(table)} AND f.measure IN (${THREE_PUBLIC_ITEMS.map((id) => literal(prefix + id)).join(', ')})
GROUP BY f.document_sha256, f.table_index, f.row_index`;

const OUT_THREE_PUBLIC = `
CREATE VIEW out_three_public AS
${threePublic('bg_three_public', 'budget', '')} UNION ALL
${threePublic('fa_three_public', 'budget', 'b_')} UNION ALL
${threePublic('fa_three_public', 'actual', 'a_')};
`;

export const OUT_TABLES = {
  out_expenditure_by_function: OUT_EXPENDITURE_BY_FUNCTION,
  out_expenditure_by_economic_class: OUT_EXPENDITURE_BY_ECONOMIC_CLASS,
  out_revenue: OUT_REVENUE,
  out_three_public: OUT_THREE_PUBLIC,
} as const;
