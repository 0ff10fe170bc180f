/** Under which headings a paragraph stands. */
import { FIGURE, HEADING_LEVELS, LONGEST_HEADING } from '../../schemas/narrative/wording.js';

/** Open headings, outermost first. */
export type HeadingPath = readonly { readonly level: number; readonly text: string }[];

/** Depth of a heading; null for a text that is none. */
export function headingLevel(text: string): number | null {
  if (text.length > LONGEST_HEADING || /[,;]$/u.test(text) || text.search(FIGURE) >= 0) return null;
  const level = HEADING_LEVELS.findIndex((pattern) => pattern.test(text));
  return level < 0 ? null : level;
}

/** The path below a new heading. */
export const below = (path: HeadingPath, level: number, text: string): HeadingPath => [
  ...path.filter((heading) => heading.level < level),
  { level, text },
];
