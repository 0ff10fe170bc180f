/** What stands above a table or in its first rows: title, unit, organisation. Pure. */
import type { Cell, TextLine } from '../../extractors/layout.js';
import { parseUnit } from '../../schemas/units.js';
import { foldWidth, ORGANISATION_LINE, PAGE_NUMBER, TABLE_NUMBER, TITLE_LIKE } from '../../schemas/wording.js';
import type { Kind } from '../types.js';
import { folded } from './matrix.js';
import { matchTitle, type TitleMatch } from './title.js';

export interface Unit {
  readonly unit: string;
  readonly fenPerUnit: bigint;
}

export interface Caption {
  /** Title as printed; null when nothing above the table looks like one. */
  readonly title: string | null;
  readonly match: TitleMatch | null;
  readonly unit: Unit | null;
  readonly organization: string | null;
}

/** Lines further up than this many do not belong to the table. */
const CAPTION_LINES = 8;
/** A line of so few characters may be the rest of the line above. */
const BROKEN_OFF = 2;

interface FoundTitle {
  readonly title: string;
  readonly match: TitleMatch;
}

/** The title in one line. The whole line weighs more than its parts between wide gaps: a part may be the end of a longer title. */
function titleInLine(line: string, kind: Kind | null): FoundTitle | null {
  const parts = line.split(' ').filter((part) => part !== '');
  const found = parts.flatMap((part): FoundTitle[] => {
    const match = matchTitle(part, kind);
    return match ? [{ title: part, match }] : [];
  });
  const whole = parts.join('');
  const match = parts.length > 1 ? matchTitle(whole, kind) : null;
  if (!match) return found[0] ?? null;
  return found.find((part) => part.match.table === match.table) ?? { title: whole, match };
}

/** A title set over two lines; null when the upper one is only the number of the table. */
function titleOverTwoLines(upper: string | undefined, lower: string, kind: Kind | null): FoundTitle | null {
  if (upper === undefined || TABLE_NUMBER.test(foldWidth(upper)) || upper.length + lower.length >= LONGEST_WRAPPED) return null;
  const title = (upper + lower).replaceAll(' ', '');
  const match = matchTitle(title, kind);
  return match ? { title, match } : null;
}

/** The title that ends in a line. Its second half may be the whole title of another table, so both lines together weigh more. */
function titleEndingIn(upper: string | undefined, line: string, kind: Kind | null): FoundTitle | null {
  const own = titleInLine(line, kind);
  const both = titleOverTwoLines(upper, line, kind);
  if (!own || !both) return own ?? both;
  const upperIsTitle = upper !== undefined && titleInLine(upper, kind) !== null;
  return both.match.how === 'exact' && !upperIsTitle ? both : own;
}

/** Two lines with more characters than this are no title. */
const LONGEST_WRAPPED = 60;

export function organizationIn(line: string): string | null {
  const match = ORGANISATION_LINE.exec(foldWidth(line).replace(/:$/, ''));
  const name = match?.[1]?.trim();
  return name && /[\u4e00-\u9fff]{3,}/.test(name) ? name : null;
}

/** Best title among texts ordered from the nearest to the table upwards; a declared one beats an unknown one. */
function findTitle(lines: readonly string[], kind: Kind | null): { title: string | null; match: TitleMatch | null } {
  let unknown: string | null = null;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const found = titleEndingIn(lines[index + 1], line, kind);
    if (found) return found;
    if (unknown === null && TITLE_LIKE.test(foldWidth(line)) && !PAGE_NUMBER.test(foldWidth(line))) unknown = line;
  }
  return { title: unknown, match: null };
}

/** Reads the lines above a grid (top to bottom) and the caption rows inside it. */
export function readCaption(linesAbove: readonly TextLine[], captionCells: readonly Cell[], kind: Kind | null): Caption {
  const above = linesAbove.slice(-CAPTION_LINES).map((line) => line.text);
  const inside = captionCells.map((cell) => cell.lines.join(''));
  const nearestFirst = [...inside.reverse(), ...above.reverse()];
  const { title, match } = findTitle(nearestFirst, kind);
  let unit: Unit | null = null;
  let organization: string | null = null;
  for (const [index, line] of nearestFirst.entries()) {
    // "单位：万" and "元" on two lines are 万元, not 元.
    unit ??= (line.length <= BROKEN_OFF ? parseUnit((nearestFirst[index + 1] ?? '') + line) : null) ?? parseUnit(line);
    organization ??= organizationIn(line);
  }
  // A unit line may be set in two pieces, one above the other or far apart.
  unit ??= parseUnit([...nearestFirst].reverse().join(' '));
  return { title, match, unit, organization };
}

/** Whether all cells of a row are furniture: title, unit, organisation, table number. */
export function isCaptionRow(cells: readonly Cell[], kind: Kind | null): boolean {
  return (
    cells.length <= 4 &&
    cells.every((cell) => {
      const text = folded(cell);
      return (
        TABLE_NUMBER.test(text) ||
        parseUnit(cell.text) !== null ||
        organizationIn(cell.text) !== null ||
        matchTitle(cell.text, kind) !== null
      );
    })
  );
}
