/** The conditions facts can be asked by; each key is one comparison, values that are not given do not restrict. */
import type { EntityLevel, Kind, Role, Status } from '../types.js';

export interface FactFilter {
  /** sha256 of the document. */
  readonly document?: string | undefined;
  readonly organization?: string | undefined;
  readonly region_code?: string | undefined;
  readonly fiscal_year?: number | undefined;
  readonly kind?: Kind | undefined;
  readonly entity_level?: EntityLevel | undefined;
  readonly table?: string | undefined;
  readonly measure?: string | undefined;
  readonly code?: string | undefined;
  readonly label?: string | undefined;
  readonly role?: Role | undefined;
  readonly status?: Status | undefined;
}

const DOCUMENT_COLUMNS = {
  document: 'sha256',
  organization: 'organization',
  region_code: 'region_code',
  fiscal_year: 'fiscal_year',
  kind: 'kind',
  entity_level: 'entity_level',
} as const satisfies Partial<Record<keyof FactFilter, string>>;

const FACT_COLUMNS = {
  table: 'table_id',
  measure: 'measure',
  code: 'code',
  label: 'label',
  role: 'role',
  status: 'status',
} as const satisfies Partial<Record<keyof FactFilter, string>>;

export interface Condition {
  /** SQL that stands after WHERE; "1" when nothing restricts. */
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

export const documentCondition = (filter: FactFilter): Condition => condition(filter, DOCUMENT_COLUMNS);
export const factCondition = (filter: FactFilter): Condition => condition(filter, FACT_COLUMNS);

function condition(filter: FactFilter, columns: Readonly<Partial<Record<keyof FactFilter, string>>>): Condition {
  const asked = Object.entries(columns).flatMap(([key, column]) => {
    const value = filter[key as keyof FactFilter];
    return value === undefined ? [] : [{ sql: `${column} = ?`, value }];
  });
  return { sql: asked.map(({ sql }) => sql).join(' AND ') || '1', values: asked.map(({ value }) => value) };
}
