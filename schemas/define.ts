/** The shapes of declarations; each define function returns its argument, so that a declaration is checked where it is written. */

export type BodyShape = 'line_items' | 'codes' | 'economic_codes' | 'one_row' | 'units' | 'projects' | 'form';

/** One published column of amounts. */
export interface ColumnSchema {
  /** snake_case id, unique in its table. */
  readonly id: string;
  readonly name_zh: string;
  readonly name_en: string;
  /** Header paths that mean this column, outermost first; white space and brackets do not count. The first is the standard wording. */
  readonly paths: readonly (readonly string[])[];
}

/** Words a normalised title must and must not hold: one of each inner list of `all`, none of `none`. */
export interface TitleWords {
  readonly all: readonly (readonly string[])[];
  readonly none: readonly string[];
  /** Whatever else the title holds does not matter: forms named after a project. */
  readonly any_rest?: boolean;
}

/** A canonical table: what it is called, how its rows are keyed, which columns it has. */
export interface TableSchema {
  readonly id: string;
  readonly kind: 'budget' | 'final_account';
  readonly name_zh: string;
  readonly name_en: string;
  readonly body: BodyShape;
  /** Whether a complete disclosure of this kind holds the table. */
  readonly expected: boolean;
  /** Whether its amounts become facts; forms of the performance family do not (yet). */
  readonly facts: boolean;
  /** Exact titles after normalisation (year, organisation prefix, numbering and 《》 taken off). */
  readonly titles: readonly string[];
  /** Wordings not listed in `titles` that still mean this table; tried after every exact title. */
  readonly title_words: readonly TitleWords[];
  readonly columns: readonly ColumnSchema[];
}

export const defineTable = <const T extends TableSchema>(table: T): T => table;

/** How one publisher words tables that are declared already: further titles, further header paths, columns of its own. */
export interface VariantSchema {
  /** snake_case, the name of the file. */
  readonly id: string;
  /** Who prints so, and in which years it was seen. */
  readonly seen_in: string;
  /** By table id: titles in normalised form. */
  readonly titles?: Readonly<Record<string, readonly string[]>>;
  /** By table id and column id: header paths with "/" between the levels. */
  readonly paths?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** By table id: columns that no other publisher prints. */
  readonly columns?: Readonly<Record<string, readonly ColumnSchema[]>>;
}

export const defineVariant = <const V extends VariantSchema>(variant: V): V => variant;
