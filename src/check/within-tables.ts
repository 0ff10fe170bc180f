/** All equations within the tables of a document: each sum down in every column, each sum across in every row. */
import { TWO_SIDES } from '../../schemas/checks/across_tables.js';
import { GRAND_TOTAL } from '../../schemas/checks/wording.js';
import type { Fact } from '../types.js';
import type { Body, Line } from './body.js';
import { type Equation, saysSomething } from './equation.js';
import type { Sum } from './sum.js';
import { sumsAcross } from './sums-across.js';
import { sumsDown } from './sums-down.js';

/** A sum whose total is not printed though its parts are. */
export interface BlankTotal {
  readonly check: string;
  readonly tableIndex: number;
  readonly parts: readonly number[];
}

export interface Found {
  readonly equations: Equation[];
  readonly blanks: BlankTotal[];
  /** How many sums the equations belong to; their numbers go from 1. */
  sums: number;
}

const present = (numbers: readonly (number | undefined)[]): number[] => numbers.filter((number) => number !== undefined);

function add(
  facts: readonly Fact[],
  found: Found,
  body: Body,
  sum: Sum,
  number: number,
  cellOf: (place: number) => number | undefined,
): void {
  const totals = present(sum.totals.map(cellOf));
  const parts = present(sum.parts.map(cellOf));
  const { check, binding } = sum;
  const { tableIndex } = body;
  if (parts.length === 0 && totals.length === 0) return;
  if (totals.length < sum.totals.length) {
    if (binding && parts.length > 1 && saysSomething(facts, { totals: [], parts }) && totals.length === 0) {
      found.blanks.push({ check, tableIndex, parts });
    }
    if (totals.length === 0) return;
  }
  // A total whose parts are all blank is not itemised in this column.
  if (parts.length === 0 || !saysSomething(facts, { totals, parts })) return;
  found.equations.push({ check, tableIndex, totals, parts, binding, sum: number });
}

/** Deepest nesting of header levels. */
const DEEPEST = 4;

/** A subtotal that is left blank stands for its own parts. */
function printedParts(sums: readonly Sum[], line: Line, place: number, depth: number): readonly number[] {
  if (line.cells[place] !== undefined || depth > DEEPEST) return [place];
  const own = sums.find(({ totals }) => totals.length === 1 && totals[0] === place);
  return own ? own.parts.flatMap((part) => printedParts(sums, line, part, depth + 1)) : [place];
}

/** Lines of a side that carry its grand total. */
const grandTotals = (body: Body): Line[] => body.lines.filter((line) => line.isTotal && GRAND_TOTAL.test(line.label));

function twoSides(facts: readonly Fact[], bodies: readonly Body[], found: Found, number: number): void {
  const [income, ...others] = bodies.map((body) => ({ body, line: grandTotals(body).at(-1) }));
  const left = income?.line?.cells[0];
  if (!income || left === undefined) return;
  for (const { body, line } of others) {
    const right = line?.cells[0];
    if (right === undefined || facts[left]?.amount.fen === 0n) continue;
    found.equations.push({
      check: TWO_SIDES.id,
      tableIndex: body.tableIndex,
      totals: [left],
      parts: [right],
      binding: true,
      sum: number,
    });
  }
}

/** Equations of all tables, and the sums whose total is left blank. */
export function withinTables(facts: readonly Fact[], bodies: readonly Body[]): Found {
  const found: Found = { equations: [], blanks: [], sums: 0 };
  let number = 0;
  for (const body of bodies) {
    for (const sum of sumsDown(facts, body)) {
      number++;
      body.columns.forEach((_, column) => {
        add(facts, found, body, sum, number, (place) => body.lines[place]?.cells[column]);
      });
    }
    const across = sumsAcross(facts, body);
    for (const sum of across) {
      number++;
      for (const line of body.lines) {
        const parts = sum.parts.flatMap((place) => printedParts(across, line, place, 0));
        add(facts, found, body, { ...sum, parts }, number, (place) => line.cells[place]);
      }
    }
  }
  const tables = groupByTable(bodies);
  for (const own of tables.values()) {
    if (own.length > 1) twoSides(facts, own, found, ++number);
  }
  found.sums = number;
  return found;
}

function groupByTable(bodies: readonly Body[]): Map<number, Body[]> {
  const tables = new Map<number, Body[]>();
  for (const body of bodies) {
    const own = tables.get(body.tableIndex);
    if (own) own.push(body);
    else tables.set(body.tableIndex, [body]);
  }
  return tables;
}
