/** What a figure of a sentence states, and what a reader knows when it comes to the sentence. */
import type { ClaimStage, FundScope } from '../../schemas/narrative/index.js';
import type { ClaimAspect, ComparedWith, Direction, Kind } from '../types.js';
import type { Figure } from './figures.js';

/** What a figure states, before its place and its reason are known. */
export interface Statement {
  readonly figure: Figure;
  readonly topic: string;
  readonly code: string | null;
  readonly subject: string;
  readonly scope: FundScope | null;
  readonly aspect: ClaimAspect;
  readonly stage: ClaimStage | null;
  readonly year: number | null;
  readonly compared_with: ComparedWith | null;
  readonly direction: Direction | null;
  /** Whether the clause itself names the subject. */
  readonly isExplicit: boolean;
  /** Whether it is a part of an item, or said in brackets. */
  readonly isPart: boolean;
}

/** A sentence within its paragraph, and the document it stands in. */
export interface SentenceContext {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly isParagraphStart: boolean;
  readonly headings: string;
  readonly organization: string | null;
  readonly kind: Kind | null;
  readonly fiscalYear: number | null;
}
