/** Names of organisations as they can be compared: publishers write them with or without the district and the level. */
import { findRegion } from '../schemas/codes/regions.js';
import { NAME_TAIL } from '../schemas/sources.js';

/** Without white space, the level behind the name and the divisions before it. */
export function comparableName(name: string): string {
  const compact = name.normalize('NFKC').replace(/\s/gu, '').replace(NAME_TAIL, '');
  const path = findRegion(compact)?.path ?? [];
  return path.reduceRight(
    (rest, region) => (rest.includes(region) ? rest.slice(rest.indexOf(region) + region.length) : rest),
    compact,
  );
}
