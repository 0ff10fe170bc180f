/** Columns of performance forms: projects, their money by source, their indicators. */
import { always, type Field, field } from './define.js';
import { BOX, DOCUMENT, FILE, IDENTITY_FIELDS, ORIGIN, PAGE } from './shared.js';

const FORM_KEY = field(
  'project',
  'integer',
  ['绩效表', 'Form'],
  ['文件内第几张绩效表，从 0 起', 'Number of the performance form in the document, from 0'],
  always,
);

const printed = (id: string, names: readonly [zh: string, en: string]): Field =>
  field(id, 'text', names, ['原文；空白：未印', 'As printed; blank: none']);

const points = (id: string, names: readonly [zh: string, en: string]): Field =>
  field(id, 'exact', names, ['空白：未印', 'Blank: none is printed']);

const money = (id: string, names: readonly [zh: string, en: string]): Field =>
  field(
    `${id}_yuan`,
    'decimal',
    names,
    ['精确金额（元）；空白：未印（不等于 0）', 'Exact; blank: none is printed, which is not 0'],
    {
      unit: 'CNY',
      fiscal_type: 'value',
    },
  );

/** Money at its three stages, and how the spending was marked. */
const MONEY_FIELDS: readonly Field[] = [
  money('initial_budget', ['年初预算', 'Initial budget']),
  money('full_budget', ['全年预算', 'Full budget']),
  money('actual', ['执行数', 'Actual']),
  field(
    'execution_rate',
    'exact',
    ['执行率', 'Execution rate'],
    ['印出的执行率；空白：未印', 'As the form prints it, never computed; blank: none is printed'],
    { unit: '%' },
  ),
];

/** One performance form: a project, or the unit as a whole; money is that of all sources. */
export const PROJECT_FIELDS: readonly Field[] = [
  DOCUMENT,
  FILE,
  ...IDENTITY_FIELDS,
  FORM_KEY,
  field(
    'form',
    'text',
    ['表种', 'Kind of form'],
    [
      'whole_goal 整体绩效目标；whole_evaluation 整体绩效自评；project_goal 项目绩效目标；project_evaluation 项目绩效自评',
      'Goals of a plan or evaluation of what happened, of the whole unit or of one project. A whole holds the money of its projects: never add the two',
    ],
    { required: true, values: ['whole_goal', 'whole_evaluation', 'project_goal', 'project_evaluation'] },
  ),
  printed('name', ['项目名称', 'Name']),
  field('code', 'code', ['项目编码', 'Code'], ['项目编码；空白：未印', 'Code of the project; blank: none is printed']),
  printed('managing_unit', ['主管部门', 'Managing unit']),
  printed('implementing_unit', ['实施单位', 'Implementing unit']),
  ...MONEY_FIELDS,
  points('execution_weight', ['执行率分值', 'Weight of the execution']),
  points('execution_score', ['执行率得分', 'Score of the execution']),
  points('total_weight', ['总分值', 'Total weight']),
  points('total_score', ['总得分', 'Total score']),
  printed('goal', ['年度目标', 'Goal']),
  printed('result', ['完成情况', 'Result']),
  PAGE,
  BOX,
  ORIGIN,
];

/** Money of one source in one form; `total` and the sources beside it must not be added. */
export const PROJECT_MONEY_FIELDS: readonly Field[] = [
  DOCUMENT,
  FORM_KEY,
  field('number', 'integer', ['序号', 'Number'], ['表内第几项资金，从 0 起', 'Number of the source in the form, from 0'], always),
  field(
    'source',
    'text',
    ['资金来源', 'Source'],
    ['total 为各来源合计，不得与各来源相加', 'total, or a declared source of money. The total holds the others: never add them'],
    always,
  ),
  field('label', 'text', ['来源名称', 'Label'], ['印出的资金来源名称；空白：未印', 'What the form calls it; blank: nothing']),
  ...MONEY_FIELDS,
  points('weight', ['分值', 'Weight']),
  points('score', ['得分', 'Score']),
];

/** One indicator of one form; the order is the published one. */
export const INDICATOR_FIELDS: readonly Field[] = [
  DOCUMENT,
  FILE,
  ...IDENTITY_FIELDS.filter(({ id }) => id !== 'entity_level'),
  FORM_KEY,
  field(
    'number',
    'integer',
    ['序号', 'Number'],
    ['表内第几项指标，从 0 起', 'Number of the indicator in the form, from 0'],
    always,
  ),
  printed('level_1', ['一级指标', 'Level 1']),
  printed('level_2', ['二级指标', 'Level 2']),
  field('level_3', 'text', ['三级指标', 'Level 3'], ['指标本身，原文', 'The indicator itself as printed'], always),
  printed('target', ['指标值', 'Target']),
  printed('achieved', ['完成值', 'Achieved']),
  points('weight', ['分值', 'Weight']),
  points('score', ['得分', 'Score']),
  points('deviation', ['偏差', 'Deviation']),
  field('reason', 'text', ['偏差原因', 'Reason'], ['偏差原因及改进措施；空白：未印', 'Reason of the deviation; blank: none']),
  printed('note', ['指标值说明', 'Note']),
  PAGE,
  BOX,
];
