/** Sums the rows of the Xigong budget by code, for a layout that prints the classes and sections above the items. */
import { rows } from '../layout/table-spec.js';

/** A code with its name and its amounts in 0.01 万元; null where the cell is blank. */
export interface CodeRow {
  readonly code: string;
  readonly name: string;
  readonly amounts: readonly (bigint | null)[];
}

/** Printed 万元 with two decimals in 0.01 万元 (100 yuan); blank gives null. */
export function hundredths(text: string | undefined): bigint | null {
  if (text === undefined || text === '') return null;
  if (!/^\d+\.\d\d$/.test(text)) throw new RangeError(`amount "${text}": expected 万元 with two decimals`);
  return BigInt(text.replace('.', ''));
}

/** The same amount printed in yuan, with or without thousands separators. */
export function yuanText(amount: bigint | null, separators: boolean): string {
  if (amount === null) return '';
  const whole = (amount * 100n).toString();
  return `${separators ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole}.00`;
}

export function sum(amounts: readonly (bigint | null)[]): bigint | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((total, amount) => total + amount, 0n);
}

/** The items (项) of an expenditure table of Xigong: [total, basic, project]. */
export function functionItems(table: string): CodeRow[] {
  return rows(table)
    .filter((row) => row[2] !== '')
    .map((row) => {
      const basic = sum([7, 8, 9, 10].map((at) => hundredths(row[at])));
      return { code: row.slice(0, 3).join(''), name: row[4] ?? '', amounts: [hundredths(row[5]), basic, hundredths(row[11])] };
    });
}

/** The economic items of the basic expenditure of Xigong, equal codes added: [total, personnel, running]. */
export function economicItems(table: string): CodeRow[] {
  const byCode = new Map<string, CodeRow>();
  for (const row of rows(table).slice(1)) {
    const code = row[0] ?? '';
    const amounts = [4, 5, 6].map((at) => hundredths(row[at]));
    const known = byCode.get(code);
    byCode.set(
      code,
      known ? { ...known, amounts: added([known, { code, name: '', amounts }]) } : { code, name: row[1] ?? '', amounts },
    );
  }
  return [...byCode.values()];
}

/** Adds the rows above (prefixes of the given lengths) and sorts by code. */
export function withParents(
  items: readonly CodeRow[],
  lengths: readonly number[],
  names: ReadonlyMap<string, string>,
): CodeRow[] {
  const parents = lengths.flatMap((length) =>
    [...new Set(items.map((item) => item.code.slice(0, length)))].map((code) => {
      const name = names.get(code);
      if (name === undefined) throw new RangeError(`code ${code}: no name is given`);
      return { code, name, amounts: added(items.filter((item) => item.code.startsWith(code))) };
    }),
  );
  return [...parents, ...items].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Column sums of the rows. */
export const added = (items: readonly CodeRow[]): (bigint | null)[] =>
  (items[0]?.amounts ?? []).map((_, at) => sum(items.map((item) => item.amounts[at] ?? null)));
