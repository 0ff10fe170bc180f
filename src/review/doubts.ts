/** Which figures and cells of the stored documents a person should look at, most doubtful first. */
import { type BBox, centreX, centreY, contains } from '../../extractors/geometry.js';
import { DOUBT_KINDS, DOUBT_OF_ISSUE, type DoubtId } from '../../schemas/review.js';
import type { CheckResult, Issue, StoredDocument, StoredFact, TableRecord } from '../types.js';

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
  tables(sha256: string): readonly TableRecord[];
}

const ORDER = Object.keys(DOUBT_KINDS);
/** More failing identities of one figure say nothing new. */
const MOST_NOTES = 4;
/** An amount recognised with less confidence is looked at even when it adds up, and so are figures equal to it. */
const SURE_AMOUNT = 0.6;
const ADDS_UP_YET =
  'It adds up, but it, or a figure equal to it, was recognised with little confidence: a digit misread alike in a part and in its total adds up, too.';

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

const isProvedScan = ({ status, origin }: StoredFact): boolean => status === 'verified' && origin === 'ocr';

/** Amounts of scans that add up, yet were recognised with little confidence: every figure of them may be misread alike. */
const faintAmounts = (facts: readonly StoredFact[]): ReadonlySet<bigint> =>
  new Set(facts.flatMap((fact) => (isProvedScan(fact) && fact.confidence < SURE_AMOUNT ? [fact.amount.fen] : [])));

function kindOfFact(fact: StoredFact, issues: readonly Issue[], isFaint: boolean): DoubtId | null {
  if (fact.corrected_fen !== undefined) return 'corrected';
  if (fact.status === 'disputed') return 'disputed';
  if (fact.status === 'unverified' && fact.origin === 'ocr') return 'unverified_ocr';
  const kinds = issues.flatMap((issue) => DOUBT_OF_ISSUE[issue.code] ?? []);
  return kinds.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))[0] ?? (isFaint ? 'uncertain' : null);
}

/** Declared tables of scanned pages that gave no figure: whether such a table is empty, only its picture tells. */
function emptyScans(source: DoubtSource, document: StoredDocument): Doubt[] {
  const scanned = new Set(
    source.issues(document.sha256).flatMap(({ code, page }) => (code === 'page_read_by_ocr' ? [page] : [])),
  );
  return source
    .tables(document.sha256)
    .filter(({ table, facts, first_page }) => table !== null && facts === 0 && scanned.has(first_page))
    .map(({ title, first_page }) => ({
      ...{ kind: 'uncertain', document, page: first_page, bbox: null, fact: null, confidence: 0 },
      notes: [`${title}: recognised from an image, and no figure was found in it. See whether the table is empty.`],
    }));
}

/** Doubts of one document in reading order. */
function doubtsOf(source: DoubtSource, document: StoredDocument): Doubt[] {
  const issues = source.issues(document.sha256).filter(({ code, page }) => DOUBT_OF_ISSUE[code] !== undefined && page !== null);
  const failed = failures(source.checks(document.sha256));
  const told = new Set<Issue>();
  const doubts: Doubt[] = [];
  const facts = [...source.facts({ document: document.sha256 })];
  const faint = faintAmounts(facts);
  for (const fact of facts) {
    const own = issues.filter((issue) => isIn(fact, issue));
    const isFaint = isProvedScan(fact) && faint.has(fact.amount.fen);
    for (const issue of own) told.add(issue);
    const kind = kindOfFact(fact, own, isFaint);
    if (kind === null) continue;
    const notes = [
      ...own.map(({ message }) => message),
      ...(failed.get(keyOf(fact)) ?? []),
      ...(isFaint ? [ADDS_UP_YET] : []),
    ].slice(0, MOST_NOTES);
    doubts.push({ kind, document, page: fact.page, bbox: fact.bbox, fact, confidence: fact.confidence, notes });
  }
  for (const issue of issues) {
    const kind = DOUBT_OF_ISSUE[issue.code];
    if (told.has(issue) || kind === undefined || issue.page === null) continue;
    doubts.push({ kind, document, page: issue.page, bbox: issue.bbox, fact: null, confidence: 0, notes: [issue.message] });
  }
  return [...doubts, ...emptyScans(source, document)];
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
