/** Crossing rules to a lattice: borders that nearly meet, doubled borders, frames that are not drawn. */
import { describe, expect, it } from 'vitest';
import { connectedRules, latticeOf } from '../../../extractors/grid/lattice.js';
import type { Rule } from '../../../extractors/layout.js';

const across = (at: number, from = 0, to = 200): Rule => ({ orientation: 'horizontal', at, from, to });
const down = (at: number, from = 0, to = 40): Rule => ({ orientation: 'vertical', at, from, to });
const FRAME = [across(0), across(20), across(40), down(0), down(100), down(200)];

describe('latticeOf', () => {
  it('has the borders of the rules, sorted, whatever order they come in', () => {
    const lattice = latticeOf([...FRAME].reverse());
    expect([lattice?.xs, lattice?.ys]).toEqual([
      [0, 100, 200],
      [0, 20, 40],
    ]);
  });

  const CASES: readonly (readonly [string, readonly Rule[], readonly number[], readonly number[]])[] = [
    ['two rules of one border', [...FRAME, down(100.8)], [0, 100, 200], [0, 20, 40]],
    ['both lines of a double border', [...FRAME, down(102)], [0, 101, 200], [0, 20, 40]],
    ['borders four points apart are two', [...FRAME, down(104)], [0, 100, 104, 200], [0, 20, 40]],
    ['no frame on the left and right', [across(0), across(20), across(40), down(70), down(130)], [0, 70, 130, 200], [0, 20, 40]],
    ['no frame above and below', [across(20), across(30), down(0), down(100), down(200)], [0, 100, 200], [0, 20, 30, 40]],
    ['rules that stick out a little show no border', [...FRAME, across(30, -5, 206)], [0, 100, 200], [0, 20, 30, 40]],
  ];
  it.each(CASES)('%s', (_name, rules, xs, ys) => {
    const lattice = latticeOf(rules);
    expect([lattice?.xs, lattice?.ys]).toEqual([xs, ys]);
  });

  it('says which pieces of a border are drawn; outer ones always are', () => {
    const lattice = latticeOf([across(0), across(20, 100, 200), across(40), down(0), down(100, 20, 40), down(200)]);
    expect([lattice?.hasHorizontal(1, 0), lattice?.hasHorizontal(1, 1)]).toEqual([false, true]);
    expect([lattice?.hasVertical(1, 0), lattice?.hasVertical(1, 1)]).toEqual([false, true]);
    expect([lattice?.hasHorizontal(0, 0), lattice?.hasVertical(2, 1)]).toEqual([true, true]);
  });

  it('takes both lines of a double border for the same one', () => {
    const lattice = latticeOf([...FRAME.filter((rule) => rule.at !== 20), across(19), across(21.5, 0, 100)]);
    expect(lattice?.ys).toEqual([0, 20.25, 40]);
    expect([lattice?.hasHorizontal(1, 0), lattice?.hasHorizontal(1, 1)]).toEqual([true, true]);
  });

  it('has a level where a rule of a column ends between two rules, when that is asked for', () => {
    const rules = [across(0), across(40), across(60), down(0, 0, 60), down(50, 22, 60), down(100, 0, 60)];
    expect(latticeOf(rules)?.ys).toEqual([0, 40, 60]);
    const levelled = latticeOf(rules, true);
    expect(levelled?.ys).toEqual([0, 22, 40, 60]);
    expect([levelled?.hasVertical(1, 0), levelled?.hasVertical(1, 1), levelled?.hasHorizontal(1, 0)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('takes a piece for drawn when most of it is, and not when little is', () => {
    const withPiece = (to: number) => latticeOf([...FRAME.filter((rule) => rule.at !== 20), across(20, 0, to)]);
    expect(withPiece(170)?.hasHorizontal(1, 1)).toBe(true);
    expect(withPiece(130)?.hasHorizontal(1, 1)).toBe(false);
  });

  it.each([
    ['nothing', []],
    ['one line across', [across(0), down(0)]],
    ['lines of one direction', [across(0), across(20)]],
  ])('%s encloses no cell', (_name, rules) => expect(latticeOf(rules)).toBeNull());
});

describe('connectedRules', () => {
  it('puts rules together that cross or nearly meet, and others apart', () => {
    const near = [across(0, 0, 97.5), down(100, 2.5, 40)];
    const far = [across(100, 0, 90), down(100, 104, 140)];
    const sets = connectedRules([...near, ...far]).map((set) => set.length);
    expect(sets.sort()).toEqual([1, 1, 2]);
  });
});
