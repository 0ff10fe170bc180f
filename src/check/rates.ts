/** The percentages of the running text, computed again from the amounts of the same sentence. Pure; gives results, never a status. */
import { NARRATIVE_RATE_RECOMPUTES } from '../../schemas/checks/narrative.js';
import type { CheckResult, Claim } from '../types.js';
import { claimKey } from './narrative.js';

/** `table_index` of results that concern the running text alone. */
export const NO_TABLE = -1;

interface Numbered {
  readonly claim: Claim;
  readonly number: number;
}

/** An amount that lies within half its last digit of what is printed, doubled to stay whole. */
interface Range {
  readonly low: bigint;
  readonly high: bigint;
}

/** Amounts between which a percentage lies, and the claims they come from. */
interface Basis {
  readonly part: Range;
  readonly whole: Range;
  readonly operands: readonly Numbered[];
}

const rangeOf = ({ amount }: Claim): Range =>
  amount ? { low: 2n * amount.fen - amount.stepFen, high: 2n * amount.fen + amount.stepFen } : { low: 0n, high: 0n };

const sizeOf = (range: Range): Range => (range.high < 0n ? { low: -range.high, high: -range.low } : range);

/** The only claim of a sentence that fits. */
function only(claims: readonly Numbered[], fits: (claim: Claim) => boolean): Numbered | null {
  const [found, ...others] = claims.filter(({ claim }) => claim.amount !== null && fits(claim));
  return found && others.length === 0 ? found : null;
}

/** 决算 in percent of 预算. */
function completionOf({ compared_with }: Claim, claims: readonly Numbered[]): Basis | null {
  const actual = only(claims, ({ aspect, stage }) => aspect === 'level' && stage === 'actual');
  const isBase = ({ stage }: Claim): boolean =>
    compared_with === 'budget' ? stage === 'initial_budget' || stage === 'full_budget' : stage === compared_with;
  const budget = only(claims, (claim) => claim.aspect === 'level' && isBase(claim));
  if (!actual || !budget) return null;
  return { part: rangeOf(actual.claim), whole: rangeOf(budget.claim), operands: [actual, budget] };
}

/** A difference in percent of the figure before it: the level less the difference. */
function changeOf({ compared_with, direction, stage }: Claim, claims: readonly Numbered[]): Basis | null {
  const level = only(claims, (claim) => claim.aspect === 'level' && claim.stage === stage);
  const change = only(
    claims,
    (claim) => claim.aspect === 'change' && claim.compared_with === compared_with && claim.direction === direction,
  );
  if (!level || !change || direction === null) return null;
  const [now, difference] = [rangeOf(level.claim), sizeOf(rangeOf(change.claim))];
  const whole =
    direction === 'increase'
      ? { low: now.low - difference.high, high: now.high - difference.low }
      : { low: now.low + difference.low, high: now.high + difference.high };
  return { part: difference, whole, operands: [level, change] };
}

/** "34.63" as a whole number of its last digits, and how many of them make one percent. */
function percentOf(text: string): { digits: bigint; one: bigint } | null {
  const found = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (!found) return null;
  const fraction = found[2] ?? '';
  return { digits: BigInt(`${found[1]}${fraction}`), one: 10n ** BigInt(fraction.length) };
}

/** Whether a percentage, rounded or cut off at its last digit, can be part ÷ whole. */
function recomputes(text: string, { part, whole }: Basis): boolean | null {
  const percent = percentOf(text);
  if (!percent || whole.low <= 0n || part.low < 0n) return null;
  const hundred = 100n * percent.one;
  return (percent.digits - 1n) * whole.low <= hundred * part.high && (percent.digits + 1n) * whole.high >= hundred * part.low;
}

function resultOf(rate: Numbered, basis: Basis): CheckResult | null {
  const { claim } = rate;
  const holds = recomputes(claim.percent ?? '', basis);
  if (holds === null) return null;
  const [first, second] = basis.operands.map((operand) => `${operand.claim.raw} ${operand.claim.unit}`);
  // Doubled amounts; thousandths of a percent are enough to look at.
  const thousandths = (100_000n * (basis.part.low + basis.part.high)) / (basis.whole.low + basis.whole.high);
  const expected = `${thousandths / 1000n}.${(thousandths % 1000n).toString().padStart(3, '0')}`;
  return {
    check: NARRATIVE_RATE_RECOMPUTES.id,
    outcome: holds ? 'pass' : 'fail',
    table_index: NO_TABLE,
    expected_fen: null,
    actual_fen: null,
    difference_fen: null,
    tolerance_fen: null,
    operands: [rate, ...basis.operands].map(({ number }) => claimKey(number)),
    message: holds
      ? ''
      : `page ${claim.page}: the text says ${claim.percent} % of "${claim.subject}", its ${first} and ${second} give ${expected} %.`,
  };
}

const sentenceOf = ({ page, quote, topic, subject, code, scope }: Claim): string =>
  [page, quote, topic, subject, code, scope].join('\n');

/** One result for each percentage whose amounts stand in the same sentence, each of them once. */
export function rateChecks(claims: readonly Claim[]): CheckResult[] {
  const sentences = new Map<string, Numbered[]>();
  claims.forEach((claim, number) => {
    const own = sentences.get(sentenceOf(claim));
    if (own) own.push({ claim, number });
    else sentences.set(sentenceOf(claim), [{ claim, number }]);
  });
  return [...sentences.values()].flatMap((own) =>
    own.flatMap((rate) => {
      const { percent, aspect } = rate.claim;
      if (percent === null) return [];
      const basis =
        aspect === 'completion' ? completionOf(rate.claim, own) : aspect === 'change' ? changeOf(rate.claim, own) : null;
      const result = basis && resultOf(rate, basis);
      return result ? [result] : [];
    }),
  );
}
