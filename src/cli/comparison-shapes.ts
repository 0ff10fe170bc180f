/** What the compare command finds: figures or rates, and what is said about them. */
import type { AbsentDistrict, ComparedFigure, LeftOut, RelatedFigure, Sum, Summary, WordedFigure } from '../compare/index.js';

/** A figure with the measure that was asked for, and what was made of it. */
export interface AskedFigure extends ComparedFigure {
  readonly measure: string;
  readonly related: RelatedFigure | null;
  readonly rank: number | null;
}

/** Five numbers over the bodies of one year. */
export interface YearSummary {
  readonly measure: string;
  readonly row: string | null;
  readonly fiscal_year: number | null;
  /** Of rates and scores; amounts and relations have the unit of what was asked. */
  readonly unit?: 'percent' | 'points';
  readonly summary: Summary;
}

/** A rate or score with its place among the others. */
export type AskedWorded = WordedFigure & { readonly rank: number | null };

export interface Answers {
  readonly figures: readonly AskedFigure[];
  readonly left_out: readonly (LeftOut & { readonly measure: string })[];
  readonly absent: readonly AbsentDistrict[];
  readonly notes: readonly string[];
  readonly summaries: readonly YearSummary[];
  readonly sum: Sum | null;
  /** Rates and scores instead of figures, where these are asked for. */
  readonly worded: readonly AskedWorded[] | null;
}
