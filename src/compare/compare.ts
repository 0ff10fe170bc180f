/** Sets one figure of many documents side by side, units by years; amounts in fen. */

import { regionPrefix } from '../../schemas/codes/counties.js';
import { DEPARTMENT_TYPES, departmentTypeOf } from '../../schemas/department-types.js';
import { ECONOMIC_CODE, FUNCTION_CODE, fundOf } from '../../schemas/funds.js';
import { UsageError } from '../errors.js';
import type { Status, StoredDocument, StoredFact } from '../types.js';
import { absentDistricts } from './absent.js';
import { notesOn, requireOneFund } from './notes.js';
import type { ComparedFigure, CompareOptions, Comparison, LeftOut } from './options.js';
import { byUnitAndYear } from './order.js';
import { questionOf } from './question.js';
import { asFigureSource, type CompareSource, type FigureSource } from './source.js';

export type { AbsentDistrict, ComparedFigure, CompareOptions, Comparison, LeftOut } from './options.js';
export type { CompareSource } from './source.js';

/**
 * Every document asked for is either a row or left out with a reason. Throws UsageError when the options contradict each other
 * or when the figures found are of different funds.
 */
export function compare(from: FigureSource | CompareSource, options: CompareOptions): Comparison {
  const source = asFigureSource(from);
  requireKnown(options);
  const answer = questionOf(options);
  const asked = source.documents().filter((document) => isAsked(document, options));
  const rows: ComparedFigure[] = [];
  const left_out: LeftOut[] = [];
  for (const document of asked.filter((one) => isOfYear(one, options)).sort(byUnitAndYear)) {
    const { facts, reason } = answer(document, source);
    if (facts) rows.push(comparedFigure(document, facts, options));
    else left_out.push(leftOut(document, reason));
  }
  requireOneFund(rows, options.measure);
  return { rows, left_out, absent: absentDistricts(asked, options), notes: notesOn(rows) };
}

function requireKnown({ department, region, function: functionCode, economic }: CompareOptions): void {
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

/** Whether a document is asked for whatever its year. */
const isAsked = (document: StoredDocument, { kind, level, region, department }: CompareOptions): boolean =>
  (kind === undefined || document.kind === kind) &&
  (level === undefined || document.entity_level === level) &&
  (region === undefined || (document.region_code?.startsWith(regionPrefix(region)) ?? false)) &&
  (department === undefined || departmentTypeOf(document.organization)?.id === department);

const isOfYear = (document: StoredDocument, { year }: CompareOptions): boolean =>
  year === undefined || [year].flat().some((one) => one === document.fiscal_year);

const BY_DOUBT: readonly Status[] = ['disputed', 'unverified', 'verified'];

const worst = (facts: readonly StoredFact[]): Status =>
  BY_DOUBT.find((status) => facts.some((fact) => fact.status === status)) ?? 'unverified';

function comparedFigure(
  document: StoredDocument,
  facts: readonly [StoredFact, ...StoredFact[]],
  options: CompareOptions,
): ComparedFigure {
  const [first] = facts;
  return {
    region_code: document.region_code,
    region_name: document.region_name,
    organization: document.organization,
    department_type: departmentTypeOf(document.organization)?.id ?? null,
    entity_level: document.entity_level,
    fiscal_year: document.fiscal_year,
    kind: document.kind,
    amount_fen: facts.reduce((sum, { amount }) => sum + amount.fen, 0n),
    status: worst(facts),
    table: first.table,
    fund: fundOf(first.table),
    code: options.function ?? options.economic ?? first.code,
    label: first.label,
    header: first.header,
    added_rows: facts.length,
    page: first.page,
    file: document.file,
    document_sha256: document.sha256,
  };
}

const leftOut = ({ sha256, file, organization, fiscal_year }: StoredDocument, reason: string): LeftOut => ({
  document_sha256: sha256,
  file,
  organization,
  fiscal_year,
  reason,
});
