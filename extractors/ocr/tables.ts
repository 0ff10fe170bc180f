/** Strokes in an image → ruling lines and the cells they enclose, by the same code that reads drawn lines. */
import type { BBox } from '../geometry.js';
import { cellSpans } from '../grid/cells.js';
import { connectedRules, latticeOf } from '../grid/lattice.js';
import { rulesOf } from '../grid/rules.js';
import type { Rule } from '../layout.js';
import { type GreyImage, pointsPerPixel, WHITE } from './image.js';
import { PALE, type PixelStroke, SURE_LENGTH, strokesOf } from './strokes.js';

export interface FoundTables {
  /** Rules of the tables, and long ones that stand alone. Points. */
  readonly rules: readonly Rule[];
  /** The strokes that make up the rules. */
  readonly strokes: readonly PixelStroke[];
  /** Boxes of the tables. Points. */
  readonly areas: readonly BBox[];
  /** Cells of all tables. Points. */
  readonly cells: readonly BBox[];
}

/** Ink lighter than this belongs to no line any more. */
const FAINT = 235;
/** Less is a character that looks like a lattice. Points. */
const SMALLEST_TABLE = 40;
/** A stroke ends at a rule when it ends this close to it. Points. */
const TOUCHES = 1;
/** A gap of a rule is closed when this share of it shows faint ink; it is no longer than a row or two. Points. */
const BRIDGED = 0.7;
const LONGEST_BRIDGE = 60;
/** A rule that crosses no other counts when it is this long. Points. */
const LONG_RULE = 100;

function rulesOfStrokes(strokes: readonly PixelStroke[], scale: number): Rule[] {
  return rulesOf(
    strokes.map(({ orientation, at, from, to }) =>
      orientation === 'horizontal'
        ? { x0: from * scale, x1: to * scale, y0: at * scale, y1: at * scale }
        : { x0: at * scale, x1: at * scale, y0: from * scale, y1: to * scale },
    ),
  );
}

/** Whether a short stroke goes on a rule, or reaches from one rule to another: the border of a small cell. */
function joinsRules({ orientation, at, from, to }: PixelStroke, rules: readonly Rule[], scale: number): boolean {
  const meets = (end: number): boolean =>
    rules.some(
      (rule) =>
        rule.orientation !== orientation &&
        Math.abs(rule.at - end * scale) <= TOUCHES &&
        rule.from <= at * scale + TOUCHES &&
        rule.to >= at * scale - TOUCHES,
    );
  const goesOn = rules.some(
    (rule) =>
      rule.orientation === orientation &&
      Math.abs(rule.at - at * scale) <= TOUCHES &&
      rule.from <= to * scale + TOUCHES &&
      rule.to >= from * scale - TOUCHES,
  );
  return goesOn || (meets(from) && meets(to));
}

/** A stroke belongs to a rule this close. Points: the distance within which strokes are joined. */
const SAME_RULE = 3.2;

function belongs(stroke: PixelStroke, rules: readonly Rule[], scale: number): boolean {
  return rules.some(
    (rule) =>
      rule.orientation === stroke.orientation &&
      Math.abs(rule.at - stroke.at * scale) <= SAME_RULE &&
      rule.from <= stroke.to * scale &&
      rule.to >= stroke.from * scale,
  );
}

/** Whether faint ink lies between the ends of two pieces of one rule. */
function inkBetween(first: Rule, second: Rule, image: GreyImage): boolean {
  const scale = pointsPerPixel(image);
  const [from, to] = [Math.ceil(first.to / scale), Math.floor(second.from / scale)];
  let inked = 0;
  for (let i = from; i < to; i++) {
    const share = (i - from) / Math.max(1, to - from);
    const at = Math.round((first.at + (second.at - first.at) * share) / scale);
    const darkest = [-2, -1, 0, 1].reduce((dark, off) => {
      const [x, y] = first.orientation === 'horizontal' ? [i, at + off] : [at + off, i];
      return Math.min(dark, image.data[y * image.width + x] ?? WHITE);
    }, WHITE);
    if (darkest < FAINT) inked++;
  }
  return inked >= BRIDGED * (to - from);
}

/** Rules with their gaps closed where the scan is only too pale there. */
function bridged(rules: readonly Rule[], image: GreyImage): Rule[] {
  const bridges: Rule[] = [];
  for (const first of rules)
    for (const second of rules) {
      const gap = second.from - first.to;
      if (first.orientation !== second.orientation || Math.abs(first.at - second.at) > TOUCHES) continue;
      if (gap > 0 && gap <= LONGEST_BRIDGE && inkBetween(first, second, image)) {
        bridges.push({ orientation: first.orientation, at: (first.at + second.at) / 2, from: first.from, to: second.to });
      }
    }
  return [...rules, ...bridges];
}

/** The tables that strokes draw. */
export function tablesOf(strokes: readonly PixelStroke[], image: GreyImage): FoundTables {
  const scale = pointsPerPixel(image);
  const isSure = ({ from, to }: PixelStroke): boolean => to - from >= SURE_LENGTH * image.dpi;
  const sure = rulesOfStrokes(strokes.filter(isSure), scale);
  const used = strokes.filter((stroke) => isSure(stroke) || joinsRules(stroke, sure, scale));
  const rules = bridged(rulesOfStrokes(used, scale), image);
  const kept: Rule[] = [];
  const areas: BBox[] = [];
  const cells: BBox[] = [];
  for (const set of connectedRules(rules)) {
    const lattice = latticeOf(set);
    const [xs, ys] = [lattice?.xs ?? [], lattice?.ys ?? []];
    const area = { x0: xs[0] ?? 0, top: ys[0] ?? 0, x1: xs.at(-1) ?? 0, bottom: ys.at(-1) ?? 0 };
    if (
      !lattice ||
      xs.length * ys.length <= 4 ||
      area.x1 - area.x0 < SMALLEST_TABLE ||
      area.bottom - area.top < SMALLEST_TABLE / 2
    ) {
      kept.push(...set.filter((rule) => rule.to - rule.from >= LONG_RULE));
      continue;
    }
    kept.push(...set);
    areas.push(area);
    for (const span of cellSpans(lattice)) {
      cells.push({
        x0: xs[span.column] ?? 0,
        x1: xs[span.column + span.columnSpan] ?? 0,
        top: ys[span.row] ?? 0,
        bottom: ys[span.row + span.rowSpan] ?? 0,
      });
    }
  }
  return { rules: kept, strokes: used.filter((stroke) => belongs(stroke, kept, scale)), areas, cells };
}

/** Pale lines are taken only where they make this many times as many cells: dirt makes some too. */
const MORE_CELLS = 1.25;

/** The tables of a page: by its dark lines, or by the pale ones where those divide it further. */
export function tablesIn(image: GreyImage): FoundTables {
  const dark = tablesOf(strokesOf(image), image);
  const pale = tablesOf(strokesOf(image, PALE), image);
  return pale.cells.length > dark.cells.length * MORE_CELLS ? pale : dark;
}
