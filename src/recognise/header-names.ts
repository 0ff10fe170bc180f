/** The names in a damaged header beside the names that are declared: what is found, how near, and where. Pure. */
import type { TableSchema } from '../../schemas/define.js';
import { GENERIC_LEAF } from '../../schemas/tables/wording/header.js';
import { type FlatHeader, namesInHeader, namesOfColumn, type OwnName } from './flat-header.js';
import { foldHeader } from './measure.js';
import { nearness } from './nearness.js';

export type Path = readonly string[];

/** A leaf counts as found from this nearness on, an outer level too. */
export const FOUND = 0.6;

/** One way in which a declared column may be printed. */
export interface Wording {
  readonly path: Path;
  readonly folded: Path;
  readonly leaf: string;
  readonly outer: Path;
  /** Levels without a last one that says nothing by itself (小计). */
  readonly stem: Path;
}

export interface Declared {
  readonly index: number;
  readonly wordings: readonly Wording[];
}

export function declaredColumns(table: TableSchema): Declared[] {
  return table.columns.map((column, index) => ({
    index,
    wordings: column.paths.map((path) => {
      const folded = foldHeader(path);
      const leaf = folded.at(-1) ?? '';
      const outer = folded.slice(0, -1);
      return { path, folded, leaf, outer, stem: GENERIC_LEAF.test(leaf) ? outer : folded };
    }),
  }));
}

export const foldName = (name: string): string => foldHeader([name]).join('');
export const nearest = (name: string, names: readonly string[]): number =>
  Math.max(0, ...names.map((other) => nearness(other, name)));

/** What a header names, folded; remembers how near its names come to a declared level. */
export class HeaderNames {
  /** Names of the rows above each row, last of all rows. */
  readonly #above: readonly (readonly string[])[];
  readonly #near = new Map<string, number>();
  constructor(readonly header: FlatHeader) {
    this.#above = [...header, []].map((_, row) => [...new Set(namesInHeader(header.slice(0, row)).map(foldName))]);
  }
  /** Nearness of the nearest name above `row` (of the whole header when left out). */
  near(level: string, row = this.header.length): number {
    const key = `${row} ${level}`;
    const known = this.#near.get(key) ?? nearest(level, this.#above[row] ?? []);
    this.#near.set(key, known);
    return known;
  }
  has(level: string): boolean {
    return this.near(level) >= FOUND;
  }
  /** How many cells hold nothing but a word such as 小计. */
  get generic(): number {
    return this.header.flat().filter((text) => GENERIC_LEAF.test(foldName(text))).length;
  }
  /** Names of one column; those that leave out the last text count only when that text names nothing declared. */
  ownNames(column: number, leaves: readonly string[]): OwnName[] {
    const own = namesOfColumn(this.header, column).map((name) => ({ ...name, text: foldName(name.text) }));
    const last = own.filter((name) => name.isLast);
    const isNoise = last.every((name) => nearest(name.text, leaves) < FOUND);
    return isNoise ? own : last;
  }
}

/** What a level has to be near by to speak for a wording rather than against it. */
const SPEAKS_FOR = 0.7;

/** Whether `path` is one of the wordings that a declared column is printed in. */
export function isWording(table: TableSchema, declared: number, path: Path): boolean {
  const folded = foldHeader(path).join('/');
  return declaredColumns(table)[declared]?.wordings.some((wording) => wording.folded.join('/') === folded) === true;
}

/** The wording of a declared column that the header bears out best, else the standard one; a bare 小计 has to stand in the column itself. */
export function wordingOf(table: TableSchema, declared: number, names: HeaderNames, column: number): Path {
  const wordings = declaredColumns(table)[declared]?.wordings ?? [];
  const own = namesOfColumn(names.header, column).map(({ text }) => foldName(text));
  const found = wordings.filter(
    ({ folded, leaf }) => folded.every((level) => names.has(level)) && (!GENERIC_LEAF.test(leaf) || own.includes(leaf)),
  );
  const strength = ({ folded }: Wording): number => folded.reduce((sum, level) => sum + names.near(level) - SPEAKS_FOR, 0);
  return found.sort((a, b) => strength(b) - strength(a))[0]?.path ?? wordings[0]?.path ?? [];
}
