/** People who filled in a form and how to reach them: recognised, so that they can be left out. */
import { isOnlyPersons, isPerson, isPersonCaption, withoutPersons } from '../../schemas/personal.js';
import { foldWidth } from '../../schemas/wording.js';
import type { Claim, Fact, Issue, RawCell, TableRecord } from '../types.js';
import type { FormCell, FormRow } from './row.js';

/** The value of a caption stands right beside it; a cell further on is one only when it looks like a person or a number. */
const isValueOf = (caption: FormCell, cell: FormCell): boolean => cell.from <= caption.to || isPerson(cell.text);

/** The cells of a row without captions of persons and the values beside them. */
export function withoutContactCells(row: FormRow): FormRow {
  const kept: FormCell[] = [];
  let caption: FormCell | null = null;
  for (const cell of row.cells) {
    if (isPersonCaption(cell.words)) caption = cell;
    else if (caption && isValueOf(caption, cell)) caption = null;
    else if (!isOnlyPersons(cell.text)) {
      const text = withoutPersons(cell.text);
      kept.push(text === cell.text ? cell : { ...cell, text, words: foldWidth(text) });
      caption = null;
    }
  }
  return { ...row, cells: kept };
}

/** Raw cells of an unknown table: captions stay, what stands right of them, and persons below them, goes. */
function cleanCells(cells: readonly RawCell[]): RawCell[] {
  const captions = cells.filter((cell) => isPersonCaption(cell.text));
  const besides = (cell: RawCell, caption: RawCell): boolean =>
    cell.row < caption.row + caption.row_span &&
    caption.row < cell.row + cell.row_span &&
    cell.column === caption.column + caption.column_span;
  const below = (cell: RawCell, caption: RawCell): boolean =>
    cell.column === caption.column && cell.row > caption.row && (isPerson(cell.text) || isShortName(cell.text));
  return cells
    .filter((cell) => captions.includes(cell) || !captions.some((caption) => besides(cell, caption) || below(cell, caption)))
    .map((cell) => ({ ...cell, text: withoutPersons(cell.text) }));
}

/** In a column of persons every short name is one, whatever its first character. */
const isShortName = (text: string): boolean => /^[\u4e00-\u9fff·]{2,4}$/u.test(foldWidth(text));

/** Tables whose kept cells tell nobody's name or number. */
export const tablesWithoutContacts = (tables: readonly TableRecord[]): TableRecord[] =>
  tables.map((table) => ({ ...table, title: withoutPersons(table.title), cells: cleanCells(table.cells) }));

/** Facts whose labels and headers tell nobody's name or number. */
export const factsWithoutContacts = (facts: readonly Fact[]): Fact[] =>
  facts.map((fact) => {
    const [label, header] = [withoutPersons(fact.label), withoutPersons(fact.header)];
    return label === fact.label && header === fact.header ? fact : { ...fact, label, header };
  });

/** Sentences may name whom to ask beside what was spent. */
export const claimsWithoutContacts = (claims: readonly Claim[]): Claim[] =>
  claims.map((claim) => ({
    ...claim,
    subject: withoutPersons(claim.subject),
    quote: withoutPersons(claim.quote),
    reason: claim.reason === null ? null : withoutPersons(claim.reason),
  }));

/** Messages quote what was read: the same holds for them. */
export const issuesWithoutContacts = (issues: readonly Issue[]): Issue[] =>
  issues.map((issue) => ({ ...issue, message: withoutPersons(issue.message) }));
