/** Figures that stand in several tables of a document: totals that must agree, and witnesses that repeat a figure. */
import { CONCEPTS, FIGURE_PAIRS, INCOME_LINES, PRINTED_AGAIN } from '../../schemas/checks/across_tables.js';
import type { FigureSelector } from '../../schemas/checks/define.js';
import { OPTIONAL_ENDING } from '../../schemas/checks/wording.js';
import type { Fact } from '../types.js';
import type { Body, Line } from './body.js';
import type { Equation } from './equation.js';
import { bareLabel } from './rank.js';

/** Key of the total row in the index of rows. */
const TOTAL_ROW = '=';

const CONCEPTS_OF: ReadonlyMap<string, readonly { readonly id: string; readonly tables: readonly string[] | undefined }[]> =
  (() => {
    const concepts = new Map<string, { id: string; tables: readonly string[] | undefined }[]>();
    for (const { id, measures, tables } of CONCEPTS) {
      for (const measure of measures) concepts.set(measure, [...(concepts.get(measure) ?? []), { id, tables }]);
    }
    return concepts;
  })();

const conceptsOf = (table: string, measure: string): string[] =>
  (CONCEPTS_OF.get(measure) ?? []).flatMap(({ id, tables }) => (!tables || tables.includes(table) ? [id] : []));

/** A name without the word that some tables leave out at its end. */
const subjectName = (label: string): string => bareLabel(label).replace(OPTIONAL_ENDING, '');

/** Keys under which a figure can be found again: its code, its name, or the total, each with its meaning. */
function keysOf(body: Body, line: Line, measure: string | null, isTotal: boolean): string[] {
  if (measure === null) return [];
  const concepts = conceptsOf(body.table, measure);
  const keys: string[] = [];
  if (line.code !== null) keys.push(...concepts.map((concept) => `${line.code}|${concept}`));
  if (isTotal) keys.push(...concepts.map((concept) => `${TOTAL_ROW}|${concept}`), `${TOTAL_ROW}|${measure}`);
  if (line.label !== '' && (line.code === null || !line.code.includes('/'))) {
    const name = subjectName(line.label);
    keys.push(...concepts.map((concept) => `${name}|${concept}`));
    if (measure === 'income_amount' || line.code === null) {
      for (const { label, measures } of INCOME_LINES) {
        if (label.test(bareLabel(line.label))) keys.push(...measures.map((id) => `${TOTAL_ROW}|${id}`));
      }
    }
  }
  return keys;
}

/** The first row stands for the total where a table has one row only or begins with the name of the unit. */
function isTotalLine(body: Body, line: Line): boolean {
  return line.isTotal || body.lines.length === 1 || (line === body.lines[0] && line.code === null);
}

/** Every figure under each of its keys, in the order of the tables. */
function indexFigures(bodies: readonly Body[]): Map<string, { number: number; table: number }[]> {
  const index = new Map<string, { number: number; table: number }[]>();
  for (const body of bodies) {
    for (const line of body.lines) {
      const total = isTotalLine(body, line);
      line.cells.forEach((number, column) => {
        if (number === undefined) return;
        for (const key of keysOf(body, line, body.columns[column]?.measure ?? null, total)) {
          const own = index.get(key);
          const entry = { number, table: body.tableIndex };
          if (own) own.push(entry);
          else index.set(key, [entry]);
        }
      });
    }
  }
  return index;
}

/** Pairs of equal figures in different tables; each pair once. */
function repeated(facts: readonly Fact[], bodies: readonly Body[], firstSum: number): Equation[] {
  const pairs = new Map<string, Equation>();
  for (const entries of indexFigures(bodies).values()) {
    const byAmount = new Map<bigint, { number: number; table: number }>();
    for (const entry of entries) {
      const fen = facts[entry.number]?.amount.fen ?? 0n;
      if (fen === 0n) continue;
      const earlier = byAmount.get(fen);
      if (!earlier) byAmount.set(fen, entry);
      else if (earlier.table !== entry.table) {
        const key = `${earlier.number}=${entry.number}`;
        if (pairs.has(key)) continue;
        pairs.set(key, {
          check: PRINTED_AGAIN.id,
          tableIndex: entry.table,
          totals: [entry.number],
          parts: [earlier.number],
          binding: false,
          sum: firstSum + pairs.size,
        });
      }
    }
  }
  return [...pairs.values()];
}

/** A declared comparison of tables that are both there, one operand of which is not printed. */
export interface MissingOperand {
  readonly check: string;
  readonly tableIndex: number;
}

export interface FoundAcross {
  readonly equations: Equation[];
  readonly missing: MissingOperand[];
}

function figureOf(bodies: readonly Body[], selector: FigureSelector): { number: number | null; table: number | null } {
  let table: number | null = null;
  for (const body of bodies) {
    if (body.table !== selector.table) continue;
    table ??= body.tableIndex;
    const column = body.columns.findIndex(({ measure }) => measure !== null && selector.measures.includes(measure));
    if (column < 0) continue;
    const { row } = selector;
    const line = body.lines.find((one) => {
      if (row === 'total') return one.isTotal || body.lines.length === 1;
      return 'label' in row ? row.label.test(bareLabel(one.label)) : one.code !== null && row.code.test(one.code);
    });
    const number = line?.cells[column];
    if (number !== undefined) return { number, table: body.tableIndex };
  }
  return { number: null, table };
}

function declared(bodies: readonly Body[], firstSum: number): FoundAcross {
  const found: FoundAcross = { equations: [], missing: [] };
  FIGURE_PAIRS.forEach(({ check, left, right, relation }, index) => {
    const one = figureOf(bodies, left);
    const others = right.map((selector) => figureOf(bodies, selector));
    if (one.table === null || others.some(({ table }) => table === null)) return;
    const parts = others.flatMap(({ number }) => number ?? []);
    if (one.number === null || parts.length < others.length) {
      if (relation === 'equal') found.missing.push({ check, tableIndex: one.table });
      return;
    }
    const equation = { check, tableIndex: one.table, totals: [one.number], parts, binding: true, sum: firstSum + index };
    found.equations.push(relation === 'equal' ? equation : { ...equation, relation });
  });
  return found;
}

/** All equations between the tables of one document. `firstSum` is the first number not used by other sums. */
export function acrossTables(facts: readonly Fact[], bodies: readonly Body[], firstSum: number): FoundAcross {
  const pairs = declared(bodies, firstSum);
  return { equations: [...pairs.equations, ...repeated(facts, bodies, firstSum + FIGURE_PAIRS.length)], missing: pairs.missing };
}
