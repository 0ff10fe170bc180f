/** Marked performance tables of a document, and the words under which answers and records can be compared. */
import type { FormKind, ProjectMoney } from '../../src/types.js';

/** A marked cell: `row` and `column` as printed, levels joined with "/"; `yuan` for money. */
export interface RecordAnswer {
  readonly row: string;
  readonly column: string;
  readonly raw: string;
  readonly kind: string;
  readonly yuan: string | null;
  /** Levels of an indicator joined with "/". */
  readonly path?: string;
}

export interface RecordTable {
  readonly canonical: string | null;
  /** Name of the project, where the table is the form of one. */
  readonly name?: string;
  readonly cells: readonly RecordAnswer[];
}

export const FORMS: ReadonlyMap<string, FormKind> = new Map([
  ['bg_performance_whole', 'whole_goal'],
  ['fa_performance_whole', 'whole_evaluation'],
  ['bg_performance_project', 'project_goal'],
  ['fa_performance_project', 'project_evaluation'],
]);

/** Columns of the money block → fields; a plan prints its amounts without a column of its own. */
export const MONEY_FIELDS: ReadonlyMap<string, Exclude<keyof ProjectMoney, 'source' | 'label'>> = new Map([
  ['年初预算数', 'initial_budget'],
  ['全年预算数', 'full_budget'],
  ['全年执行数', 'actual'],
  ['分值', 'weight'],
  ['执行率', 'execution_rate'],
  ['得分', 'score'],
]);

export const INDICATOR_FIELDS: ReadonlyMap<string, 'target' | 'achieved' | 'weight' | 'score' | 'deviation'> = new Map([
  ['年度指标值', 'target'],
  ['指标值', 'target'],
  ['实际完成值', 'achieved'],
  ['分值', 'weight'],
  ['得分', 'score'],
  ['偏差度', 'deviation'],
]);

export const TOTAL_ROW = '总分';
/** Columns over money that are no amounts: weight, rate and score of the same row. */
export const MONEY_COLUMN = /^(项目资金|部门整体支出情况|预算情况)/u;
/** A project of a list has a code of its own, the rows of units and totals have not. */
export const PROJECT_CODE = /^\d{15,}$/u;

/** A text without white space, quotation marks, units and signs that printers set in several ways. */
export const plain = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[\s“”"'·—-]/gu, '')
    .replace(/\(万?元\):?|:$/gu, '')
    .replace('戶', '户');
