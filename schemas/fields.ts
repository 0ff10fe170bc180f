/** Every published column once: exports, the codebook and the data package derive from these lists. */
export { CLAIM_FIELDS } from './fields/claims.js';
export { type Field, type FieldType, UNITS_ZH } from './fields/define.js';
export { DOCUMENT_FIELDS, ISSUE_FIELDS, PRINTED_TABLE_FIELDS, SOURCE_FIELDS } from './fields/documents.js';
export { FACT_FIELDS } from './fields/facts.js';
export { INDICATOR_FIELDS, PROJECT_FIELDS, PROJECT_MONEY_FIELDS } from './fields/records.js';
export { IDENTITY_FIELDS, STATUS_FIELD } from './fields/shared.js';
export { amountField, WIDE_FIELDS } from './fields/wide.js';

/** Titles of the published tables that are not canonical ones. */
export const DATASET_TITLES = {
  facts: { title_zh: '数字', title_en: 'Facts: every printed number of the recognised tables' },
  documents: { title_zh: '文件', title_en: 'Documents: what was read, from whom, for which year' },
  sources: { title_zh: '来源', title_en: 'Sources: the addresses that the documents were fetched from' },
  tables: { title_zh: '表', title_en: 'Tables: every table of the documents, known or not' },
  issues: { title_zh: '疑点', title_en: 'Issues: every doubt that reading left' },
  claims: { title_zh: '文字数字', title_en: 'Claims: every figure of the running text' },
  projects: { title_zh: '绩效表', title_en: 'Projects: every performance form, with the money of all sources' },
  project_money: { title_zh: '绩效资金', title_en: 'Project money: the money of a performance form by source' },
  indicators: { title_zh: '绩效指标', title_en: 'Indicators: every indicator of the performance forms' },
} as const;
