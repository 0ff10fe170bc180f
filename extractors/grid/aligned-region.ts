/** The parts of a page that are tables by their alignment alone: lines of several items, some of them amounts. Lengths in points. */

import { centreY, width } from '../geometry.js';
import type { PageLayout, Rule, TextLine } from '../layout.js';
import { median } from '../median.js';
import { type ItemLine, isDecimalItem, isLongInteger, itemLine } from './aligned-items.js';

/** A line that is one piece and covers this share of the page's width is prose. */
const PROSE_WIDTH = 0.45;
/** Type larger than this, against the median of the page, is a heading. */
const HEADING_SIZE = 1.25;
/** A rule this long, against the page's width, closes a table above or below. */
const WIDE_RULE = 0.5;
/** Space between two lines of one table is at most this many times the type size. */
const LARGEST_GAP = 6;

export interface Region {
  readonly lines: readonly ItemLine[];
  /** Borders above and below when rules show them. */
  readonly top: number | null;
  readonly bottom: number | null;
}

/** Page numbers stand alone in the margin above or below; this share of the page's height. */
const MARGIN = 0.09;
const PAGE_NUMBER = /^[^\d]{0,3}\d{1,4}[^\d]{0,3}$/;

function isPageNumber(line: ItemLine, pageHeight: number): boolean {
  const [only] = line.items;
  const inMargin = line.bbox.bottom < MARGIN * pageHeight || line.bbox.top > (1 - MARGIN) * pageHeight;
  return line.items.length === 1 && inMargin && PAGE_NUMBER.test(only?.text ?? '');
}

/** An amount in a column stands clear of what is on its left; in prose a space at most parts them. Share of the type size. */
const CLEAR_OF_LEFT = 0.6;
/** Prose fills its line: pieces between gaps cover this share of it. */
const FILLED = 0.93;

/** What is printed for no amount. */
const NONE = /^(?:0|[-—–－]+)$/;

/** Whole amounts side by side without a label, as a table of one row has them; nothing else is as long. */
const isRowOfIntegers = ({ items }: ItemLine): boolean =>
  items.filter(isLongInteger).length >= INTEGERS_OF_A_ROW && items.every((item) => isLongInteger(item) || NONE.test(item.text));

const INTEGERS_OF_A_ROW = 3;

const isSeed = (line: ItemLine): boolean => isRowOfIntegers(line) || hasAmount(line);

const hasAmount = (line: ItemLine): boolean =>
  line.items.length >= 2 &&
  !isProse(line) &&
  line.items.some((item, index) => {
    const left = line.items[index - 1];
    // Codes stand before the name of the row, whole amounts behind it, with the number of the row between at most.
    const before = left && LINE_NUMBER.test(left.text) ? line.items[index - 2] : left;
    const isAmount = isDecimalItem(item) || (isLongInteger(item) && before !== undefined && !CODES.test(before.text));
    return isAmount && (!left || item.bbox.x0 - left.bbox.x1 > CLEAR_OF_LEFT * item.size);
  });

const LINE_NUMBER = /^\d{1,2}$/;
const CODES = /^[\d\s]+$/;

/** A line whose pieces leave hardly a gap, with more text than numbers. */
function isProse(line: ItemLine): boolean {
  const covered = line.items.reduce((sum, item) => sum + width(item.bbox), 0);
  const letters = line.items.reduce((sum, item) => sum + (isDecimalItem(item) ? 0 : item.text.length), 0);
  return covered > FILLED * width(line.bbox) && letters > LONGEST_LABEL;
}

/** Labels of one row together are seldom longer than this. Characters. */
const LONGEST_LABEL = 25;

function breaksTable(line: ItemLine, previous: ItemLine | undefined, pageWidth: number, usualSize: number): boolean {
  if ((line.items.length === 1 || isProse(line)) && width(line.bbox) > PROSE_WIDTH * pageWidth) return true;
  if (line.size > HEADING_SIZE * usualSize) return true;
  return previous !== undefined && line.bbox.top - previous.bbox.bottom > LARGEST_GAP * line.size;
}

/** "name：value" */
const FIELD = /[：:]./;

/** Whether a rule stands right above the first amounts, and texts side by side right above the rule. */
function isUnderHeader(rule: number, firstAmount: number, lines: readonly ItemLine[]): boolean {
  // Type may reach over a rule that stands close to it.
  const between = lines.some((line) => centreY(line.bbox) > rule && line.bbox.bottom <= firstAmount);
  const above = lines.filter((line) => centreY(line.bbox) < rule).slice(-HEADER_LINES);
  const last = above.at(-1);
  if (between || !last || rule - last.bbox.bottom > CLOSE_ABOVE * last.size) return false;
  return above.some((line) => line.items.length > 2 && !line.items.some((item) => FIELD.test(item.text)));
}

/** A header ends within this many type sizes above the rule under it. */
const CLOSE_ABOVE = 1.5;
/** Lines right above the rule in which the texts side by side are looked for. */
const HEADER_LINES = 12;

/** The nearest wide rule above the first amount with text between, and the last one under the last amount. */
function frame(
  rules: readonly Rule[],
  lines: readonly ItemLine[],
  pageWidth: number,
): { top: number | null; bottom: number | null } {
  const first = lines.find(isSeed)?.bbox.top ?? 0;
  // Type set at the foot of its row may reach over the rule under it.
  const lastAmounts = lines.findLast(isSeed);
  const last = lastAmounts ? centreY(lastAmounts.bbox) : 0;
  const wide = rules.filter((rule) => rule.orientation === 'horizontal' && rule.to - rule.from > WIDE_RULE * pageWidth);
  const above = wide.filter((rule) => rule.at < first).map((rule) => rule.at);
  const below = wide.filter((rule) => rule.at >= last).map((rule) => rule.at);
  // The rule under the header lies above the amounts too: the frame is the highest one, unless the header stands above all of them.
  const highest = above.length ? Math.min(...above) : null;
  const top = highest !== null && isUnderHeader(highest, first, lines) ? null : highest;
  return { top, bottom: below.length ? Math.min(...below) : null };
}

/** Furniture above a header (name of the organisation, unit, table number) takes at most this many lines. */
const CAPTION_LINES = 4;

/** Leaves out the lines above the header: up to the last line of fields ("name：value") at the table's edges, and what wraps from it. */
function withoutCaption(lines: readonly ItemLine[]): readonly ItemLine[] {
  const left = Math.min(...lines.map((line) => line.bbox.x0));
  const right = Math.max(...lines.map((line) => line.bbox.x1));
  const isField = (line: ItemLine): boolean =>
    line.items.length <= 3 &&
    line.items.some(
      (item) => FIELD.test(item.text) && (item.bbox.x0 - left < 2 * item.size || right - item.bbox.x1 < 2 * item.size),
    );
  const last = lines.slice(0, CAPTION_LINES).findLastIndex(isField);
  const field = lines[last];
  if (!field) return lines;
  const next = lines[last + 1];
  const wraps =
    next !== undefined &&
    next.items.length === 1 &&
    Math.abs(next.bbox.x0 - field.bbox.x0) < 1 &&
    next.bbox.top - field.bbox.bottom < next.size;
  return lines.slice(last + (wraps ? 2 : 1));
}

/** Whether lines go on with the table that the page before ended with. */
export type Continues = (lines: readonly ItemLine[]) => boolean;

function regionOf(run: readonly ItemLine[], layout: PageLayout, continues: Continues): Region | null {
  const seeds = run.filter(isSeed);
  const [onlySeed] = seeds;
  if (!onlySeed) return null;
  const { top, bottom } = frame(layout.rules, run, layout.width);
  const lines = withoutCaption(run).filter(
    (line) => (top === null || line.bbox.bottom > top) && (bottom === null || line.bbox.top < bottom),
  );
  if (continues(lines)) return { lines, top, bottom };
  const enough =
    seeds.length >= 2 ||
    (top !== null && bottom !== null) ||
    onlySeed.items.filter((item) => isDecimalItem(item) || isLongInteger(item)).length >= 3;
  return enough && lines.length >= 2 ? { lines, top, bottom } : null;
}

/** Table regions among lines that stand in no ruled grid; what `continues` a table of the page before may be a single row. */
export function alignedRegions(layout: PageLayout, textLines: readonly TextLine[], continues: Continues = () => false): Region[] {
  const lines = textLines.map(itemLine).filter((line) => !isPageNumber(line, layout.height));
  if (!lines.some(isSeed)) return [];
  const usualSize = median(lines.flatMap((line) => line.items.map((item) => item.size)));
  const runs: ItemLine[][] = [[]];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (breaksTable(line, previous, layout.width, usualSize)) {
      const gapOnly = line.items.length > 1 && line.size <= HEADING_SIZE * usualSize;
      runs.push(gapOnly ? [line] : []);
    } else runs.at(-1)?.push(line);
  });
  return runs.flatMap((run) => {
    const region = regionOf(run, layout, continues);
    return region ? [region] : [];
  });
}
