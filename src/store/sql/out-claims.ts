/** Views of the out layer that put the words beside the tables: plan against account by code, and performance by document. */
import { amountColumns, DOCUMENT_COLUMNS } from './fragments.js';

const amountOfStage = (stage: string): string =>
  `CASE WHEN count(DISTINCT iif(c.stage = '${stage}', c.amount_fen, NULL)) = 1 THEN max(iif(c.stage = '${stage}', c.amount_fen, NULL)) END`;

const completionOf = (budget: string): string => {
  const percent = `iif(c.aspect = 'completion' AND c.compared_with = '${budget}', c.percent, NULL)`;
  return `CASE WHEN count(DISTINCT ${percent}) = 1 THEN max(${percent}) END`;
};

/** One row a functional code: what the text says was planned and spent; two different amounts of a stage give none. */
const OUT_FUNCTION_COMPLETION = `
CREATE VIEW out_function_completion AS
WITH stated AS (
  SELECT c.document_sha256, c.code, c.scope, min(c.page) AS page, max(iif(c.aspect = 'level', c.subject, NULL)) AS subject,
    ${amountOfStage('initial_budget')} AS initial_budget,
    ${amountOfStage('full_budget')} AS full_budget,
    ${amountOfStage('actual')} AS actual,
    ${completionOf('initial_budget')} AS completion_percent,
    ${completionOf('full_budget')} AS full_budget_completion_percent,
    CASE WHEN count(DISTINCT c.reason) = 1 THEN max(c.reason) END AS reason
  FROM core_claim AS c JOIN core_document AS d ON d.sha256 = c.document_sha256
  WHERE c.topic = 'expenditure_by_function' AND c.code IS NOT NULL AND c.aspect IN ('level', 'completion')
    AND (c.fiscal_year IS NULL OR c.fiscal_year = d.fiscal_year)
  GROUP BY c.document_sha256, c.code, c.scope)
SELECT ${DOCUMENT_COLUMNS}, s.scope, s.code, s.subject,
  ${amountColumns('initial_budget', 's.initial_budget')},
  ${amountColumns('full_budget', 's.full_budget')},
  ${amountColumns('actual', 's.actual')},
  s.completion_percent, s.full_budget_completion_percent, s.reason, s.page, d.file, s.document_sha256
FROM stated AS s JOIN core_document AS d ON d.sha256 = s.document_sha256;
`;

/** One row a performance form with the money of all sources, the rate of spending and the score. */
const OUT_PERFORMANCE = `
CREATE VIEW out_performance AS
SELECT ${DOCUMENT_COLUMNS}, p.form, p.name, p.code, p.managing_unit, p.implementing_unit,
  ${amountColumns('initial_budget', 'm.initial_budget_fen')},
  ${amountColumns('full_budget', 'm.full_budget_fen')},
  ${amountColumns('actual', 'm.actual_fen')},
  m.execution_rate, p.total_weight, p.total_score,
  (SELECT count(*) FROM core_indicator AS i WHERE i.document_sha256 = p.document_sha256 AND i.project = p.number) AS indicators,
  p.page, d.file, p.document_sha256, p.number, p.project_id
FROM core_project AS p JOIN core_document AS d ON d.sha256 = p.document_sha256
LEFT JOIN core_project_money AS m ON m.document_sha256 = p.document_sha256 AND m.project = p.number
  AND m.number = (SELECT min(t.number) FROM core_project_money AS t
    WHERE t.document_sha256 = p.document_sha256 AND t.project = p.number AND t.source = 'total');
`;

export const OUT_CLAIMS = { out_function_completion: OUT_FUNCTION_COMPLETION, out_performance: OUT_PERFORMANCE } as const;
