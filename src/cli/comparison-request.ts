/** What the compare command was asked, as the questions that the comparison answers one by one. */
import type { Fund } from '../../schemas/funds.js';
import type { CompareOptions, HeadsOf, RelationKind } from '../compare/index.js';
import { UsageError } from '../errors.js';
import type { EntityLevel, Kind } from '../types.js';

export interface ComparisonRequest {
  readonly measures: readonly string[];
  readonly codes: readonly string[];
  readonly functions: readonly string[];
  readonly economics: readonly string[];
  readonly years: readonly number[];
  readonly table?: string | undefined;
  readonly label?: string | undefined;
  readonly fund?: Fund | undefined;
  readonly department?: string | undefined;
  readonly region?: string | undefined;
  readonly level?: EntityLevel | undefined;
  readonly kind?: Kind | undefined;
  /** Relation that is shown instead of the bare amount. */
  readonly as?: RelationKind | undefined;
  /** The whole of a share: a measure asked of the same row or, for a declared one, of the document. */
  readonly of?: string | undefined;
  readonly headsOf?: HeadsOf | undefined;
  readonly rank: boolean;
  readonly sum: boolean;
}

/** One figure asked of every document; `row` names it beyond the measure. */
export interface AskedQuestion {
  readonly measure: string;
  readonly row: string | null;
  readonly options: CompareOptions;
}

/** One question a measure and row. Throws UsageError for wishes that contradict each other. */
export function questionsOf(request: ComparisonRequest): AskedQuestion[] {
  requirePossible(request);
  const { measures, years, table, label, fund, department, region, level, kind } = request;
  // A change needs the years before the ones that are shown.
  const year = years.length === 0 || request.as === 'change' ? undefined : years;
  const common = { table, label, fund, department, region, level, kind, year };
  const rows: readonly Partial<CompareOptions>[] = [
    ...request.codes.map((code) => ({ code })),
    ...request.functions.map((code) => ({ function: code })),
    ...request.economics.map((code) => ({ economic: code })),
  ];
  return measures.flatMap((measure) =>
    (rows.length === 0 ? [{}] : rows).map((row) => ({
      measure,
      row: row.code ?? row.function ?? row.economic ?? label ?? null,
      options: { ...common, ...row, measure },
    })),
  );
}

function requirePossible({ as, of, headsOf, kind, rank, sum }: ComparisonRequest): void {
  if (as === 'execution' && kind !== undefined)
    throw new UsageError('--as execution sets final accounts against budgets: leave --kind out.');
  if ((as === 'share') !== (of !== undefined)) throw new UsageError('--as share and --of MEASURE go together: a share of what?');
  if ((as === 'per_head') !== (headsOf !== undefined))
    throw new UsageError('--as per_head and --heads FILE go together: a CSV with region_code, fiscal_year and heads.');
  if (sum && as !== undefined) throw new UsageError('--sum adds amounts; rates are not added. Leave --as or --sum out.');
  if (sum && rank) throw new UsageError('--sum and --rank: choose one of them.');
}

/** The question that gives the whole of a share; null when no share is asked for. */
export function wholeOf({ options }: AskedQuestion, { of }: ComparisonRequest): CompareOptions | null {
  if (of === undefined) return null;
  const { code: _, label: __, function: ___, economic: ____, table, fund: _____, ...rest } = options;
  // A column of the same table is asked of its total row; a declared measure knows its own places.
  return { ...rest, measure: of, ...(table === undefined ? {} : { table }) };
}
