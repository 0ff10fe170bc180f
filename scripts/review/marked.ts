/** Marked tables as `shared/gold` and `shared/rendered` write them, and which of their cells a reading got right. */
import { fenToYuan } from '../../src/normalise/format.js';
import type { StoredFact } from '../../src/types.js';

export interface MarkedCell {
  readonly row: string | null;
  readonly row_alt?: string | readonly string[];
  readonly label: string | null;
  readonly column: string;
  readonly raw: string;
  /** Exact decimal text; null for a cell that holds no amount. */
  readonly yuan: string | null;
  readonly page?: number;
}

export interface MarkedTable {
  readonly canonical: string | null;
  readonly canonical_alt?: string | readonly string[];
  readonly cells: readonly MarkedCell[];
}

export interface Miss {
  readonly table: string;
  readonly cell: MarkedCell;
  /** The figure that stands in the cell's row and column with another amount; null when there is none. */
  readonly wrong: StoredFact | null;
}

export interface Comparison {
  readonly cells: number;
  readonly misses: readonly Miss[];
  /** Figures that no marked cell asks for. */
  readonly extra: readonly StoredFact[];
}

const FOLLOWS = 0.5;
const SAME_HEADER = 0.8;

const plain = (text: string | null): string => (text ?? '').normalize('NFKC').replace(/[\s/()、:,“”"]/g, '');

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** How alike two headers are, 0…1, by the pairs of characters that they share. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const rest = pairsOf(b);
  const all = pairsOf(a).length + rest.length;
  let shared = 0;
  for (const pair of pairsOf(a)) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  const dice = all === 0 ? 0 : (2 * shared) / all;
  return a.endsWith(b) || b.endsWith(a) ? Math.max(dice, 0.75) : dice;
}

const listed = (value: string | readonly string[] | null | undefined): readonly (string | null)[] =>
  typeof value === 'string' || value === null || value === undefined ? [value ?? null] : value;

/** Numbering at the head of a label: 一、 or 1. */
const NUMBERING = /^(?:\p{Script=Han}{1,3}、|\d+[.、])/u;

function isRowOf(cell: MarkedCell, fact: StoredFact): boolean {
  const keys = [cell.row, ...listed(cell.row_alt)].filter((key) => key !== null).map(plain);
  if (keys.includes(plain(fact.code)) || keys.includes(plain(fact.label))) return true;
  if (fact.code !== null) return false;
  const label = plain(fact.label.replace(NUMBERING, ''));
  return keys.includes('') || (label !== '' && plain((cell.row ?? '').replace(NUMBERING, '')) === label);
}

const compact = (yuan: string): string => (yuan.includes('.') ? yuan.replace(/\.?0+$/, '') : yuan);
const isAmountOf = (cell: MarkedCell, fact: StoredFact): boolean =>
  cell.yuan !== null && compact(cell.yuan) === compact(fenToYuan(fact.amount.fen).replaceAll(',', ''));

/** Compares the figures of one document with what was marked; tables without a canonical id are left out. */
export function compareWithMarked(tables: readonly MarkedTable[], facts: readonly StoredFact[]): Comparison {
  const misses: Miss[] = [];
  const extra: StoredFact[] = [];
  let cells = 0;
  for (const { canonical, canonical_alt, cells: marked } of tables) {
    if (canonical === null || /_performance_|other/.test(canonical)) continue;
    const ids = [canonical, ...listed(canonical_alt)];
    const free = new Set(facts.filter(({ table }) => ids.includes(table)));
    const open = new Set(marked.filter(({ yuan }) => yuan !== null));
    cells += open.size;
    const likely = [...open].flatMap((cell) =>
      [...free]
        .filter((fact) => isRowOf(cell, fact) && isAmountOf(cell, fact))
        .map((fact) => ({ cell, fact, fits: likeness(plain(cell.column), plain(fact.header)) })),
    );
    for (const { cell, fact, fits } of likely.sort((a, b) => b.fits - a.fits)) {
      if (fits < FOLLOWS || !open.has(cell) || !free.has(fact)) continue;
      open.delete(cell);
      free.delete(fact);
    }
    for (const cell of open) {
      const wrong =
        [...free].find((fact) => isRowOf(cell, fact) && likeness(plain(cell.column), plain(fact.header)) >= SAME_HEADER) ?? null;
      if (wrong) free.delete(wrong);
      misses.push({ table: canonical, cell, wrong });
    }
    extra.push(...free);
  }
  return { cells, misses, extra };
}
