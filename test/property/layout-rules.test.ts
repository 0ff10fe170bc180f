/** The rules of a page do not depend on the strokes that they were drawn with: in pieces, in either direction, twice, in any order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latticeOf } from '../../extractors/grid/lattice.js';
import { type RawStroke, rulesOf } from '../../extractors/grid/rules.js';
import type { Rule } from '../../extractors/layout.js';

/** Borders at least this far apart (points) are different ones whatever is done to them. */
const APART = 8;

/** Positions that grow by at least APART. */
const positions = fc
  .array(fc.integer({ min: APART, max: 60 }), { minLength: 2, maxLength: 6 })
  .map((steps) => steps.map((_, index) => steps.slice(0, index + 1).reduce((sum, step) => sum + step, 20)));

/** The rules of a whole lattice. */
const lattices = fc.tuple(positions, positions).map(([xs, ys]): Rule[] => {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return [
    ...ys.map((at): Rule => ({ orientation: 'horizontal', at, from: left, to: right })),
    ...xs.map((at): Rule => ({ orientation: 'vertical', at, from: top, to: bottom })),
  ];
});

const strokeOf = ({ orientation, at }: Rule, from: number, to: number): RawStroke =>
  orientation === 'horizontal' ? { x0: from, y0: at, x1: to, y1: at } : { x0: at, y0: from, x1: at, y1: to };

interface Drawing {
  /** Where a rule is cut, as shares of its length; the next piece begins `gap` points further on. */
  readonly cuts: readonly number[];
  readonly gap: number;
  readonly backwards: boolean;
  readonly twice: boolean;
}

/** Gaps are shorter than those that part two rules. */
const drawings = fc.record<Drawing>({
  cuts: fc.array(fc.double({ min: 0.1, max: 0.9, noNaN: true }), { maxLength: 5 }),
  gap: fc.double({ min: 0, max: 2.9, noNaN: true }),
  backwards: fc.boolean(),
  twice: fc.boolean(),
});

function drawn(rule: Rule, { cuts, gap, backwards, twice }: Drawing): RawStroke[] {
  const length = rule.to - rule.from;
  const ends = [...cuts].sort((a, b) => a - b).map((share) => rule.from + share * length);
  let from = rule.from;
  const pieces: [number, number][] = [];
  for (const end of ends) {
    if (end <= from || end + gap >= rule.to) continue;
    pieces.push([from, end]);
    from = end + gap;
  }
  pieces.push([from, rule.to]);
  const strokes = pieces.map(([start, end]) =>
    strokeOf(rule, ...(backwards ? ([end, start] as const) : ([start, end] as const))),
  );
  return twice ? [...strokes, strokeOf(rule, rule.from, rule.to)] : strokes;
}

const rounded = (rules: readonly Rule[]): string[] =>
  rules.map(({ orientation, at, from, to }) => `${orientation} ${at.toFixed(3)} ${from.toFixed(3)} ${to.toFixed(3)}`).sort();

describe('rulesOf', () => {
  it('puts split strokes together again', () => {
    fc.assert(
      fc.property(lattices, fc.infiniteStream(drawings), fc.infiniteStream(fc.nat()), (rules, ways, keys) => {
        const strokes = rules.flatMap((rule) => drawn(rule, ways.next().value));
        const shuffled = strokes
          .map((stroke) => ({ stroke, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ stroke }) => stroke);
        const joined = rulesOf(shuffled);
        expect(rounded(joined)).toEqual(rounded(rules));
        const [before, after] = [latticeOf(rules), latticeOf(joined)];
        expect(after?.xs.map(Math.round)).toEqual(before?.xs);
        expect(after?.ys.map(Math.round)).toEqual(before?.ys);
      }),
    );
  });

  it('changes nothing about rules that are whole already', () => {
    fc.assert(
      fc.property(lattices, (rules) => {
        expect(rounded(rulesOf(rules.map((rule) => strokeOf(rule, rule.from, rule.to))))).toEqual(rounded(rules));
      }),
    );
  });
});
