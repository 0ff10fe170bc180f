/** `export projects`: one record for each performance form, with its money by source; amounts in yuan as exact decimal text. */
import type { StoredProject } from '../types.js';
import type { Exporter } from './exporter.js';
import { projectMoneyDataset, projectRecord, projectsDataset } from './projects-datasets.js';
import { recordLines } from './record-lines.js';

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
  datasets: (source) => [projectsDataset(source), projectMoneyDataset(source)],
};
