/** The nouns of the pipeline: what one disclosure becomes on its way to the store. Amounts are bigint fen (1/100 yuan). */
import type { BBox } from '../extractors/geometry.js';
import type { Origin } from '../extractors/layout.js';
import type { IssueCode } from '../schemas/issues.js';

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

/** One evaluated identity; amounts in fen. `operands` are fact keys "table_index:row:column". */
export interface CheckResult {
  readonly check: string;
  readonly outcome: CheckOutcome;
  readonly table_index: number;
  readonly expected_fen: bigint | null;
  readonly actual_fen: bigint | null;
  readonly difference_fen: bigint | null;
  readonly tolerance_fen: bigint | null;
  readonly operands: readonly string[];
  readonly message: string;
}

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
}
