/** Finds the page on which a province, city or county publishes its budgets and final accounts (addresses as listed, untested). */
import { PORTAL_LIST } from './portal_list.js';
import { findRegion } from './regions.js';

export interface Portal {
  /** Names from the province down. */
  readonly path: readonly string[];
  /** Six digits; null for a division that the code list does not name, such as a development zone. */
  readonly region_code: string | null;
  readonly url: string;
}

/** A name to show in examples. */
export const EXAMPLE_DIVISION = '洛龙';

type ListedPortal = Omit<Portal, 'region_code'>;

const LINE = /^(\/*)([^ ]+)(?: (\S+))?$/u;

function parsePortals(list: string): ListedPortal[] {
  const above: string[] = [];
  return list.split('\n').flatMap((line) => {
    const [, slashes = '', name = '', url] = LINE.exec(line) ?? [];
    if (name === '') return [];
    above.length = slashes.length;
    above.push(name);
    return url === undefined ? [] : [{ path: [...above], url }];
  });
}

let parsed: readonly ListedPortal[] | undefined;

const listed = (): readonly ListedPortal[] => {
  parsed ??= parsePortals(PORTAL_LIST);
  return parsed;
};

/** How many divisions have an address. */
export const portalCount = (): number => listed().length;

/** The code only counts where the list of codes has the division itself: 洛阳市 must not stand for a zone in it. */
function codeOf(path: readonly string[]): string | null {
  const region = findRegion(path.join(''));
  return region !== null && region.name === path.at(-1) ? region.region_code : null;
}

/**
 * Divisions whose names, from the province down, hold every word of the query ("洛龙", "河南 洛阳"); those that are named so themselves
 * come before those that only lie in one of that name.
 */
export function findPortals(query: string): Portal[] {
  const words = query.normalize('NFKC').split(/\s+/u).filter(Boolean);
  const found = listed().filter(({ path }) => words.length > 0 && words.every((word) => path.join('').includes(word)));
  const isNamedSo = ({ path }: ListedPortal): boolean => words.some((word) => path.at(-1)?.includes(word));
  return [...found.filter(isNamedSo), ...found.filter((portal) => !isNamedSo(portal))].map((portal) => ({
    ...portal,
    region_code: codeOf(portal.path),
  }));
}
