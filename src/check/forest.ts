/** The rows of a body as a forest: which rows are the parts of which. */
import { TABLE_BY_ID } from '../../schemas/tables/index.js';
import type { Fact } from '../types.js';
import type { Body, Line } from './body.js';
import { agreement, nestByAmount } from './nest.js';
import { rankLines } from './rank.js';
import type { RowNode } from './row-node.js';

/** Longer codes are glued from several lists and do not begin with the code above them. */
const LONGEST_SUBJECT = 7;

/** Whether the codes of two rows forbid that one is a part of the other. */
function foreign(parent: RowNode, child: RowNode): boolean {
  const above = parent.ranked.line.code;
  const below = child.ranked.line.code;
  if (above === null || below === null || above.length > LONGEST_SUBJECT) return false;
  // Codes of one kind differ in rank by their length alone; a misprinted first digit stays where it is printed.
  const sameKind = child.ranked.rank - parent.ranked.rank === below.length - above.length;
  return sameKind && above[0] === below[0] && !below.startsWith(above);
}

const isLooseLeaf = ({ ranked, children }: RowNode): boolean => ranked.isLoose && children.length === 0 && !ranked.line.isTotal;

/** Children without code or number: parents among them are found by their amounts. */
function settleLoose(facts: readonly Fact[], parents: readonly RowNode[]): void {
  for (const parent of parents) {
    settleLoose(facts, parent.children);
    if (!parent.children.some(({ ranked }) => ranked.isLoose)) continue;
    if (!parent.children.every(isLooseLeaf)) {
      parent.binding = agreement(facts, parent, parent.children).agreeing > 0;
      continue;
    }
    const ways = [false, true].map((singles) => nestByAmount(facts, parent.children, singles));
    const [plain = [], nested = []] = ways;
    const better = agreement(facts, parent, nested).agreeing > agreement(facts, parent, plain).agreeing ? nested : plain;
    parent.children.splice(0, parent.children.length, ...better);
    // That the rows below belong to this one is a guess, unless some column adds up.
    parent.binding = agreement(facts, parent, better).agreeing > 0;
  }
}

/** The first of several rows that repeats the total is the organisation whose units follow. */
function adoptUnits(facts: readonly Fact[], total: RowNode | undefined, rows: readonly RowNode[]): RowNode[] {
  const [first, ...others] = rows;
  if (!total || !first || first.children.length > 0 || others.length < 2) return [...rows];
  const { agreeing, differing } = agreement(facts, total, [first]);
  if (agreeing < 2 || differing > 0 || agreement(facts, total, others).exceeded) return [...rows];
  first.children.push(...others);
  return [first];
}

/** Runs of rows without code and number: their parents are found by their amounts. */
function nestRoots(facts: readonly Fact[], roots: readonly RowNode[], singles: boolean): RowNode[] {
  const nested: RowNode[] = [];
  const total = roots.find(({ ranked }) => ranked.line.isTotal);
  let run: RowNode[] = [];
  const flush = (): void => {
    if (run.length > 1) nested.push(...adoptUnits(facts, total, nestByAmount(facts, run, singles)));
    else nested.push(...run);
    run = [];
  };
  for (const root of roots) {
    if (isLooseLeaf(root)) run.push(root);
    else {
      flush();
      nested.push(root);
    }
  }
  flush();
  return nested;
}

/** Tables whose codes are subjects in their order. */
const CODED: ReadonlySet<string> = new Set(['codes', 'economic_codes']);

function rankedForest(facts: readonly Fact[], body: Body): RowNode[] {
  const roots: RowNode[] = [];
  const open: RowNode[] = [];
  const sameFigures = (above: Line, line: Line): boolean =>
    above.cells.length === line.cells.length &&
    above.cells.every((number, column) => facts[number ?? -1]?.amount.fen === facts[line.cells[column] ?? -1]?.amount.fen);
  // Codes in lists of projects and purchases are those of other lists; only arithmetic says what belongs together.
  const coded = CODED.has(TABLE_BY_ID.get(body.table)?.body ?? '');
  rankLines(body, sameFigures).forEach((ranked, index) => {
    const own: RowNode = { index, ranked, children: [], binding: coded || ranked.line.code === null };
    if (ranked.line.isTotal) {
      open.length = 0;
      roots.push(own);
      return;
    }
    for (let top = open.at(-1); top && (top.ranked.rank >= ranked.rank || foreign(top, own)); top = open.at(-1)) open.pop();
    (open.at(-1)?.children ?? roots).push(own);
    open.push(own);
  });
  settleLoose(facts, roots);
  return roots;
}

/** The forests that a body may be: one where codes or numbers show it, else with and without parents of a single part. */
export function forestsOf(facts: readonly Fact[], body: Body): RowNode[][] {
  const roots = rankedForest(facts, body);
  if (!roots.some(isLooseLeaf)) return [roots];
  return [nestRoots(facts, roots, false), nestRoots(facts, roots, true)];
}
