/** A store in memory for the tests of the review list. */
import type { CropSource } from '../../../src/review/crops.js';
import type { DoubtSource } from '../../../src/review/doubts.js';
import type { CheckResult, Issue, StoredFact, TableRecord } from '../../../src/types.js';
import { storedDocument } from '../store/documents.js';

export const issueAt = (code: Issue['code'], bbox: Issue['bbox'], page: number | null = 3): Issue => ({
  code,
  message: `${code} <b>here</b>`,
  page,
  table_index: 0,
  bbox,
});

export const sourceOf = (
  facts: readonly StoredFact[],
  issues: readonly Issue[] = [],
  checks: readonly CheckResult[] = [],
  tables: readonly TableRecord[] = [],
): DoubtSource & CropSource => ({
  documents: () => [facts[0]?.document ?? storedDocument()],
  facts: () => facts,
  issues: () => issues,
  checks: () => checks,
  tables: () => tables,
  names: () => [],
});
