/** What the checks of one document found: what does not add up, where, by how much, and whether publisher or reading is likelier. Pure. */
import { NARRATIVE_RATE_RECOMPUTES, NARRATIVE_REPEATS_TABLE } from '../../schemas/checks/narrative.js';
import { PARTS_NOT_PRINTED } from '../../schemas/checks/row_sums.js';
import type { CheckResult, Fact } from '../types.js';
import { factKey, placeOf } from './place.js';
import { type Facts, groupFailures, groupMissing, operandsOf } from './report-groups.js';

export type Cause = 'publisher' | 'reading' | 'undecided';

/** One thing that does not add up, with every identity that shows it. */
export interface Finding {
  readonly kind: 'does_not_add_up' | 'parts_not_printed' | 'total_is_blank' | 'text_differs' | 'rate_differs';
  readonly check: string;
  readonly pages: readonly number[];
  /** Where it is printed: page, row and column of the total, or of the figure that is likeliest wrong. */
  readonly place: string;
  readonly printed_fen: bigint | null;
  /** What the other figures ask for. */
  readonly expected_fen: bigint | null;
  readonly difference_fen: bigint | null;
  readonly unit: string;
  readonly cause: Cause;
  readonly reason: string;
  /** Failing identities behind it. */
  readonly identities: number;
}

export interface Report {
  /** Figures that are not zero, by status. */
  readonly figures: { readonly verified: number; readonly disputed: number; readonly unverified: number };
  readonly identities: Readonly<Record<CheckResult['outcome'], number>>;
  /** Figures of the text that restate a cell. */
  readonly narrative: Readonly<Record<CheckResult['outcome'], number>>;
  /** Sums that hold within the rounding of their figures, and the largest difference among them. */
  readonly largest_rounding_fen: bigint;
  /** Unit in which the figures of that sum are printed; empty when there is none. */
  readonly rounding_unit: string;
  readonly findings: readonly Finding[];
}

const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** Text layers hold the publisher's digits; OCR may have misread them. */
function causeOf(suspect: Fact | undefined, operands: readonly Fact[]): { cause: Cause; reason: string } {
  const doubted = suspect ? [suspect] : operands;
  if (doubted.some(({ origin, confidence }) => origin === 'ocr' || confidence < 1)) {
    return { cause: 'reading', reason: 'a figure was read from a picture; look at the page' };
  }
  if (operands.length > 0 && operands.every(({ status }) => status === 'verified')) {
    return { cause: 'publisher', reason: 'every figure in it is confirmed by other identities' };
  }
  if (suspect)
    return { cause: 'publisher', reason: 'the figure stands so in the text of the document; nothing else confirms it' };
  return { cause: 'undecided', reason: 'several figures in it are confirmed by nothing else' };
}

function addsUpFinding(facts: Facts, results: readonly CheckResult[], suspect: Fact | undefined): Finding | null {
  const [first] = results;
  if (!first) return null;
  const operands = operandsOf(facts, first);
  const at = suspect ?? operands[0];
  if (!at) return null;
  const difference = first.difference_fen ?? 0n;
  // The total stands first; a part that is too small leaves the total too large.
  const isTotal = first.operands[0] === factKey(at);
  return {
    kind: 'does_not_add_up',
    check: first.check,
    pages: pagesOf(facts, results),
    place: placeOf(at),
    printed_fen: at.amount.fen,
    expected_fen: at.amount.fen + (isTotal ? -difference : difference),
    difference_fen: isTotal ? difference : -difference,
    unit: at.unit,
    ...causeOf(suspect, operands),
    identities: results.length,
  };
}

const pagesOf = (facts: Facts, results: readonly CheckResult[]): number[] =>
  [...new Set(results.flatMap((result) => operandsOf(facts, result).map(({ page }) => page)))].sort((a, b) => a - b);

function missingFinding(facts: Facts, results: readonly CheckResult[]): Finding | null {
  const [result] = results;
  if (!result) return null;
  const at = facts.get(result.operands[0] ?? '');
  if (!at) return null;
  const leftOut = result.check === PARTS_NOT_PRINTED.id;
  return {
    kind: leftOut ? 'parts_not_printed' : 'total_is_blank',
    check: result.check,
    pages: pagesOf(facts, results),
    place: placeOf(at),
    printed_fen: result.actual_fen,
    expected_fen: result.expected_fen,
    difference_fen: result.difference_fen,
    unit: at.unit,
    cause: 'publisher',
    reason: leftOut ? 'items are left out (classified?), or a page of the table was not read' : 'the cell is blank',
    identities: results.length,
  };
}

/** The text says one figure, its cell another; which of them is right is not known. */
function textFinding(facts: Facts, result: CheckResult): Finding | null {
  const [cell] = operandsOf(facts, result);
  if (!cell) return null;
  const fromPicture = cell.origin === 'ocr';
  return {
    kind: 'text_differs',
    check: result.check,
    pages: [cell.page],
    place: result.message,
    printed_fen: result.actual_fen,
    expected_fen: result.expected_fen,
    difference_fen: result.difference_fen,
    unit: cell.unit,
    cause: fromPicture ? 'reading' : cell.status === 'verified' ? 'publisher' : 'undecided',
    reason: fromPicture
      ? 'a figure was read from a picture; look at the page'
      : cell.status === 'verified'
        ? 'the cell is confirmed by other identities; the text differs, or speaks of other money'
        : 'nothing else confirms the cell',
    identities: 1,
  };
}

/** A percentage of the text that its own amounts do not give. */
const rateFinding = (result: CheckResult): Finding => ({
  kind: 'rate_differs',
  check: result.check,
  pages: [],
  place: result.message,
  printed_fen: null,
  expected_fen: null,
  difference_fen: null,
  unit: '',
  cause: 'undecided',
  reason: 'one of the three figures is wrong, or the rate is of other money',
  identities: 1,
});

/** Checks of the running text: their operands are claims. */
const TEXT_CHECKS: ReadonlySet<string> = new Set([NARRATIVE_REPEATS_TABLE.id, NARRATIVE_RATE_RECOMPUTES.id]);

const noOutcomes = (): Record<CheckResult['outcome'], number> => ({ pass: 0, rounding: 0, fail: 0, 'not-checkable': 0 });

/** What the stored checks of one document say. `facts` are all those of the document, `all` its checks. */
export function reportOf(facts: Iterable<Fact>, all: readonly CheckResult[]): Report {
  const checks = all.filter(({ check }) => !TEXT_CHECKS.has(check));
  const texts = all.filter(({ check }) => check === NARRATIVE_REPEATS_TABLE.id);
  const narrative = noOutcomes();
  for (const { outcome } of texts) narrative[outcome]++;
  const byKey = new Map<string, Fact>();
  const figures = { verified: 0, disputed: 0, unverified: 0 };
  for (const fact of facts) {
    byKey.set(factKey(fact), fact);
    if (fact.amount.fen !== 0n) figures[fact.status]++;
  }
  const identities = noOutcomes();
  let largest = 0n;
  let rounding_unit = '';
  for (const { outcome, difference_fen, operands } of checks) {
    identities[outcome]++;
    if (outcome !== 'rounding' || size(difference_fen ?? 0n) <= largest) continue;
    largest = size(difference_fen ?? 0n);
    rounding_unit = byKey.get(operands[0] ?? '')?.unit ?? '';
  }
  const failing = checks.filter(({ outcome }) => outcome === 'fail');
  const missing = checks.filter(({ outcome, operands }) => outcome === 'not-checkable' && operands.length > 0);
  const findings = [
    ...groupFailures(byKey, failing).map(({ suspect, results }) => addsUpFinding(byKey, results, suspect)),
    ...groupMissing(byKey, missing).map((results) => missingFinding(byKey, results)),
    ...texts.filter(({ outcome }) => outcome === 'fail').map((result) => textFinding(byKey, result)),
    ...all.filter(({ check, outcome }) => check === NARRATIVE_RATE_RECOMPUTES.id && outcome === 'fail').map(rateFinding),
  ].filter((finding) => finding !== null);
  return { figures, identities, narrative, largest_rounding_fen: largest, rounding_unit, findings };
}
