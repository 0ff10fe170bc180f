/** The body whose document a compared figure stands in. */
import { departmentTypeOf } from '../../schemas/department-types.js';
import type { StoredDocument } from '../types.js';

/** What every compared figure says of its body: the keys and their order are those of the published comparison. */
export const bodyOf = (document: StoredDocument) => ({
  region_code: document.region_code,
  region_name: document.region_name,
  organization: document.organization,
  department_type: departmentTypeOf(document.organization)?.id ?? null,
  entity_level: document.entity_level,
  fiscal_year: document.fiscal_year,
  kind: document.kind,
});
