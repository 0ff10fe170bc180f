/** Which documents a comparison is asked of. */
import { regionPrefix } from '../../schemas/codes/counties.js';
import { DEPARTMENT_TYPES, departmentTypeOf } from '../../schemas/department-types.js';
import { ECONOMIC_CODE, FUNCTION_CODE } from '../../schemas/funds.js';
import { UsageError } from '../errors.js';
import type { StoredDocument } from '../types.js';
import type { CompareOptions } from './options.js';
import { byUnitAndYear } from './order.js';

/** Throws UsageError for a department type, a region or a code that cannot be. */
export function requireKnown({ department, region, function: functionCode, economic }: CompareOptions): void {
  if (department !== undefined && !DEPARTMENT_TYPES.some(({ id }) => id === department))
    throw new UsageError(`${department} is no department type. Known are ${DEPARTMENT_TYPES.map(({ id }) => id).join(', ')}.`);
  if (region !== undefined && !/^\d{6}$/.test(region))
    throw new UsageError(`${region} is no region code. Expected six digits, for example 410300.`);
  if (functionCode !== undefined && !FUNCTION_CODE.test(functionCode))
    throw new UsageError(`${functionCode} is no functional code. Expected 3, 5 or 7 digits that begin with 20 to 23.`);
  if (economic !== undefined && !ECONOMIC_CODE.test(economic))
    throw new UsageError(
      `${economic} is no code of the department's economic classification. Expected 3 or 5 digits, 301 to 399.`,
    );
}

/** Documents asked for whatever their year. */
export const documentsOfAnyYear = (documents: readonly StoredDocument[], options: CompareOptions): StoredDocument[] =>
  documents.filter((document) => isAsked(document, options));

/** Those of the years asked for, in the order of rows. */
export const documentsOfYears = (documents: readonly StoredDocument[], { year }: CompareOptions): StoredDocument[] =>
  documents
    .filter(({ fiscal_year }) => year === undefined || [year].flat().some((one) => one === fiscal_year))
    .sort(byUnitAndYear);

const isAsked = (document: StoredDocument, { kind, level, region, department }: CompareOptions): boolean =>
  (kind === undefined || document.kind === kind) &&
  (level === undefined || document.entity_level === level) &&
  (region === undefined || (document.region_code?.startsWith(regionPrefix(region)) ?? false)) &&
  (department === undefined || departmentTypeOf(document.organization)?.id === department);
