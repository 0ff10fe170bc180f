/** `export projects`: one record for each performance form, with its money by source; amounts in yuan as exact decimal text. */
import { fenToYuan } from '../normalise/format.js';
import type { Amount, ProjectMoney, StoredProject } from '../types.js';
import { publishedOrNull } from './dataset.js';
import type { Exporter } from './exporter.js';
import { boxNumbers, recordLines } from './record-lines.js';

const yuan = (amount: Amount | null | undefined): string | null => (amount ? fenToYuan(amount.fen) : null);

const moneyRecord = (money: ProjectMoney) => ({
  source: money.source,
  label: money.label,
  initial_budget_yuan: yuan(money.initial_budget),
  full_budget_yuan: yuan(money.full_budget),
  actual_yuan: yuan(money.actual),
  execution_rate: money.execution_rate,
  weight: money.weight,
  score: money.score,
});

/** The published record: the total of all sources in columns, every source in `money`. */
export function projectRecord({ document, ...project }: StoredProject) {
  const total = project.money.find(({ source }) => source === 'total');
  return {
    document: document.sha256,
    file: document.file,
    organization: document.organization,
    region_code: document.region_code,
    fiscal_year: document.fiscal_year,
    kind: document.kind,
    entity_level: document.entity_level,
    project: project.number,
    form: project.form,
    name: publishedOrNull(project.name),
    code: project.code,
    managing_unit: publishedOrNull(project.managing_unit),
    implementing_unit: publishedOrNull(project.implementing_unit),
    initial_budget_yuan: yuan(total?.initial_budget),
    full_budget_yuan: yuan(total?.full_budget),
    actual_yuan: yuan(total?.actual),
    execution_rate: total?.execution_rate ?? null,
    execution_weight: total?.weight ?? null,
    execution_score: total?.score ?? null,
    total_weight: project.total_weight,
    total_score: project.total_score,
    goal: publishedOrNull(project.goal),
    result: publishedOrNull(project.result),
    money: project.money.map(moneyRecord),
    page: project.page,
    bbox: boxNumbers(project.bbox),
    origin: project.origin,
  };
}

/** The keys of the record in order. */
export const PROJECT_KEYS = [
  'document',
  'file',
  'organization',
  'region_code',
  'fiscal_year',
  'kind',
  'entity_level',
  'project',
  'form',
  'name',
  'code',
  'managing_unit',
  'implementing_unit',
  'initial_budget_yuan',
  'full_budget_yuan',
  'actual_yuan',
  'execution_rate',
  'execution_weight',
  'execution_score',
  'total_weight',
  'total_score',
  'goal',
  'result',
  'money',
  'page',
  'bbox',
  'origin',
] as const satisfies readonly (keyof ReturnType<typeof projectRecord>)[];

function* records(projects: Iterable<StoredProject>) {
  for (const project of projects) yield projectRecord(project);
}

export const projectsExporter: Exporter = {
  id: 'projects',
  summary: 'every performance form: money by source, goals, results, total score',
  formats: ['jsonl', 'csv'],
  write: (source, format) => recordLines(records(source.projects?.() ?? []), PROJECT_KEYS, format),
};
