/** Claims, projects and indicators as rows. */
import type { Claim, IndicatorRecord, ProjectMoney, ProjectRecord, ReadDocument } from '../types.js';
import { box, type Row } from './row.js';

/** Rows of every table that holds words, in an order that foreign keys allow. */
export function narrativeRows({
  sha256,
  claims,
  projects,
  indicators,
}: ReadDocument): readonly (readonly [string, readonly Row[]])[] {
  return [
    ['core_claim', claims.map((claim, number) => claimRow(sha256, claim, number))],
    ['core_project', projects.map((project) => projectRow(sha256, project))],
    [
      'core_project_money',
      projects.flatMap((project) => project.money.map((money, number) => moneyRow(sha256, project.number, money, number))),
    ],
    ['core_indicator', indicators.map((indicator) => indicatorRow(sha256, indicator))],
  ];
}

const claimRow = (document_sha256: string, claim: Claim, number: number): Row => ({
  document_sha256,
  number,
  topic: claim.topic,
  subject: claim.subject,
  code: claim.code,
  scope: claim.scope,
  measure: claim.measure,
  aspect: claim.aspect,
  stage: claim.stage,
  fiscal_year: claim.fiscal_year,
  amount_fen: claim.amount?.fen ?? null,
  step_fen: claim.amount?.stepFen ?? null,
  percent: claim.percent,
  count: claim.count,
  decimal: claim.decimal,
  raw: claim.raw,
  unit: claim.unit,
  compared_with: claim.compared_with,
  direction: claim.direction,
  reason: claim.reason,
  page: claim.page,
  ...box(claim.bbox),
  quote: claim.quote,
  origin: claim.origin,
  fact_table: claim.fact?.table_index ?? null,
  fact_row: claim.fact?.row ?? null,
  fact_column: claim.fact?.column ?? null,
  fact_panel: claim.fact?.panel ?? null,
  relation: claim.relation,
});

const projectRow = (document_sha256: string, { money: _, bbox, ...project }: ProjectRecord): Row => ({
  document_sha256,
  number: project.number,
  form: project.form,
  table_index: project.table_index,
  name: project.name,
  code: project.code,
  managing_unit: project.managing_unit,
  implementing_unit: project.implementing_unit,
  goal: project.goal,
  result: project.result,
  total_weight: project.total_weight,
  total_score: project.total_score,
  page: project.page,
  ...box(bbox),
  origin: project.origin,
});

const moneyRow = (document_sha256: string, project: number, money: ProjectMoney, number: number): Row => ({
  document_sha256,
  project,
  number,
  source: money.source,
  label: money.label,
  initial_budget_fen: money.initial_budget?.fen ?? null,
  initial_budget_step: money.initial_budget?.stepFen ?? null,
  full_budget_fen: money.full_budget?.fen ?? null,
  full_budget_step: money.full_budget?.stepFen ?? null,
  actual_fen: money.actual?.fen ?? null,
  actual_step: money.actual?.stepFen ?? null,
  execution_rate: money.execution_rate,
  weight: money.weight,
  score: money.score,
});

const indicatorRow = (document_sha256: string, { bbox, ...indicator }: IndicatorRecord): Row => ({
  document_sha256,
  project: indicator.project,
  number: indicator.number,
  level_1: indicator.level_1,
  level_2: indicator.level_2,
  level_3: indicator.level_3,
  target: indicator.target,
  achieved: indicator.achieved,
  weight: indicator.weight,
  score: indicator.score,
  deviation: indicator.deviation,
  reason: indicator.reason,
  note: indicator.note,
  page: indicator.page,
  ...box(bbox),
});
