/** Which figures and cells of the stored documents a person should look at, most doubtful first. */
import { type BBox, centreX, centreY, contains } from '../../extractors/geometry.js';
import { DOUBT_KINDS, DOUBT_OF_ISSUE, type DoubtId } from '../../schemas/review.js';
import type { CheckResult, Issue, StoredDocument, StoredFact } from '../types.js';

/** One thing to look at. */
export interface Doubt {
  readonly kind: DoubtId;
  readonly document: StoredDocument;
  readonly page: number;
  /** Null where the doubt is about the page as a whole. */
  readonly bbox: BBox | null;
  /** Null where something is printed that gave no figure. */
  readonly fact: StoredFact | null;
  /** 0…1; 0 where there is no figure. */
  readonly confidence: number;
  /** What the reading and the arithmetic say about it. */
  readonly notes: readonly string[];
}

/** What doubts are found in; a store is one. */
export interface DoubtSource {
  documents(): readonly StoredDocument[];
  facts(filter: { readonly document: string }): Iterable<StoredFact>;
  issues(sha256: string): readonly Issue[];
  checks(sha256: string): readonly CheckResult[];
}

const ORDER = Object.keys(DOUBT_KINDS);
/** More failing identities of one figure say nothing new. */
const MOST_NOTES = 4;

const keyOf = ({ table_index, row, column }: StoredFact): string => `${table_index}:${row}:${column}`;

/** Messages of the failing identities by the key of each of their figures. */
function failures(checks: readonly CheckResult[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { outcome, operands, message } of checks) {
    if (outcome !== 'fail') continue;
    for (const key of operands) found.set(key, [...(found.get(key) ?? []), message]);
  }
  return found;
}

const isIn = (fact: StoredFact, { page, bbox }: Issue): boolean =>
  bbox !== null && page === fact.page && contains(fact.bbox, centreX(bbox), centreY(bbox));

function kindOfFact(fact: StoredFact, issues: readonly Issue[]): DoubtId | null {
  if (fact.corrected_fen !== undefined) return 'corrected';
  if (fact.status === 'disputed') return 'disputed';
  if (fact.status === 'unverified' && fact.origin === 'ocr') return 'unverified_ocr';
  const kinds = issues.flatMap((issue) => DOUBT_OF_ISSUE[issue.code] ?? []);
  return kinds.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))[0] ?? null;
}

/** Doubts of one document in reading order. */
function doubtsOf(source: DoubtSource, document: StoredDocument): Doubt[] {
  const issues = source.issues(document.sha256).filter(({ code, page }) => DOUBT_OF_ISSUE[code] !== undefined && page !== null);
  const failed = failures(source.checks(document.sha256));
  const told = new Set<Issue>();
  const doubts: Doubt[] = [];
  for (const fact of source.facts({ document: document.sha256 })) {
    const own = issues.filter((issue) => isIn(fact, issue));
    for (const issue of own) told.add(issue);
    const kind = kindOfFact(fact, own);
    if (kind === null) continue;
    const notes = [...own.map(({ message }) => message), ...(failed.get(keyOf(fact)) ?? [])].slice(0, MOST_NOTES);
    doubts.push({ kind, document, page: fact.page, bbox: fact.bbox, fact, confidence: fact.confidence, notes });
  }
  for (const issue of issues) {
    const kind = DOUBT_OF_ISSUE[issue.code];
    if (told.has(issue) || kind === undefined || issue.page === null) continue;
    doubts.push({ kind, document, page: issue.page, bbox: issue.bbox, fact: null, confidence: 0, notes: [issue.message] });
  }
  return doubts;
}

const byDoubt = (a: Doubt, b: Doubt): number =>
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
  a.confidence - b.confidence ||
  (a.document.file < b.document.file ? -1 : a.document.file > b.document.file ? 1 : 0) ||
  a.page - b.page ||
  (a.bbox?.top ?? 0) - (b.bbox?.top ?? 0) ||
  (a.bbox?.x0 ?? 0) - (b.bbox?.x0 ?? 0);

/** Every doubt of the database: by kind, then least confident first, then by file and place. */
export const findDoubts = (source: DoubtSource): Doubt[] =>
  source
    .documents()
    .flatMap((document) => doubtsOf(source, document))
    .sort(byDoubt);
