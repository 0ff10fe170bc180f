/** Invented figures of a running text. */
import type { Amount, Claim } from '../../../src/types.js';

export const claim = (amount: Amount | null, overrides: Partial<Claim> = {}): Claim => ({
  topic: 'total_expenditure',
  subject: '支出总计',
  code: null,
  scope: 'all',
  measure: 'total',
  aspect: 'level',
  stage: 'actual',
  fiscal_year: 2024,
  amount,
  percent: null,
  count: null,
  decimal: null,
  raw: '12.34',
  unit: '万元',
  compared_with: null,
  direction: null,
  reason: null,
  page: 9,
  bbox: { x0: 0, top: 0, x1: 1, bottom: 1 },
  quote: '支出总计12.34万元。',
  origin: 'text-layer',
  fact: { table_index: 0, row: 2, column: 3, panel: 0 },
  relation: 'restates',
  ...overrides,
});
