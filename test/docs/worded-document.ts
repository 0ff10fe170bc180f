/** An invented document with figures in its text and a performance form: the samples hold tables alone. */
import type { Claim, IndicatorRecord, ProjectRecord, ReadDocument } from '../../src/types.js';
import { fact, identity, readDocument, sha, table } from '../unit/store/documents.js';

const bbox = { x0: 1, top: 2, x1: 3, bottom: 4 };

const contradiction: Claim = {
  topic: 'expenditure_by_function',
  subject: '行政运行',
  code: '2010601',
  scope: 'all',
  measure: 'total',
  aspect: 'level',
  stage: 'actual',
  fiscal_year: 2024,
  amount: { fen: 12_430_000n, stepFen: 10_000n },
  percent: null,
  count: null,
  decimal: null,
  raw: '12.43',
  unit: '万元',
  compared_with: null,
  direction: null,
  reason: null,
  page: 7,
  bbox,
  quote: '行政运行12.43万元。',
  origin: 'text-layer',
  fact: { table_index: 0, row: 2, column: 3, panel: 0 },
  relation: 'contradicts',
};

const change: Claim = {
  ...contradiction,
  aspect: 'change',
  amount: null,
  percent: '45.60',
  raw: '45.60',
  unit: '%',
  compared_with: 'prior_year_actual',
  direction: 'increase',
  reason: '人员增加',
  quote: '比上年增长45.60%，原因是人员增加。',
  fact: null,
  relation: null,
};

const project: ProjectRecord = {
  number: 0,
  form: 'project_evaluation',
  table_index: 0,
  name: '泵站修缮',
  code: null,
  managing_unit: '洛宁县水利局',
  implementing_unit: '洛宁县泵站管理所',
  money: [
    {
      source: 'total',
      label: '年度资金总额',
      initial_budget: null,
      full_budget: { fen: 50_000_000n, stepFen: 10_000n },
      actual: { fen: 41_235_000n, stepFen: 1_000n },
      execution_rate: '82.47',
      weight: '10',
      score: '8.25',
    },
  ],
  goal: '修缮三座泵站',
  result: '修缮两座泵站',
  total_weight: '100',
  total_score: '88.25',
  page: 9,
  bbox,
  origin: 'text-layer',
};

const indicator: IndicatorRecord = {
  project: 0,
  number: 0,
  level_1: '产出指标',
  level_2: '数量指标',
  level_3: '泵站数',
  target: '3座',
  achieved: '2座',
  weight: '30',
  score: '20.00',
  deviation: '-33.33',
  reason: '雨季停工',
  note: null,
  page: 9,
  bbox,
};

export const wordedDocument: ReadDocument = readDocument({
  sha256: sha('e'),
  file: 'invented.pdf',
  identity: { ...identity, organization: '洛宁县水利局' },
  tables: [table()],
  facts: [fact({ amount: { fen: 12_340_000n, stepFen: 10_000n } })],
  checks: [],
  issues: [],
  claims: [contradiction, change],
  projects: [project],
  indicators: [indicator],
});
