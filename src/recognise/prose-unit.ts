/** The unit of a table that states none, from the sentences that repeat its greatest amount with a unit. Pure. */
import type { PageContent } from '../../extractors/layout.js';
import { parseUnit, UNITS } from '../../schemas/units.js';
import { foldWidth } from '../../schemas/wording.js';
import { compactNumber, isDecimal } from '../normalise/amount.js';
import type { LogicalTable } from './assemble.js';
import type { Unit } from './caption.js';

const AMOUNT_WITH_UNIT = new RegExp(
  `(?<![\\d.,])(\\d[\\d,]*\\.\\d+)(${[...UNITS]
    .map(({ unit }) => unit)
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'gu',
);

const plain = (amount: string): string => compactNumber(amount).replaceAll(',', '');

/** Amounts of the running text and the units printed behind them. */
export type ProseUnits = ReadonlyMap<string, ReadonlySet<string>>;

export function proseUnits(pages: readonly PageContent[]): ProseUnits {
  const found = new Map<string, Set<string>>();
  for (const line of pages.flatMap((page) => page.lines))
    for (const [, amount = '', unit = ''] of foldWidth(line.text).matchAll(AMOUNT_WITH_UNIT)) {
      const units = found.get(plain(amount)) ?? new Set<string>();
      found.set(plain(amount), units.add(unit));
    }
  return found;
}

/** The unit that the text gives to the greatest amount of the table, when the tables that state their unit state no other. */
export function unitFromProse(table: LogicalTable, all: readonly LogicalTable[], prose: ProseUnits): Unit | null {
  const amounts = table.segments
    .flatMap((segment) => segment.matrix.grid.cells.filter((cell) => cell.row >= segment.bodyStart))
    .filter((cell) => isDecimal(cell.text))
    .map((cell) => plain(cell.text));
  const greatest = amounts.reduce<string | null>((most, one) => (most === null || Number(one) > Number(most) ? one : most), null);
  const units = greatest === null ? undefined : prose.get(greatest);
  const [unit] = units ?? [];
  if (unit === undefined || units?.size !== 1 || Number(greatest) === 0) return null;
  const stated = new Set(all.flatMap(({ caption }) => (caption.unit ? [caption.unit.unit] : [])));
  if ([...stated].some((other) => other !== unit)) return null;
  return parseUnit(unit);
}
