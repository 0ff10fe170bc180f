/** The shapes in which arithmetic identities (勾稽) are declared: plain data, evaluated by `src/check`; amounts never appear here. */
import type { Severity } from '../issues.js';

/** Where an identity stands: decides which part of `src/check` looks for it. */
export type CheckScope = 'within_table' | 'across_tables' | 'narrative' | 'over_documents';

/**
 * T_SUM: n added figures may differ by (n + 1) × step / 2. T_SAME: the same figure printed twice, by one step. T_LEAST: one figure is
 * not below the other. T_TEXT: a text may round or cut off. T_JUMP: powers of ten. T_NAME: wordings.
 */
export type Tolerance = 'T_SUM' | 'T_SAME' | 'T_LEAST' | 'T_TEXT' | 'T_JUMP' | 'T_NAME';

/** One family of identities, as docs/checks.md prints it. */
export interface CheckSchema {
  /** snake_case id, unique; stored with every result. */
  readonly id: string;
  readonly scope: CheckScope;
  readonly name_zh: string;
  readonly name_en: string;
  readonly formula_zh: string;
  readonly formula_en: string;
  /** Canonical table ids, or `all` for every recognised table. */
  readonly tables: readonly string[] | 'all';
  readonly tolerance: Tolerance;
  readonly severity: Severity;
  /** False for a check that is declared but not evaluated yet: it is always "not-checkable". */
  readonly evaluated: boolean;
}

/** Within one row: the column `total` equals the sum of the columns `parts`; missing columns count as blank. */
export interface ColumnSum {
  readonly check: string;
  /** Measure ids whose sum is one side; more than one only where both sides are sums. */
  readonly total: readonly string[];
  readonly parts: readonly string[];
  /** Parts without which the sum is another one; the others count as blank where the table has no such column. */
  readonly required: readonly string[];
  /** Tables in which the identity must hold; elsewhere it counts only where it holds. */
  readonly binding: readonly string[] | 'all';
  /** Put before every id: the stages (budget, actual, prior year) of the same columns. */
  readonly prefixes: readonly string[];
  /** Put after every id: the funds of the same columns. */
  readonly suffixes: readonly string[];
}

/** One figure of a table: a column and which row of it. */
export interface FigureSelector {
  readonly table: string;
  readonly measures: readonly string[];
  /** The total row; a line whose label matches; the row of a code. */
  readonly row: 'total' | { readonly label: RegExp } | { readonly code: RegExp };
}

/** Two figures of one document: `left` equals, or is not below, the sum of `right`. */
export interface FigurePair {
  readonly check: string;
  readonly left: FigureSelector;
  readonly right: readonly FigureSelector[];
  readonly relation: 'equal' | 'at_least';
}

/** Which measures mean the same of a row wherever they stand; a figure printed again under one of them is an independent witness. */
export interface Concept {
  readonly id: string;
  readonly measures: readonly string[];
  /** Only in these tables; everywhere when left out. */
  readonly tables?: readonly string[];
}

export const defineCheck = <const T extends CheckSchema>(check: T): T => check;
