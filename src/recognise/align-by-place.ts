/** Reads a damaged header column by column: each means the declared column that its own texts come nearest to, in declared order. Pure. */
import type { TableSchema } from '../../schemas/define.js';
import { GENERIC_LEAF } from '../../schemas/tables/wording/header.js';
import type { OwnName } from './flat-header.js';
import { declaredColumns, FOUND, type HeaderNames, nearest, type Wording } from './header-names.js';
import { nearness } from './nearness.js';

/** A misread leaf must be nearer to its column than to any other name by this much. */
const CLEARLY_NEARER = 0.1;
/** A leaf whose outer level is not found counts less. */
const WITHOUT_OUTER = 0.2;
/** Of two readings the one with fewer levels wins. */
const LEVEL_COST = 0.02;

function leafNearness(leaf: string, name: string, leaves: readonly string[]): number {
  const near = nearness(leaf, name);
  if (near === 1 || near < FOUND) return near === 1 ? 1 : 0;
  const rival = nearest(
    name,
    leaves.filter((other) => other !== leaf),
  );
  return rival > near - CLEARLY_NEARER ? 0 : near;
}

function wordingScore(wording: Wording, name: OwnName, names: HeaderNames, leaves: readonly string[]): number {
  const leaf = leafNearness(wording.leaf, name.text, leaves);
  if (leaf === 0) return 0;
  const outer = wording.outer.map((level) => names.near(level, name.row));
  const missing = outer.filter((near) => near < FOUND).length;
  if (missing > 0 && GENERIC_LEAF.test(wording.leaf)) return 0;
  const vague = outer.reduce((sum, near) => sum + (1 - near), 0);
  return Math.max(0, leaf - WITHOUT_OUTER * missing - LEVEL_COST * (wording.folded.length + vague));
}

/** For each of `columns` the index of the declared column it means, null where that cannot be told. */
export type Alignment = readonly (number | null)[];

/** Strength of every pairing of a column and a declared column by the texts over that very column. */
function scoresOf(table: TableSchema, names: HeaderNames, columns: readonly number[]): number[][] {
  const declared = declaredColumns(table);
  const leaves = [...new Set(declared.flatMap(({ wordings }) => wordings.map(({ leaf }) => leaf)))];
  return columns.map((column) => {
    const own = names.ownNames(column, leaves);
    return declared.map(({ wordings }) =>
      Math.max(0, ...wordings.flatMap((one) => own.map((name) => wordingScore(one, name, names, leaves)))),
    );
  });
}

/** The pairing with the greatest sum in which declared columns keep their order; columns may stay without one. */
function bestInOrder(scores: readonly (readonly number[])[], declared: number): Alignment {
  interface Way {
    readonly score: number;
    readonly taken: Alignment;
  }
  // best[d]: the best way that uses declared columns below d only.
  let best: Way[] = Array.from({ length: declared + 1 }, () => ({ score: 0, taken: [] }));
  for (const row of scores) {
    const next: Way[] = [];
    for (let d = 0; d <= declared; d++) {
      const left = best[d];
      let way: Way = { score: left?.score ?? 0, taken: [...(left?.taken ?? []), null] };
      const fewer = next[d - 1];
      if (fewer && fewer.score >= way.score) way = fewer;
      const score = row[d - 1] ?? 0;
      const before = best[d - 1];
      if (before && score > 0 && before.score + score > way.score) {
        way = { score: before.score + score, taken: [...before.taken, d - 1] };
      }
      next.push(way);
    }
    best = next;
  }
  return best[declared]?.taken ?? [];
}

/** Columns between two known ones are known too when exactly as many are declared between them. */
function filledGaps(taken: Alignment, declared: number): Alignment {
  const filled = [...taken];
  for (let from = 0; from < filled.length; from++) {
    if (filled[from] !== null) continue;
    let to = from;
    while (to < filled.length && filled[to] === null) to++;
    const before = from === 0 ? -1 : (filled[from - 1] ?? -1);
    const after = filled[to] ?? declared;
    if (after - before - 1 === to - from) for (let i = from; i < to; i++) filled[i] = before + 1 + i - from;
    from = to;
  }
  return filled;
}

/** Reads a header whose texts stand over the right columns but are misread or cut. */
export function alignByPlace(table: TableSchema, names: HeaderNames, columns: readonly number[]): Alignment {
  const taken = bestInOrder(scoresOf(table, names, columns), table.columns.length);
  return filledGaps(taken, table.columns.length);
}
