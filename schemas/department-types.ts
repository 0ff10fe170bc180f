/** Which agencies of different districts do the same job, whatever they are called there: types by the end of their names. */
import { bodyName } from './body-name.js';
import { DEPARTMENT_TYPES, type DepartmentType } from './department-list.js';

export { bodyName } from './body-name.js';
export { DEPARTMENT_TYPES, type DepartmentName, type DepartmentType, type NameEvidence } from './department-list.js';

/** The type whose name is the longest that the body's name ends in; null when none fits. A subordinate body ("财政局监督中心") has no type. */
export function departmentTypeOf(organisation: string | null): DepartmentType | null {
  if (organisation === null) return null;
  const body = bodyName(organisation);
  let best: { readonly type: DepartmentType; readonly length: number } | null = null;
  for (const type of DEPARTMENT_TYPES)
    for (const { name } of type.names)
      if (body.endsWith(name) && name.length > (best?.length ?? 0)) best = { type, length: name.length };
  return best?.type ?? null;
}
