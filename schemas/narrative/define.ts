/** The shapes of what the narrative is about: a topic is declared once, with its words and the places where tables print the same figure. */

/** Which money a figure is paid from; `all` where a document distinguishes none. */
export type FundScope = 'all' | 'fiscal' | 'general' | 'gov_fund' | 'state_capital';

/** At what time of the year a plan was made, or that the money was spent. */
export type ClaimStage = 'initial_budget' | 'full_budget' | 'actual';

/** One place of a table that prints the figure of a topic. */
export interface ClaimPlace {
  readonly table: string;
  /** Column id of that table; `*` stands for the column that the stage asks for (三公 tables print budget and actual). */
  readonly column: string;
  /** `total`: the total row, else the only row; labels: rows so named after their numbering; `code`: the row of the claim's code. */
  readonly row: 'total' | 'code' | readonly string[];
  /** Only for figures of this money; every money when absent. */
  readonly scope?: FundScope;
  /** Only for this stage; every stage when absent. */
  readonly stage?: ClaimStage;
}

/** Tables by function or class that print income: a figure of spending restates none of theirs. */
export const INCOME_TABLES: ReadonlySet<string> = new Set(['bg_income', 'fa_income', 'fa_income_by_unit']);

/** Something that a narrative states figures of. */
export interface NarrativeTopic {
  /** snake_case id. */
  readonly id: string;
  readonly name_zh: string;
  readonly name_en: string;
  /** Wordings of the subject, without white space and quotation marks, brackets in half width; the longest match nearest to the figure counts. */
  readonly subjects: readonly RegExp[];
  /** Money that the topic is always about; asked from the text when absent. */
  readonly scope?: FundScope;
  readonly places: readonly ClaimPlace[];
  /** Tables print several figures of this name, so that another amount is no contradiction. */
  readonly isAmbiguous?: boolean;
}

/** A thing that is counted or scored: known by the unit behind the number and the words before it. */
export interface CountTopic {
  readonly id: string;
  readonly name_zh: string;
  readonly name_en: string;
  /** Unit words behind the number. */
  readonly units: RegExp;
  /** Words of the same clause before the number; the clause may be short, so that `within` may be all there is. */
  readonly words: RegExp;
  /** Words that the sentence or its heading must hold, where `words` alone could mean something else. */
  readonly within?: RegExp;
  /** Words that the sentence itself must hold, whatever its heading says. */
  readonly sentence?: RegExp;
  /** The thing counted right before it, when nothing else stands between: the people behind the groups. */
  readonly follows?: string;
  /** The thing whose kinds it counts, where the same words stand behind 其中. */
  readonly partOf?: string;
}

export const defineTopics = (topics: readonly NarrativeTopic[]): readonly NarrativeTopic[] => topics;
export const defineCounts = (topics: readonly CountTopic[]): readonly CountTopic[] => topics;
