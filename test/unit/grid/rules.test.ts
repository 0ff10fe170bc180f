/** Strokes as documents draw them to whole rules: dashes, doubled lines, lines drawn cell by cell, dots. */
import { describe, expect, it } from 'vitest';
import { type RawStroke, rulesOf } from '../../../extractors/grid/rules.js';

const across = (y: number, x0: number, x1: number): RawStroke => ({ x0, y0: y, x1, y1: y });
const down = (x: number, y0: number, y1: number): RawStroke => ({ x0: x, y0, x1: x, y1 });

const said = (strokes: readonly RawStroke[]): string[] =>
  rulesOf(strokes).map(({ orientation, at, from, to }) => `${orientation} ${at.toFixed(1)}: ${from.toFixed(1)}–${to.toFixed(1)}`);

const CASES: readonly (readonly [string, readonly RawStroke[], readonly string[]])[] = [
  ['nothing', [], []],
  ['one line', [across(5, 0, 50)], ['horizontal 5.0: 0.0–50.0']],
  ['drawn from right to left', [across(5, 50, 0)], ['horizontal 5.0: 0.0–50.0']],
  ['drawn cell by cell', [across(5, 0, 20), across(5, 20, 50)], ['horizontal 5.0: 0.0–50.0']],
  ['dashes', [across(5, 0, 3), across(5, 5, 8), across(5, 10, 13)], ['horizontal 5.0: 0.0–13.0']],
  ['both sides of a border', [down(10, 0, 30), down(10.6, 0, 30)], ['vertical 10.3: 0.0–30.0']],
  ['a gap too wide for a dash', [across(5, 0, 20), across(5, 30, 50)], ['horizontal 5.0: 0.0–20.0', 'horizontal 5.0: 30.0–50.0']],
  ['two borders', [down(10, 0, 30), down(14, 0, 30)], ['vertical 10.0: 0.0–30.0', 'vertical 14.0: 0.0–30.0']],
  ['a dot', [across(5, 0, 2)], []],
  ['a point', [across(5, 7, 7)], []],
  ['a cross', [across(5, 0, 20), down(10, 0, 20)], ['horizontal 5.0: 0.0–20.0', 'vertical 10.0: 0.0–20.0']],
];

describe('rulesOf', () => {
  it.each(CASES)('%s', (_name, strokes, expected) => expect(said(strokes)).toEqual(expected));
});
