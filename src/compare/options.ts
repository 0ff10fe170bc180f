/** What a comparison asks for and what it gives: plain data. */
import type { Fund } from '../../schemas/funds.js';
import type { EntityLevel, Kind, Status, StoredDocument } from '../types.js';

export interface CompareOptions {
  /**
   * Id of a declared comparison measure (schemas/measures.ts); with `table`, `code` or `label` a column id; with `function` or
   * `economic` the part of the spending: total, basic or project.
   */
  readonly measure: string;
  readonly table?: string | undefined;
  /** Row by its code or printed label; without both the total row. */
  readonly code?: string | undefined;
  readonly label?: string | undefined;
  /** 功能分类 code of any level: 201, 20103, 2010301. */
  readonly function?: string | undefined;
  /** 部门预算支出经济分类 code of any level: 302, 30217. */
  readonly economic?: string | undefined;
  /** Whose money, with `function` (all by default) or `economic` (general by default). */
  readonly fund?: Fund | undefined;
  /** Id of a department type (schemas/department-types.ts): only bodies of this type. */
  readonly department?: string | undefined;
  /** Six-digit code of a county, city or province: only documents from there. */
  readonly region?: string | undefined;
  readonly level?: EntityLevel | undefined;
  /** One fiscal year or several; all by default. */
  readonly year?: number | readonly number[] | undefined;
  readonly kind?: Kind | undefined;
}

/** One figure of one document; where it is a sum, `added_rows` says of how many printed rows and page, header and label are the first one's. */
export interface ComparedFigure {
  readonly region_code: string | null;
  readonly region_name: string | null;
  readonly organization: string | null;
  readonly department_type: string | null;
  readonly entity_level: StoredDocument['entity_level'];
  readonly fiscal_year: number | null;
  readonly kind: Kind | null;
  readonly amount_fen: bigint;
  /** The worst status of the printed rows; a figure of the text is as sure as the table figure that it restates. */
  readonly status: Status;
  /** Whether a table prints the figure or only the running text states it. */
  readonly printed_in: 'table' | 'text';
  /** Null for a figure of the running text. */
  readonly table: string | null;
  readonly fund: Fund | null;
  readonly code: string | null;
  readonly label: string;
  readonly header: string;
  readonly added_rows: number;
  readonly page: number;
  readonly file: string;
  readonly document_sha256: string;
}

/** A document that was asked for and is not in the comparison, with the reason as a sentence. */
export interface LeftOut {
  readonly document_sha256: string;
  readonly file: string;
  readonly organization: string | null;
  readonly fiscal_year: number | null;
  readonly reason: string;
}

/** A district of which no document of that year and kind is there; never a zero. */
export interface AbsentDistrict {
  readonly region_code: string;
  readonly region_name: string | null;
  readonly fiscal_year: number;
  readonly kind: Kind;
}

export interface Comparison {
  /** By region, organisation, level, year, kind. */
  readonly rows: readonly ComparedFigure[];
  readonly left_out: readonly LeftOut[];
  /** Districts without a document, among those that any asked document is from or that lie in the asked region. */
  readonly absent: readonly AbsentDistrict[];
  /** What a reader has to know before using the figures, as sentences. */
  readonly notes: readonly string[];
}
