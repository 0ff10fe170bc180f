/** The counties and districts of a province or city: what a comparison of all of them has to account for. */
import { REGION_NAMES } from './regions.js';

/** Entries that group counties and are none themselves. */
const GROUP = /^(?:市辖区|县|.*直辖县级.*)$/u;

/** The part of a code that its divisions share: 41 for 410000, 4103 for 410300, the whole code of a county. */
export const regionPrefix = (code: string): string => code.replace(/(?:00){1,2}$/, '');

/** Codes of the counties within a division, in order; of a county only its own. */
export function countiesWithin(code: string): string[] {
  const prefix = regionPrefix(code);
  return [...REGION_NAMES]
    .filter(([county, name]) => county.startsWith(prefix) && !county.endsWith('00') && !GROUP.test(name))
    .map(([county]) => county)
    .sort();
}
