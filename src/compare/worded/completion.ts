/** What the text of one document says was planned at the beginning of the year and spent, by functional item. */
import { type ClaimStage, EXPENDITURE_BY_FUNCTION } from '../../../schemas/narrative/index.js';
import type { Amount, Claim, StoredDocument } from '../../types.js';
import { isOfDocumentYear } from '../stated.js';
import type { WordedAnswer } from './figure.js';
import { rateOf, recognised } from './rate.js';

/** What of a claim of a functional item is asked. */
export type ItemClaim = Pick<
  Claim,
  'subject' | 'code' | 'scope' | 'aspect' | 'stage' | 'fiscal_year' | 'amount' | 'percent' | 'compared_with' | 'page' | 'origin'
>;

/** Null for a claim of anything else. */
export function itemClaim(claim: Claim): ItemClaim | null {
  const { topic, subject, code, scope, aspect, stage, fiscal_year, amount, percent, compared_with, page, origin } = claim;
  if (topic !== EXPENDITURE_BY_FUNCTION || (aspect !== 'level' && aspect !== 'completion')) return null;
  return { subject, code, scope, aspect, stage, fiscal_year, amount, percent, compared_with, page, origin };
}

/** `code`: only this item; all items without. Two different figures of an item give none. */
export function answerOfItems(claims: readonly ItemClaim[], document: StoredDocument, code: string | undefined): WordedAnswer {
  const items = new Map<string, ItemClaim[]>();
  for (const claim of claims) {
    if (claim.code === null || (code !== undefined && claim.code !== code) || !isOfDocumentYear(claim, document)) continue;
    const key = `${claim.code}|${claim.scope}`;
    items.set(key, [...(items.get(key) ?? []), claim]);
  }
  const answers = [...items.values()].map(answerOfItem);
  const figures = answers.flatMap((one) => one.figures);
  const reasons = answers.flatMap((one) => one.reasons);
  const nothing = `its text does not state the initial budget and the final account of ${code ?? 'any functional item'}`;
  return { figures, reasons: figures.length + reasons.length === 0 ? [nothing] : reasons };
}

const NOTHING: WordedAnswer = { figures: [], reasons: [] };

function answerOfItem(claims: readonly ItemClaim[]): WordedAnswer {
  const [first] = claims;
  const budget = amountOf(claims, 'initial_budget');
  const actual = amountOf(claims, 'actual');
  const percent = only(
    claims
      .filter(({ aspect, compared_with }) => aspect === 'completion' && compared_with === 'initial_budget')
      .flatMap((claim) => (claim.percent === null ? [] : [claim.percent])),
  );
  const isStated = percent.length > 0 || (budget.length > 0 && actual.length > 0);
  if (!first || !isStated) return NOTHING;
  if ([budget, actual, percent].some((values) => values.length > 1)) {
    const subject = `${first.code} ${first.subject} (page ${first.page})`;
    return { figures: [], reasons: [`the text states different figures of ${subject}; none is taken`] };
  }
  const rate = rateOf(percent[0] ?? null, actual[0] ?? null, budget[0] ?? null);
  if (rate === null) return NOTHING;
  const isRead = claims.some(({ origin }) => origin === 'ocr');
  const named = claims.find(({ aspect }) => aspect === 'level') ?? first;
  const figure = {
    ...(isRead ? recognised(rate) : rate),
    amount_fen: actual[0]?.fen ?? null,
    base_fen: budget[0]?.fen ?? null,
    fund: first.scope,
    code: first.code,
    label: named.subject,
    page: named.page,
  };
  return { figures: [figure], reasons: [] };
}

const only = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** The different amounts that are stated of a stage. */
function amountOf(claims: readonly ItemClaim[], stage: ClaimStage): readonly Amount[] {
  const amounts = claims
    .filter((claim) => claim.aspect === 'level' && claim.stage === stage)
    .flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return [...new Map(amounts.map((amount) => [amount.fen, amount])).values()];
}
