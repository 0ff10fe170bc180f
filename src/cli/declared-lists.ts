/** What the declarations know, as records to list. */
import { ISSUE_KINDS } from '../../schemas/issues.js';
import { COMPARISON_MEASURES } from '../../schemas/measures.js';
import { TABLES } from '../../schemas/tables/index.js';
import type { ListedRecord } from './listing.js';

export const declaredTables = (): ListedRecord[] =>
  TABLES.map(({ id, kind, expected, columns, name_zh, name_en }) => ({
    id,
    kind,
    expected,
    columns: columns.length,
    name_zh,
    name_en,
  }));

export const declaredMeasures = (): ListedRecord[] =>
  COMPARISON_MEASURES.map(({ id, overview, name_zh, name_en, meaning }) => ({ id, overview, name_zh, name_en, meaning }));

/** Columns of one table. */
export const declaredColumns = (table: string): ListedRecord[] =>
  TABLES.filter(({ id }) => id === table).flatMap(({ columns }) =>
    columns.map(({ id, name_zh, name_en, paths }) => ({ id, name_zh, name_en, header: paths[0]?.join('/') ?? '' })),
  );

export const issueKinds = (): ListedRecord[] => Object.entries(ISSUE_KINDS).map(([code, kind]) => ({ code, ...kind }));
