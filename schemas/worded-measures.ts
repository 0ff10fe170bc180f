/** Measures that stand in the running text or in performance forms, not in a table of amounts. */
import type { Fund } from './funds.js';
import type { ClaimStage } from './narrative/define.js';

/** A rate or a score of every document, of its forms or of its functional items. */
export interface WordedMeasure {
  readonly id: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly meaning: string;
  readonly unit: 'percent' | 'points';
  /** The form that prints it; null where the running text states it of functional items. */
  readonly form: 'whole_evaluation' | 'project_evaluation' | null;
}

export const WORDED_MEASURES: readonly WordedMeasure[] = [
  {
    id: 'performance_score',
    name_zh: '部门整体绩效自评得分',
    name_en: 'Performance score of the whole unit',
    meaning: 'Total score that the unit gave itself in the evaluation form of the whole unit, out of 100.',
    unit: 'points',
    form: 'whole_evaluation',
  },
  {
    id: 'performance_execution_rate',
    name_zh: '部门整体预算执行率',
    name_en: 'Rate of spending of the whole unit',
    meaning:
      'Spent by full budget in the evaluation form of the whole unit, as printed; where only the money is, their quotient.',
    unit: 'percent',
    form: 'whole_evaluation',
  },
  {
    id: 'project_score',
    name_zh: '项目绩效自评得分',
    name_en: 'Performance score of a project',
    meaning: 'Total score in the evaluation form of each project, out of 100.',
    unit: 'points',
    form: 'project_evaluation',
  },
  {
    id: 'project_execution_rate',
    name_zh: '项目预算执行率',
    name_en: 'Rate of spending of a project',
    meaning: 'Spent by full budget in the evaluation form of each project, as printed; where only the money is, their quotient.',
    unit: 'percent',
    form: 'project_evaluation',
  },
  {
    id: 'initial_budget_completion',
    name_zh: '支出决算完成年初预算的比例',
    name_en: 'Final account by initial budget of a functional item',
    meaning:
      'Spent by the budget of the beginning of the year, of each functional item of which the text states both, or their rate.',
    unit: 'percent',
    form: null,
  },
];

/** Where the text states the figure of a comparison measure, for documents of which no table prints it. */
export interface MeasureClaim {
  readonly topic: string;
  readonly stage: { readonly budget: ClaimStage; readonly final_account: ClaimStage };
  /** Whose money the figure is by definition, as in the tables that print it; sentences seldom say. */
  readonly fund: { readonly budget: Fund; readonly final_account: Fund };
}

/** By the id of the comparison measure. */
export const MEASURE_CLAIMS: Readonly<Record<string, MeasureClaim>> = {
  organ_operation: {
    topic: 'organ_running_costs',
    stage: { budget: 'initial_budget', final_account: 'actual' },
    fund: { budget: 'general', final_account: 'fiscal' },
  },
};
