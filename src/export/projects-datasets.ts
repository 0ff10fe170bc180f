/** Performance forms and their money by source as published records and datasets. */
import { DATASET_TITLES, PROJECT_FIELDS, PROJECT_MONEY_FIELDS } from '../../schemas/fields.js';
import { fenToYuan } from '../normalise/format.js';
import type { Amount, ProjectMoney, StoredProject } from '../types.js';
import { cellsOf, type Dataset, type DatasetSource, documentCells, published, publishedOrNull } from './dataset.js';
import { boxNumbers } from './record-lines.js';

const yuan = (amount: Amount | null | undefined): string | null => (amount ? fenToYuan(amount.fen) : null);

const moneyRecord = (money: ProjectMoney) => ({
  source: money.source,
  label: published(money.label),
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
    ...documentCells(document),
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

/** Forms with the money of all sources. */
export const projectsDataset = (source: Pick<DatasetSource, 'projects'>): Dataset => ({
  id: 'projects',
  ...DATASET_TITLES.projects,
  fields: PROJECT_FIELDS,
  primary_key: ['document', 'project'],
  *rows() {
    for (const project of source.projects?.() ?? []) {
      const { bbox, money: _, ...record } = projectRecord(project);
      yield cellsOf(PROJECT_FIELDS, { ...record, bbox: bbox.join(' ') });
    }
  },
});

/** The money of every form, one row a source. */
export const projectMoneyDataset = (source: Pick<DatasetSource, 'projects'>): Dataset => ({
  id: 'project_money',
  ...DATASET_TITLES.project_money,
  fields: PROJECT_MONEY_FIELDS,
  primary_key: ['document', 'project', 'number'],
  leads_to: [{ dataset: 'projects', fields: ['document', 'project'] }],
  *rows() {
    for (const form of source.projects?.() ?? []) {
      const { document, project, money } = projectRecord(form);
      for (const [number, record] of money.entries())
        yield cellsOf(PROJECT_MONEY_FIELDS, { document, project, number, ...record });
    }
  },
});
