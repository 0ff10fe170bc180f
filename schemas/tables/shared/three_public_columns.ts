/** The items of the 三公 tables: once plain, once a stage (budget, actual, prior year, change). */
import type { ColumnSchema } from '../../define.js';
import { column } from './column.js';

interface Item {
  readonly id: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly paths: readonly string[];
}

const CAR = ['公务用车购置及运行维护费', '公务用车购置及运行费', '公务用车购置及运行维护', '公务用车费'];

const inCar = (...leaves: readonly string[]): string[] => CAR.flatMap((car) => leaves.map((leaf) => `${car}/${leaf}`));

const ABROAD: Item = {
  id: 'abroad',
  name_zh: '因公出国（境）费',
  name_en: 'Official travel abroad',
  paths: [
    '因公出国(境)费',
    '因公出国(境)费用',
    '因公出国(境)费/小计',
    '因公出国(境)费/合计',
    '因公出国(境)经费',
    '因公出国(境)支出',
  ],
};

const ABROAD_SPLIT: readonly Item[] = [
  {
    id: 'abroad',
    name_zh: '因公出国（境）费',
    name_en: 'Official travel abroad',
    paths: ['因公出国(境)费/小计', '因公出国(境)费/合计'],
  },
  {
    id: 'abroad_research',
    name_zh: '科研因公出国（境）费',
    name_en: 'Official travel abroad for research',
    paths: ['因公出国(境)费/科研因公出国(境)费用', '因公出国(境)费/科研因公出国(境)费'],
  },
  {
    id: 'abroad_other',
    name_zh: '因公出国（境）费（不含科研）',
    name_en: 'Official travel abroad other than for research',
    paths: ['因公出国(境)费/因公出国(境)费'],
  },
];

const ITEMS: readonly Item[] = [
  {
    id: 'total',
    name_zh: '“三公”经费合计',
    name_en: 'Total',
    paths: ['合计', '小计', '三公经费合计', '三公经费/合计', '三公经费/小计', '三公经费财政拨款预算总额', '总计'],
  },
  {
    id: 'car',
    name_zh: '公务用车购置及运行维护费',
    name_en: 'Official cars, purchase and running',
    paths: [...inCar('小计', '合计'), ...CAR],
  },
  {
    id: 'car_buy',
    name_zh: '公务用车购置费',
    name_en: 'Official cars, purchase',
    paths: [...inCar('公务用车购置费', '购置费', '公务用车购置'), '公务用车购置费', '公务用车购置'],
  },
  {
    id: 'car_run',
    name_zh: '公务用车运行维护费',
    name_en: 'Official cars, running',
    paths: [
      ...inCar('公务用车运行维护费', '公务用车运行费', '运行费', '运行维护费', '公务用车运行维护'),
      '公务用车运行维护费',
      '公务用车运行费',
      '公务用车运行维护经费',
    ],
  },
  {
    id: 'reception',
    name_zh: '公务接待费',
    name_en: 'Official receptions',
    paths: ['公务接待费', '公务接待费/小计', '公务接待费/合计', '公务接待费用', '公务接待'],
  },
];

const OTHER_ITEMS: readonly Item[] = [
  { id: 'meeting', name_zh: '会议费', name_en: 'Meetings', paths: ['会议费'] },
  { id: 'training', name_zh: '培训费', name_en: 'Training', paths: ['培训费'] },
];

/** A stage of the 三公 figures: prefix of the ids, words in the names, header levels above (before) or below (after) the items. */
export interface Stage {
  readonly prefix: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly above: readonly string[];
  readonly below: readonly string[];
}

const inStage = (item: Item, stage: Stage): ColumnSchema =>
  column(
    `${stage.prefix}${item.id}`,
    `${stage.name_zh}${item.name_zh}`,
    `${stage.name_en}${item.name_en}`,
    ...item.paths.flatMap((path) => [
      ...stage.above.map((level) => (level === '' ? path : `${level}/${path}`)),
      ...stage.below.map((level) => `${path}/${level}`),
    ]),
  );

/** The items of the 三公 figures for one stage. */
export const threePublicColumns = (stage: Stage): ColumnSchema[] => [ABROAD, ...ITEMS].map((item) => inStage(item, stage));

/** The same where travel for research stands apart (Changchun): the total abroad is the 小计, its own name again the rest. */
export const threePublicColumnsWithResearch = (stage: Stage): ColumnSchema[] =>
  [...ABROAD_SPLIT, ...ITEMS].map((item) => inStage(item, stage));

/** Meetings and training, which Shaanxi and Jiangsu print beside the 三公 figures. */
export const meetingColumns = (stage: Stage): ColumnSchema[] => OTHER_ITEMS.map((item) => inStage(item, stage));
