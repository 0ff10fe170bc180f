/** The order of documents in a comparison, and their facts put together; the same on every machine and in every locale. */
import type { StoredDocument, StoredFact } from '../types.js';

/** Region, organisation, level, year, kind, file; unknown values come last. */
export function byUnitAndYear(a: StoredDocument, b: StoredDocument): number {
  for (const key of [
    'region_code',
    'region_name',
    'organization',
    'entity_level',
    'fiscal_year',
    'kind',
    'file',
    'sha256',
  ] as const) {
    const order = ascending(a[key], b[key]);
    if (order !== 0) return order;
  }
  return 0;
}

function ascending(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/** Facts by the sha256 of their document; those that `wanted` refuses are not kept. */
export function factsByDocument(
  facts: Iterable<StoredFact>,
  wanted: (fact: StoredFact) => boolean = () => true,
): Map<string, StoredFact[]> {
  const groups = new Map<string, StoredFact[]>();
  for (const fact of facts) {
    if (!wanted(fact)) continue;
    const group = groups.get(fact.document.sha256);
    if (group) group.push(fact);
    else groups.set(fact.document.sha256, [fact]);
  }
  return groups;
}
