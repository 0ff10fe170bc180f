/** People who filled in a form and how to reach them: recognised, so that they can be left out. */
import { CONTACT_INSIDE, CONTACT_LABEL, TELEPHONE } from '../../schemas/performance/form.js';
import { foldWidth } from '../../schemas/wording.js';
import type { Claim, Issue, RawCell, TableRecord } from '../types.js';
import type { FormCell, FormRow } from './row.js';

/** What takes the place of a name or number that was left out. */
const LEFT_OUT = '';

export const isContactLabel = (words: string): boolean => CONTACT_LABEL.test(words);

/** A text without telephone numbers and the names behind words like 联系人. */
export const withoutContacts = (text: string): string => text.replace(CONTACT_INSIDE, LEFT_OUT).replace(TELEPHONE, LEFT_OUT);

/** The cells of a row without labels of contacts and the values beside them. */
export function withoutContactCells(row: FormRow): FormRow {
  const kept: FormCell[] = [];
  let skip = false;
  for (const cell of row.cells) {
    if (isContactLabel(cell.words)) skip = true;
    else if (skip) skip = false;
    else kept.push({ ...cell, text: withoutContacts(cell.text), words: foldWidth(withoutContacts(cell.text)) });
  }
  return { ...row, cells: kept.filter((cell) => cell.words !== '') };
}

/** Raw cells of an unknown table: labels of contacts stay, what stands right of or below them goes. */
function cleanCells(cells: readonly RawCell[]): RawCell[] {
  const labels = cells.filter((cell) => isContactLabel(foldWidth(cell.text)));
  const besides = (cell: RawCell, label: RawCell): boolean =>
    cell.row < label.row + label.row_span &&
    label.row < cell.row + cell.row_span &&
    cell.column === label.column + label.column_span;
  const below = (cell: RawCell, label: RawCell): boolean =>
    cell.column === label.column && cell.row > label.row && isPerson(cell.text);
  return cells
    .filter((cell) => labels.includes(cell) || !labels.some((label) => besides(cell, label) || below(cell, label)))
    .map((cell) => ({ ...cell, text: withoutContacts(cell.text) }));
}

/** A short name or a number: what stands in a column of persons or telephones. */
const isPerson = (text: string): boolean => /^[\u4e00-\u9fff·]{2,4}$|^[\d\s()+-]{7,20}$/u.test(foldWidth(text));

/** Tables whose kept cells tell nobody's name or number. */
export const tablesWithoutContacts = (tables: readonly TableRecord[]): TableRecord[] =>
  tables.map((table) => ({ ...table, title: withoutContacts(table.title), cells: cleanCells(table.cells) }));

/** Sentences may name whom to ask beside what was spent. */
export const claimsWithoutContacts = (claims: readonly Claim[]): Claim[] =>
  claims.map((claim) => ({
    ...claim,
    subject: withoutContacts(claim.subject),
    quote: withoutContacts(claim.quote),
    reason: claim.reason === null ? null : withoutContacts(claim.reason),
  }));

/** Messages quote what was read: the same holds for them. */
export const issuesWithoutContacts = (issues: readonly Issue[]): Issue[] =>
  issues.map((issue) => ({ ...issue, message: withoutContacts(issue.message) }));
