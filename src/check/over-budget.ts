/** The budget that a final account quotes, in a column or in its text, against the budget that was published. Pure. */
import { ADJUSTED_BUDGET, BUDGET_IN_FINAL_ACCOUNT, QUOTED_BUDGETS } from '../../schemas/checks/over_documents.js';
import { TOPIC_BY_ID } from '../../schemas/narrative/index.js';
import type { Amount, Claim, StoredDocument } from '../types.js';
import { sameFigure, sameInText } from './agreement.js';
import { type DocumentFigures, isPlanPlace, planKey } from './document-figures.js';
import { figureIn, type Series } from './editions.js';
import { comparedResult, type KeyFigure, missingOver, type OverResult, type Printed, printedText } from './over-result.js';

const sentence = (quoted: Printed, published: Printed, fails: boolean): string =>
  `The budget quoted by the final account (${printedText(quoted)}) ${fails ? 'differs from' : 'is'} the published one (${printedText(published)})` +
  `${fails ? '; it may be the adjusted budget' : ''}.`;

/** One column of the final account against the budget. */
function column(finals: readonly DocumentFigures[], budgets: readonly DocumentFigures[], pair: (typeof QUOTED_BUDGETS)[number]) {
  const quoted = figureIn(finals, pair.quoted);
  if (typeof quoted === 'string' || ADJUSTED_BUDGET.test(quoted.figure.header)) return [];
  const published = figureIn(budgets, pair.published);
  if (typeof published === 'string') {
    const reason = budgets.length === 0 ? 'no budget of that year is stored' : `in the budget: ${published}`;
    return [missingOver(BUDGET_IN_FINAL_ACCOUNT, quoted.document, `${printedText(quoted)}: ${reason}.`, quoted.figure)];
  }
  const agreement = sameFigure(quoted.figure.amount, published.figure.amount);
  return [
    comparedResult(
      BUDGET_IN_FINAL_ACCOUNT,
      quoted,
      published,
      agreement,
      sentence(quoted, published, agreement.outcome === 'fail'),
    ),
  ];
}

/** The figures of the budgets that a claim may mean; `exact` where also the money is the same. */
function candidates(claim: Claim, budgets: readonly DocumentFigures[]): { found: Printed; exact: boolean }[] {
  return (TOPIC_BY_ID.get(claim.topic)?.places ?? []).filter(isPlanPlace).flatMap(({ table, column: measure, row, scope }) => {
    const key = row === 'total' ? row : claim.code;
    if (key === null) return [];
    const exact = scope === undefined || scope === claim.scope;
    return budgets.flatMap(({ document, plans }) =>
      (plans.get(planKey(table, measure, String(key))) ?? []).map((figure) => ({ found: { document, figure }, exact })),
    );
  });
}

const asFigure = (claim: Claim, amount: Amount): KeyFigure => ({
  amount,
  raw: claim.raw,
  unit: claim.unit,
  page: claim.page,
  header: '',
  origin: claim.origin,
  status: 'unverified',
  table: '',
  place: `page ${claim.page}, text on "${claim.subject}"`,
});

/** Any figure that agrees will do; only a single one of the very same money is contradicted. */
function quote(claim: Claim, document: StoredDocument, budgets: readonly DocumentFigures[]): OverResult[] {
  if (!claim.amount) return [];
  const quoted: Printed = { document, figure: asFigure(claim, claim.amount) };
  const { amount } = quoted.figure;
  const possible = candidates(claim, budgets);
  const agreeing = possible.find(({ found }) => sameInText(amount, found.figure.amount).outcome !== 'fail');
  const exact = possible.filter((candidate) => candidate.exact);
  const chosen = agreeing ?? (exact.length === 1 ? exact[0] : undefined);
  if (!chosen) {
    const reason = budgets.length === 0 ? 'no budget of that year is stored' : 'the budget prints no single figure of it';
    return [missingOver(BUDGET_IN_FINAL_ACCOUNT, document, `${printedText(quoted)}: ${reason}.`, quoted.figure)];
  }
  const agreement = sameInText(amount, chosen.found.figure.amount);
  const message = sentence(quoted, chosen.found, agreement.outcome === 'fail');
  return [comparedResult(BUDGET_IN_FINAL_ACCOUNT, quoted, chosen.found, agreement, message)];
}

/** Every final account of the series against the budget of its year. */
export const budgetsOver = (series: Series): OverResult[] =>
  series.years('final_account').flatMap((year) => {
    const finals = series.of('final_account', year);
    const budgets = series.of('budget', year);
    const quotes = finals.flatMap(({ document, quotes: claims }) => claims.flatMap((claim) => quote(claim, document, budgets)));
    return [...QUOTED_BUDGETS.flatMap((pair) => column(finals, budgets, pair)), ...quotes];
  });
