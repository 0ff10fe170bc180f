/** What the declarations know, as records to list. */
import { DEPARTMENT_TYPES } from '../../schemas/department-types.js';
import { ISSUE_KINDS } from '../../schemas/issues.js';
import { COMPARISON_MEASURES } from '../../schemas/measures.js';
import { TABLES } from '../../schemas/tables/index.js';
import { WORDED_MEASURES } from '../../schemas/worded-measures.js';
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

export const declaredMeasures = (): ListedRecord[] => [
  ...COMPARISON_MEASURES.map(({ id, overview, name_zh, name_en, meaning }) => ({ id, overview, name_zh, name_en, meaning })),
  ...WORDED_MEASURES.map(({ id, name_zh, name_en, meaning }) => ({ id, overview: false, name_zh, name_en, meaning })),
];

/** Types of bodies that are compared across districts, with every name they are known by. */
export const declaredDepartments = (): ListedRecord[] =>
  DEPARTMENT_TYPES.map(({ id, name_zh, name_en, usual_sections, names }) => ({
    id,
    name_zh,
    name_en,
    usual_sections: usual_sections.join(' '),
    names: names.map(({ name }) => name).join(' '),
  }));

/** Columns of one table. */
export const declaredColumns = (table: string): ListedRecord[] =>
  TABLES.filter(({ id }) => id === table).flatMap(({ columns }) =>
    columns.map(({ id, name_zh, name_en, paths }) => ({ id, name_zh, name_en, header: paths[0]?.join('/') ?? '' })),
  );

export const issueKinds = (): ListedRecord[] => Object.entries(ISSUE_KINDS).map(([code, kind]) => ({ code, ...kind }));
