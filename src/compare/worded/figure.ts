/** One rate or score of one document, form or functional item: plain data. */
import type { Fund } from '../../../schemas/funds.js';
import type { Status } from '../../types.js';
import type { AbsentDistrict, ComparedFigure, LeftOut } from '../options.js';
import type { Ratio } from '../ratio.js';

type Body = Pick<
  ComparedFigure,
  'region_code' | 'region_name' | 'organization' | 'department_type' | 'entity_level' | 'fiscal_year' | 'kind'
>;

export interface WordedFigure extends Body {
  /** Id of a worded measure (schemas/worded-measures.ts). */
  readonly measure: string;
  /** Percent or points, exact. */
  readonly value: Ratio;
  readonly unit: 'percent' | 'points';
  /** As the document prints it, without the percent sign; null where it prints the money alone and the value is their quotient. */
  readonly printed: string | null;
  readonly amount_fen: bigint | null;
  /** The budget that the amount is measured against. */
  readonly base_fen: bigint | null;
  /** verified: the rate follows from the money, or the score from its parts; disputed: the money gives another rate. */
  readonly status: Status;
  readonly fund: Fund | null;
  readonly code: string | null;
  /** Name of the project or of the functional item; empty for the whole unit. */
  readonly label: string;
  readonly page: number;
  readonly file: string;
  readonly document_sha256: string;
}

export interface WordedComparison {
  /** By region, organisation, level, year, kind, then in the order of the document. */
  readonly rows: readonly WordedFigure[];
  readonly left_out: readonly LeftOut[];
  readonly absent: readonly AbsentDistrict[];
  readonly notes: readonly string[];
}

/** What one document answers: figures, and sentences about what it does not give. */
export interface WordedAnswer {
  readonly figures: readonly Omit<WordedFigure, keyof Body | 'measure' | 'unit' | 'file' | 'document_sha256'>[];
  readonly reasons: readonly string[];
}
