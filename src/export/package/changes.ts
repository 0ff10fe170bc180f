/** What changed since an earlier package: facts added, changed and withdrawn, one document in memory at a time. */
import type { FactRecord } from '../facts-dataset.js';
import { type PreviousFacts, type PublishedFact, unitOf } from './previous.js';

export type ChangeKind = 'added' | 'changed' | 'status' | 'withdrawn';

/** One fact before and after; null where it was not, or is no more. */
export interface FactChange {
  readonly change: ChangeKind;
  readonly before: PublishedFact | null;
  readonly after: PublishedFact | null;
}

/** The facts of one document of the new package. */
export interface NewDocument {
  readonly document: string;
  facts(): Iterable<FactRecord>;
}

/** Documents are matched by their bytes; one that was published anew by its body, year, kind and level. */
export async function* changesBetween(documents: Iterable<NewDocument>, previous: PreviousFacts): AsyncGenerator<FactChange> {
  const taken = new Set<string>();
  const present = new Set<string>();
  const all = [...documents];
  for (const { document } of all) present.add(document);
  for (const { document, facts } of all) {
    const after = [...facts()].map(asPublished);
    const match = previous.has(document) ? document : replacedBy(after[0], previous, present, taken);
    if (match !== undefined) taken.add(match);
    yield* changesOfDocument(match === undefined ? [] : await previous.read(match), after);
  }
  for (const document of previous.documents())
    if (!taken.has(document)) yield* changesOfDocument(await previous.read(document), []);
}

function replacedBy(
  fact: PublishedFact | undefined,
  previous: PreviousFacts,
  present: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): string | undefined {
  const unit = fact ? unitOf(fact) : null;
  const gone = unit === null ? [] : previous.ofUnit(unit).filter((document) => !present.has(document) && !taken.has(document));
  return gone.length === 1 ? gone[0] : undefined;
}

const asPublished = (fact: FactRecord): PublishedFact =>
  Object.fromEntries(Object.entries(fact).map(([key, value]) => [key, value === null ? '' : String(value)]));

/** What a figure is, wherever it stands on the page. */
const meaningOf = (fact: PublishedFact): string =>
  ['table', 'code', 'all_codes', 'label', 'measure', 'header'].map((key) => fact[key] ?? '').join('\u0000');

function* changesOfDocument(before: readonly PublishedFact[], after: readonly PublishedFact[]): Generator<FactChange> {
  const waiting = new Map<string, PublishedFact[]>();
  for (const fact of before) waiting.set(meaningOf(fact), [...(waiting.get(meaningOf(fact)) ?? []), fact]);
  for (const fact of after) {
    const same = waiting.get(meaningOf(fact)) ?? [];
    // Of several figures that mean the same the one with the same amount is the same; else the first one left.
    const at = Math.max(
      0,
      same.findIndex(({ amount_yuan }) => amount_yuan === fact.amount_yuan),
    );
    const [old] = same.splice(at, 1);
    const change = old ? kindOf(old, fact) : 'added';
    if (change) yield { change, before: old ?? null, after: fact };
  }
  for (const left of waiting.values()) for (const fact of left) yield { change: 'withdrawn', before: fact, after: null };
}

function kindOf(before: PublishedFact, after: PublishedFact): ChangeKind | undefined {
  if (before.amount_yuan !== after.amount_yuan) return 'changed';
  return before.status === after.status ? undefined : 'status';
}
