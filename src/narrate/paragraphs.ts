/** Lines → paragraphs: sentences that run over the ends of lines and pages are joined before anything is read. */
import { width } from '../../extractors/geometry.js';
import { HEADING_LEVELS, LINE_END, LINE_MARK, LONGEST_HEADING } from '../../schemas/narrative/wording.js';
import { foldWidth } from '../../schemas/wording.js';
import { fontSizeOf, type Margins, marginsOf } from './margins.js';
import type { ProseLine } from './prose-lines.js';
import { lineCharacters, type ProseCharacter } from './prose-text.js';

export type Paragraph = readonly ProseCharacter[];

/** All measured in heights of the type: a first line is indented by more, a last line ends earlier, a gap between lines is larger. */
const INDENT = 1.2;
const SHORT = 2.6;
const VERY_SHORT = 6;
const LARGE_GAP = 3.2;
/** Type sizes that differ by more than this share are not of one paragraph. */
const OTHER_TYPE = 0.2;
/** A plain-text line with fewer characters stands alone. */
const FEW_CHARACTERS = 20;

const numbered = (text: string): boolean => HEADING_LEVELS.some((level) => level.test(text));

/** Plain text has no geometry: a line goes on when it ends within a sentence and the next begins no item. */
function goesOnInText(above: string, below: string): boolean {
  return above.length >= FEW_CHARACTERS && !LINE_END.test(above) && !numbered(below) && !LINE_MARK.test(below);
}

function goesOn(above: ProseLine, below: ProseLine, margins: Margins): boolean {
  const [upper, lower] = [foldWidth(above.line.text), foldWidth(below.line.text)];
  if (above.page.origin === 'plain-text') return goesOnInText(upper, lower);
  const size = fontSizeOf(above.line);
  if (Math.abs(fontSizeOf(below.line) - size) > size * OTHER_TYPE) return false;
  if (above.page === below.page && below.line.bbox.top - above.line.bbox.bottom > size * LARGE_GAP) return false;
  if (below.line.bbox.x0 > margins.left + size * INDENT) return false;
  const missing = margins.right - above.line.bbox.x1;
  if (missing <= size * SHORT) return true;
  // A number that cannot be divided leaves a wide gap at the end of its line.
  const isHeading = upper.length <= LONGEST_HEADING && numbered(upper) && !/\d,?$/u.test(upper);
  return missing <= size * VERY_SHORT && !LINE_END.test(upper) && !isHeading;
}

/** Margins of every page; pages with little text have those of the nearest page of their width. */
function pageMargins(lines: readonly ProseLine[]): (line: ProseLine) => Margins {
  const byPage = new Map<number, { readonly width: number; readonly margins: Margins | null }>();
  for (const { page } of lines) {
    if (byPage.has(page.page)) continue;
    const own = lines.filter((other) => other.page === page).map(({ line }) => line);
    byPage.set(page.page, { width: page.width, margins: marginsOf(own) });
  }
  const known = [...byPage].flatMap(([number, { width: pageWidth, margins }]) =>
    margins ? [{ number, pageWidth, margins }] : [],
  );
  return ({ page, line }) => {
    const own = byPage.get(page.page)?.margins;
    if (own) return own;
    const nearest = known
      .filter(({ pageWidth }) => Math.abs(pageWidth - page.width) < 1)
      .sort((a, b) => Math.abs(a.number - page.page) - Math.abs(b.number - page.page))[0];
    return nearest?.margins ?? { left: line.bbox.x0, right: line.bbox.x0 + Math.max(width(line.bbox), page.width * 0.75) };
  };
}

const withoutMark = (characters: readonly ProseCharacter[]): ProseCharacter[] => {
  const mark = LINE_MARK.exec(characters.map(({ printed }) => printed).join(''))?.[0] ?? '';
  return characters.slice([...mark].length);
};

/** The paragraphs of a document in reading order. */
export function paragraphsOf(lines: readonly ProseLine[]): Paragraph[] {
  const marginsAt = pageMargins(lines);
  const paragraphs: ProseCharacter[][] = [];
  for (const [index, here] of lines.entries()) {
    const before = lines[index - 1];
    const characters = withoutMark(lineCharacters(here.line, here.page.page));
    const isTorn =
      before !== undefined && here.page !== before.page && (before.beforeGrid || here.page.page > before.page.page + 1);
    const open = paragraphs.at(-1);
    if (
      open &&
      before &&
      !isTorn &&
      !here.afterGrid &&
      goesOn(before, here, marginsAt(here.page === before.page ? before : here))
    ) {
      open.push(...characters);
    } else paragraphs.push(characters);
  }
  return paragraphs;
}
