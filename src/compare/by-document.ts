/** Puts records together by the document that they stand in. */
import type { StoredDocument } from '../types.js';

/**
 * Records by the sha256 of their document, each as `keep` gives it; those of which it gives null are not kept. They are held for all
 * documents at once: keep little.
 */
export function byDocument<T extends { readonly document: StoredDocument }, Kept>(
  records: Iterable<T>,
  keep: (record: T) => Kept | null,
): ReadonlyMap<string, readonly Kept[]> {
  const groups = new Map<string, Kept[]>();
  for (const record of records) {
    const kept = keep(record);
    if (kept === null) continue;
    const group = groups.get(record.document.sha256);
    if (group) group.push(kept);
    else groups.set(record.document.sha256, [kept]);
  }
  return groups;
}
