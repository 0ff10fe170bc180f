/** Every kind of doubt that reading can leave behind: stored with the data, never thrown. */

export type Severity = 'error' | 'warning' | 'info';

export interface IssueKind {
  readonly severity: Severity;
  readonly meaning: string;
}

export const ISSUE_KINDS = {
  page_without_text: {
    severity: 'error',
    meaning: 'The page has no text layer (a picture or a scan): its figures are not read.',
  },
  page_unreadable_text: {
    severity: 'error',
    meaning:
      'Characters of the page have no usable code point, are letters that can only be wrong ones, or are drawn as outlines: its figures are not read.',
  },
  page_empty: {
    severity: 'info',
    meaning: 'The page has no text, no lines and no pictures: it is blank, or its content could not be decoded.',
  },
  page_read_by_ocr: {
    severity: 'info',
    meaning: 'The page has no usable text layer: it was read by character recognition from its image.',
  },
  type_too_small: {
    severity: 'error',
    meaning: 'Lines of tables are printed too small for the resolution of the scan: their figures are not read.',
  },
  amount_reading_chosen: {
    severity: 'info',
    meaning: 'The amount was recognised in several ways; an identity that only one of them fulfils chose it.',
  },
  page_failed: { severity: 'error', meaning: 'The page could not be interpreted; the other pages were read.' },
  table_unknown_title: {
    severity: 'warning',
    meaning: 'A table whose title no declaration in schemas/tables names; its cells are kept, no facts are made.',
  },
  table_ambiguous_title: {
    severity: 'warning',
    meaning: 'A title that two declarations claim with equal strength; no facts are made.',
  },
  table_without_unit: {
    severity: 'error',
    meaning: 'No unit line (元, 万元) for the table: its amounts stay raw, no facts are made.',
  },
  column_unknown: {
    severity: 'warning',
    meaning: 'A column of amounts whose header no declared measure names; its facts have no measure.',
  },
  cell_not_understood: {
    severity: 'warning',
    meaning: 'A non-empty cell that is neither header, label, code, amount nor ignored by declaration.',
  },
  amount_unreadable: { severity: 'error', meaning: 'A cell in an amount column that holds digits but is no number as a whole.' },
  amount_not_whole_fen: { severity: 'error', meaning: 'An amount with a fraction of a fen; kept raw, no fact is made.' },
  header_restored: {
    severity: 'info',
    meaning:
      'The header of a column was misread or flattened; count and order of the columns agree with the declaration, which it follows.',
  },
  header_regrouped: {
    severity: 'info',
    meaning:
      'An outer header of a table without rules is read over other columns than it seems to stand over: only so do more columns have a declared meaning.',
  },
  header_undecided: {
    severity: 'warning',
    meaning:
      'An outer header of a table without rules may reach over some columns or others with equal right; the figures of these columns have no measure.',
  },
  column_not_placed: {
    severity: 'error',
    meaning: 'The header is so damaged that a column of amounts could mean several things; its amounts are not taken.',
  },
  amount_not_placed: {
    severity: 'error',
    meaning: 'An amount of a text table stands in a column where it cannot belong; it is not taken.',
  },
  amount_moved: {
    severity: 'warning',
    meaning: 'An amount of a line that lost columns is read in the only column on its right whose total it fits.',
  },
  code_restored: {
    severity: 'warning',
    meaning: 'A code is missing beside its name in a row that has its other code; it is taken from rows of the same name.',
  },
  cell_divided: {
    severity: 'info',
    meaning: 'Several fields run together in one cell were put apart; only one way to do so fits the columns.',
  },
  unit_from_text: {
    severity: 'warning',
    meaning: 'No unit line for the table; the unit is the one that the text prints behind its greatest amount.',
  },
  row_without_key: {
    severity: 'warning',
    meaning: 'A row with amounts but neither a code nor a label in a table that has several rows.',
  },
  code_name_mismatch: { severity: 'warning', meaning: 'A code printed with another name than the code list knows.' },
  identity_conflict: { severity: 'warning', meaning: 'Two places of the document name a different organisation, year or kind.' },
  identity_missing: { severity: 'warning', meaning: 'Organisation, year or kind could not be found in the document.' },
  not_a_disclosure: {
    severity: 'error',
    meaning: 'Nothing in the document shows that it is a budget or final-account disclosure; no facts are made.',
  },
  empty_note_but_figures: {
    severity: 'warning',
    meaning: 'A note says that the table is empty, yet it holds figures; the figures are kept.',
  },
  claim_contradicts_fact: {
    severity: 'warning',
    meaning: 'The text states another amount than the table it restates, beyond the printed rounding; both are kept.',
  },
  form_field_unreadable: {
    severity: 'warning',
    meaning:
      'A field of a performance form that should hold an amount, a score or a percentage holds something else; it is left empty.',
  },
  check_failed: { severity: 'warning', meaning: 'An arithmetic identity does not hold beyond rounding.' },
} as const satisfies Record<string, IssueKind>;

export type IssueCode = keyof typeof ISSUE_KINDS;
