/** Every topic that the narrative is read for; a new one is an entry in one of these files. */
import type { CountTopic, NarrativeTopic } from './define.js';
import { ENTITY_COUNTS } from './topics/entity.js';
import expenditure from './topics/expenditure.js';
import income from './topics/income.js';
import operations, { ASSET_COUNTS } from './topics/operations.js';
import performance, { PERFORMANCE_COUNTS } from './topics/performance.js';
import three_public, { THREE_PUBLIC_COUNTS } from './topics/three_public.js';
import totals from './topics/totals.js';

export type { ClaimPlace, ClaimStage, CountTopic, FundScope, NarrativeTopic } from './define.js';
export { INCOME_TABLES } from './define.js';

export const TOPICS: readonly NarrativeTopic[] = [
  ...totals,
  ...income,
  ...expenditure,
  ...three_public,
  ...operations,
  ...performance,
];

/** Order matters: the first that fits is taken. */
export const COUNT_TOPICS: readonly CountTopic[] = [
  ...THREE_PUBLIC_COUNTS,
  ...PERFORMANCE_COUNTS,
  ...ASSET_COUNTS,
  ...ENTITY_COUNTS,
];

/** Topics in whose sentences "收入" and "支出" alone mean the totals. */
export const TOTAL_TOPICS: ReadonlySet<string> = new Set(totals.map((topic) => topic.id));
/** Kinds of income: the money that one is of says nothing about the figures behind it. */
export const INCOME_TOPICS: ReadonlySet<string> = new Set(income.map((topic) => topic.id));
/** Within a sentence about the total on the left, the total on the right is meant by the same words: 收、支总计 of 财政拨款. */
export const NARROWER_TOTALS: ReadonlyMap<string, string> = new Map([
  ['fiscal_income_and_expenditure', 'total_income_and_expenditure'],
]);
export const TOTAL_INCOME = 'total_income';
export const TOTAL_EXPENDITURE = 'total_expenditure';

/** Amounts whose subject the text names but no topic declares: single projects and purposes. */
export const NAMED_ITEM = 'named_item';
export const EXPENDITURE_BY_FUNCTION = 'expenditure_by_function';
export const EXPENDITURE_BY_ECONOMIC_CLASS = 'expenditure_by_economic_class';

export const TOPIC_BY_ID: ReadonlyMap<string, NarrativeTopic> = new Map(TOPICS.map((topic) => [topic.id, topic]));
