/** Many short strokes → few whole rules: borders are often drawn cell by cell, twice, or as dashes. Lengths in points. */
import type { Rule } from '../layout.js';

export interface RawStroke {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Strokes this close together are one border (both sides of a cell, doubled lines). Held on every document measured. */
const SNAP = 1.6;
/** Gaps up to this long are closed (dashes, borders drawn cell by cell with a gap at the corner). */
const JOIN = 3;
/** Shorter than this is a dot or a serif, not a border. */
const SHORTEST = 4;

interface Span {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function spans(strokes: readonly RawStroke[], orientation: Rule['orientation']): Span[] {
  const out: Span[] = [];
  for (const { x0, y0, x1, y1 } of strokes) {
    const [w, h] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
    if (orientation === 'horizontal' ? w < h || w === 0 : h <= w) continue;
    out.push(
      orientation === 'horizontal'
        ? { at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }
        : { at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) },
    );
  }
  return out.sort((a, b) => a.at - b.at || a.from - b.from);
}

/** Groups spans whose positions chain together within SNAP, but never over more than twice that. */
function groups(sorted: readonly Span[]): Span[][] {
  const out: Span[][] = [];
  let first = -Infinity;
  for (const span of sorted) {
    const group = out.at(-1);
    const last = group?.at(-1);
    if (group && last && span.at - last.at <= SNAP && span.at - first <= 2 * SNAP) group.push(span);
    else {
      out.push([span]);
      first = span.at;
    }
  }
  return out;
}

function joined(group: readonly Span[], orientation: Rule['orientation']): Rule[] {
  const rules: Rule[] = [];
  let weight = 0;
  let sum = 0;
  for (const span of group) {
    const length = span.to - span.from + 0.01;
    weight += length;
    sum += span.at * length;
  }
  const at = sum / weight;
  const ordered = [...group].sort((a, b) => a.from - b.from);
  let open: { from: number; to: number } | null = null;
  for (const span of ordered) {
    if (open && span.from <= open.to + JOIN) open.to = Math.max(open.to, span.to);
    else {
      if (open && open.to - open.from >= SHORTEST) rules.push({ orientation, at, ...open });
      open = { from: span.from, to: span.to };
    }
  }
  if (open && open.to - open.from >= SHORTEST) rules.push({ orientation, at, ...open });
  return rules;
}

/** The whole horizontal and vertical rules that a page's strokes make up. */
export function rulesOf(strokes: readonly RawStroke[]): Rule[] {
  return (['horizontal', 'vertical'] as const).flatMap((orientation) =>
    groups(spans(strokes, orientation)).flatMap((group) => joined(group, orientation)),
  );
}
