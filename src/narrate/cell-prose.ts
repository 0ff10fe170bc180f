/** Sentences inside the cells of tables: what a project is for and what it costs. Performance forms are read as records instead. */
import type { Cell } from '../../extractors/layout.js';
import { NAMED_ITEM } from '../../schemas/narrative/index.js';
import { FIGURE, MONEY_UNIT, SENTENCE_END } from '../../schemas/narrative/wording.js';
import { foldWidth } from '../../schemas/wording.js';
import { isNumber } from '../normalise/amount.js';
import type { LogicalTable } from '../recognise/assemble.js';
import type { DraftClaim } from './paragraph.js';
import type { Paragraph } from './paragraphs.js';
import { linesOfWords } from './prose-lines.js';
import { lineCharacters } from './prose-text.js';

export interface CellProse {
  readonly paragraph: Paragraph;
  /** What the row is about: its longest other text. */
  readonly label: string;
}

/** A cell with fewer characters is a label. */
const LONG_TEXT = 40;

function isProse(cell: Cell): boolean {
  const text = foldWidth(cell.text);
  if (text.length < LONG_TEXT || !(SENTENCE_END.test(text) || /[,;]/u.test(text))) return false;
  return [...text.matchAll(FIGURE)].some((match) => MONEY_UNIT.test(match[2] ?? ''));
}

/** The name of a row: the text nearest on the left that is no number. */
function labelOf(cell: Cell, row: readonly Cell[]): string {
  const left = row.filter(
    (other) => other.column < cell.column && !isNumber(other.text) && other.text.trim() !== '' && !isProse(other),
  );
  return foldWidth(left.at(-1)?.text ?? '').slice(0, LONG_TEXT);
}

/** All cells that hold sentences with amounts. */
export function cellProse(tables: readonly LogicalTable[]): CellProse[] {
  return tables
    .filter(({ caption }) => caption.match?.table.facts !== false)
    .flatMap(({ segments }) =>
      segments.flatMap(({ matrix, page }) =>
        matrix.grid.cells.filter(isProse).map((cell) => ({
          paragraph: linesOfWords(cell.words).flatMap((line) => lineCharacters(line, page)),
          label: labelOf(cell, matrix.startingIn(cell.row)),
        })),
      ),
    );
}

/**
 * A claim of a cell is of what its row is about, never of the unit as a whole: 人员经费 in the row of a project are those of the
 * project. Counts and percentages are targets and results of the work; they are left out.
 */
export function ofRow(draft: DraftClaim, label: string): DraftClaim[] {
  const { claim, isExplicit } = draft;
  if (!claim.amount) return [];
  const subject = isExplicit && label !== '' && claim.subject !== label ? `${label}:${claim.subject}` : claim.subject;
  return [{ ...draft, isPart: true, claim: { ...claim, topic: NAMED_ITEM, code: null, subject } }];
}
