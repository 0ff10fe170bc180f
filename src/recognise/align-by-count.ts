/** Reads a damaged header as a whole: all that it names, in declared order, when there are as many names as columns. Pure. */
import type { TableSchema } from '../../schemas/define.js';
import { GENERIC_LEAF } from '../../schemas/tables/wording/header.js';
import type { Alignment } from './align-by-place.js';
import { declaredColumns, foldName, type HeaderNames, type Path } from './header-names.js';

const isPrefix = (short: Path, long: Path): boolean =>
  short.length < long.length && short.every((level, index) => level === long[index]);

interface Named {
  readonly index: number;
  readonly stem: Path;
  readonly needsGeneric: boolean;
}

/** The declared columns that the header names, groups only as far as words such as 小计 are printed for them; null when unclear. */
function namedColumns(table: TableSchema, names: HeaderNames): number[] | null {
  const present = declaredColumns(table).flatMap(({ index, wordings }) => {
    const found = wordings.filter(({ folded }) => folded.length > 0 && folded.every((level) => names.near(level) === 1));
    return found.length > 0 ? [{ index, found }] : [];
  });
  const stems = present.flatMap(({ index, found }) => found.map(({ stem }) => ({ index, stem })));
  const named: Named[] = present.map(({ index, found }) => {
    const group = found.find(({ stem }) => stems.some((other) => other.index !== index && isPrefix(stem, other.stem)));
    const plain = found.find(({ leaf }) => !GENERIC_LEAF.test(leaf));
    const chosen = group ?? plain ?? found[0];
    return { index, stem: chosen?.stem ?? [], needsGeneric: group !== undefined || plain === undefined };
  });
  const asking = named.filter((one) => one.needsGeneric).sort((a, b) => a.stem.length - b.stem.length);
  const served = asking.slice(0, names.generic);
  const [last, next] = [served.at(-1), asking[served.length]];
  if (next && last && next.stem.length === last.stem.length) return null;
  return named.filter((one) => !one.needsGeneric || served.includes(one)).map(({ index }) => index);
}

/** Whether the names in each header row come in the order in which their columns are declared. */
function keepsOrder(table: TableSchema, names: HeaderNames): boolean {
  const declared = declaredColumns(table);
  return names.header.every((texts) => {
    const order = texts.flatMap((text) => {
      const name = foldName(text);
      if (name === '' || GENERIC_LEAF.test(name)) return [];
      const means = declared.filter(({ wordings }) => wordings.some(({ leaf }) => leaf === name));
      return means.length === 1 && means[0] ? [means[0].index] : [];
    });
    return order.every((index, at) => at === 0 || index > (order[at - 1] ?? -1));
  });
}

/** Reads a header whose texts are sound but slipped to other columns: all its names, when there are as many as columns. */
export function alignByCount(table: TableSchema, names: HeaderNames, columns: readonly number[]): Alignment | null {
  const named = namedColumns(table, names);
  return named && named.length === columns.length && keepsOrder(table, names) ? named : null;
}
