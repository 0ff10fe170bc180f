/** Names of public bodies as they are compared: publishers write them with or without the district, the party's name and the scope. */
import { findRegion } from './codes/regions.js';

/** What may stand behind a name without making another body of it: its own office, all its units summed up. */
const SCOPE = '本级|本部|汇总|机关|部门|单位|合并';

/**
 * The mark of a scope: （本级）, (汇总), (部门), or the bare word. Read pictures turn the bracket into 〈. A bracket that holds anything
 * else belongs to the name: another body below, or a second name.
 */
const SCOPE_MARK = new RegExp(`[（(〈<](?:${SCOPE})[)）〉>]$|(?:本级|本部|汇总|部门)$`, 'u');

/** Every committee of a district and its departments are the party's, whether the name says so or not. */
const PARTY = /^(?:中国共产党|中共)/u;

/**
 * The name without white space, the mark of its scope and the divisions it names in a row; what stands before these is kept
 * (the committees of the youth league and of the party differ in nothing else), but for the party's own name.
 */
export function bodyName(organisation: string): string {
  const compact = organisation.normalize('NFKC').replace(/\s/gu, '').replace(SCOPE_MARK, '');
  const path = findRegion(compact)?.path ?? [];
  const places = path.map((place) => compact.indexOf(place)).filter((at) => at >= 0);
  if (places.length === 0) return compact.replace(PARTY, '');
  const start = Math.min(...places);
  const rest = path.reduce(
    (behind, place) => (behind.startsWith(place) ? behind.slice(place.length) : behind),
    compact.slice(start),
  );
  return (compact.slice(0, start) + rest).replace(PARTY, '');
}
