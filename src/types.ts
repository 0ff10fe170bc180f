/** The nouns of the pipeline: what one disclosure becomes on its way to the store. Amounts are bigint fen (1/100 yuan). */
import type { BBox } from '../extractors/geometry.js';
import type { Origin } from '../extractors/layout.js';
import type { IssueCode } from '../schemas/issues.js';
import type { ClaimStage, FundScope } from '../schemas/narrative/define.js';

export type Kind = 'budget' | 'final_account';
export type EntityLevel = 'department' | 'budget_unit';
export type Role = 'detail' | 'subtotal' | 'total';
export type Status = 'verified' | 'unverified' | 'disputed';

/** Who published the document, for which year; null where the document does not say. */
export interface Identity {
  readonly organization: string | null;
  readonly region_code: string | null;
  readonly region_name: string | null;
  readonly fiscal_year: number | null;
  readonly kind: Kind | null;
  readonly entity_level: EntityLevel | null;
}

/** An exact amount: `fen` in 1/100 yuan, `stepFen` the value of the last printed digit. */
export interface Amount {
  readonly fen: bigint;
  readonly stepFen: bigint;
}

/** One printed, non-blank number of a recognised table. */
export interface Fact {
  /** Number of the table in the document, from 0; key into `ReadDocument.tables`. */
  readonly table_index: number;
  readonly table: string;
  /** Printed row and column within the stitched table, from 0: with `table_index` the key of the fact. */
  readonly row: number;
  readonly column: number;
  readonly code: string | null;
  /** Every code printed in the row, joined with "/"; more than `code` where a second classification says the same. */
  readonly all_codes: string | null;
  /** Row label as printed, without white space. */
  readonly label: string;
  /** Which label column group the amount belongs to, from 0; more than 0 only where groups stand side by side. */
  readonly panel: number;
  /** Declared column id, null when the header is not declared. */
  readonly measure: string | null;
  /** Header path as printed, outermost first, joined with "/". */
  readonly header: string;
  readonly amount: Amount;
  readonly raw: string;
  readonly unit: string;
  readonly role: Role;
  readonly page: number;
  readonly bbox: BBox;
  readonly origin: Origin;
  readonly confidence: number;
  readonly status: Status;
}

/** A cell of a table that no declaration knows, kept as printed. */
export interface RawCell {
  readonly page: number;
  readonly row: number;
  readonly column: number;
  readonly row_span: number;
  readonly column_span: number;
  readonly bbox: BBox;
  readonly text: string;
}

/** One logical table, stitched over its pages. */
export interface TableRecord {
  readonly index: number;
  /** Canonical id, null for a table that no declaration knows. */
  readonly table: string | null;
  readonly title: string;
  readonly unit: string | null;
  readonly first_page: number;
  readonly last_page: number;
  readonly rows: number;
  readonly columns: number;
  readonly facts: number;
  /** True when the table holds no amount. */
  readonly empty: boolean;
  /** Only for unknown tables. */
  readonly cells: readonly RawCell[];
}

/** The data is doubtful: a result, stored and shown. `page`, `table_index`, `bbox` are null when they do not apply. */
export interface Issue {
  readonly code: IssueCode;
  readonly message: string;
  readonly page: number | null;
  readonly table_index: number | null;
  readonly bbox: BBox | null;
}

export type CheckOutcome = 'pass' | 'rounding' | 'fail' | 'not-checkable';

/** One evaluated identity; amounts in fen. `operands` are fact keys "table_index:row:column", or "claim:N" for the claim of that number. */
export interface CheckResult {
  readonly check: string;
  readonly outcome: CheckOutcome;
  /** −1 for results that concern the running text alone. */
  readonly table_index: number;
  readonly expected_fen: bigint | null;
  readonly actual_fen: bigint | null;
  readonly difference_fen: bigint | null;
  readonly tolerance_fen: bigint | null;
  readonly operands: readonly string[];
  readonly message: string;
}

/** What a figure of the narrative says of its subject. */
export type ClaimAspect = 'level' | 'change' | 'share' | 'completion' | 'count';
/** What a difference, a share or a completion is measured against. */
export type ComparedWith =
  | 'prior_year'
  | 'prior_year_budget'
  | 'prior_year_actual'
  | 'initial_budget'
  | 'full_budget'
  | 'budget'
  | 'whole';
export type Direction = 'increase' | 'decrease';

/** The printed number of a table that a claim speaks of: its key in `ReadDocument.facts`. */
export interface FactKey {
  readonly table_index: number;
  readonly row: number;
  readonly column: number;
  readonly panel: number;
}

/** One figure of the running text. Exactly one of `amount`, `percent`, `count` and `decimal` is set. */
export interface Claim {
  /** Id of a topic of `schemas/narrative`; `named_item` where the text names a purpose that no topic declares. */
  readonly topic: string;
  /** What the text calls the subject, white space and quotation marks left out. */
  readonly subject: string;
  /** Functional or economic code of the subject. */
  readonly code: string | null;
  /** Which money the figure is of. */
  readonly scope: FundScope;
  /** Column id of the table that prints the same figure. */
  readonly measure: string | null;
  readonly aspect: ClaimAspect;
  readonly stage: ClaimStage | null;
  /** The year that the figure is of; null where neither the sentence nor the document says. */
  readonly fiscal_year: number | null;
  readonly amount: Amount | null;
  /** Exact decimal text, "34.63". */
  readonly percent: string | null;
  /** A whole number of things. */
  readonly count: number | null;
  /** Exact decimal text of a score or an area. */
  readonly decimal: string | null;
  readonly raw: string;
  readonly unit: string;
  readonly compared_with: ComparedWith | null;
  readonly direction: Direction | null;
  readonly reason: string | null;
  readonly page: number;
  readonly bbox: BBox;
  /** The sentence as printed, without white space. */
  readonly quote: string;
  readonly origin: Origin;
  /** The fact that the claim speaks of, and whether it restates or contradicts it; null when there is none. */
  readonly fact: FactKey | null;
  readonly relation: 'restates' | 'contradicts' | null;
}

export type FormKind = 'whole_goal' | 'whole_evaluation' | 'project_goal' | 'project_evaluation';

/** Money of one source in a performance form. Amounts are null where the form prints none. */
export interface ProjectMoney {
  /** `total`, or a declared source: `government_budget`, `fiscal_special_account`, `own_money` … */
  readonly source: string;
  /** As printed. */
  readonly label: string;
  readonly initial_budget: Amount | null;
  readonly full_budget: Amount | null;
  readonly actual: Amount | null;
  /** Exact decimal texts as printed, without the percent sign. */
  readonly execution_rate: string | null;
  readonly weight: string | null;
  readonly score: string | null;
}

/** One performance form: a project, or the unit as a whole. */
export interface ProjectRecord {
  /** Number of the form in the document, from 0; key of its indicators. */
  readonly number: number;
  readonly form: FormKind;
  readonly table_index: number;
  readonly name: string | null;
  readonly code: string | null;
  readonly managing_unit: string | null;
  readonly implementing_unit: string | null;
  readonly money: readonly ProjectMoney[];
  readonly goal: string | null;
  readonly result: string | null;
  /** Exact decimal text. */
  readonly total_weight: string | null;
  readonly total_score: string | null;
  readonly page: number;
  readonly bbox: BBox;
  readonly origin: Origin;
}

/** One indicator of a performance form; texts as printed, numbers as exact decimal text. */
export interface IndicatorRecord {
  readonly project: number;
  /** Number of the indicator in its form, from 0. */
  readonly number: number;
  readonly level_1: string | null;
  readonly level_2: string | null;
  readonly level_3: string;
  readonly target: string | null;
  readonly achieved: string | null;
  readonly weight: string | null;
  readonly score: string | null;
  readonly deviation: string | null;
  readonly reason: string | null;
  /** What the plan says about the target (指标值说明). */
  readonly note: string | null;
  readonly page: number;
  readonly bbox: BBox;
}

/** A claim, a form or an indicator together with the document it stands in. */
export type StoredClaim = Claim & { readonly document: StoredDocument };
export type StoredProject = ProjectRecord & { readonly document: StoredDocument };
export type StoredIndicator = IndicatorRecord & { readonly document: StoredDocument };

/** Everything that reading one document gives; plain data, so that it can cross a worker boundary. */
export interface ReadDocument {
  readonly sha256: string;
  readonly file: string;
  readonly bytes: number;
  readonly pages: number;
  readonly reader_version: string;
  readonly read_ms: number;
  readonly identity: Identity;
  /** Canonical ids of the tables that a document of this kind is expected to hold. */
  readonly expected_tables: readonly string[];
  readonly tables: readonly TableRecord[];
  readonly facts: readonly Fact[];
  readonly checks: readonly CheckResult[];
  readonly issues: readonly Issue[];
  /** Figures of the running text. */
  readonly claims: readonly Claim[];
  /** Performance forms and their indicators. */
  readonly projects: readonly ProjectRecord[];
  readonly indicators: readonly IndicatorRecord[];
}

/** A document as the store gives it back: what it is, without what it holds. */
export interface StoredDocument extends Identity {
  readonly sha256: string;
  /** The first name the bytes were given under. */
  readonly file: string;
  readonly bytes: number;
  readonly pages: number;
  readonly reader_version: string;
  readonly read_ms: number;
  /** ISO 8601, UTC. */
  readonly ingested_at: string;
}

/** A fact together with the document it stands in. */
export interface StoredFact extends Fact {
  readonly document: StoredDocument;
  /** What a person says the amount is, in fen; left out where nobody corrected it. `amount` stays what was read. */
  readonly corrected_fen?: bigint;
}
