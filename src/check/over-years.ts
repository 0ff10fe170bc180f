/** One year of a body against another: balances carried on, and jumps that betray a wrong unit. Pure. */
import type { FigureSelector } from '../../schemas/checks/define.js';
import { BALANCES, OPENING_IS_LAST_CLOSING, STEADY_FIGURES, UNIT_SLIP_OVER_YEARS } from '../../schemas/checks/over_documents.js';
import type { Kind } from '../types.js';
import { sameFigure } from './agreement.js';
import { figureIn, type Series } from './editions.js';
import { comparedResult, editionText, missingOver, type OverResult, type Printed, printedText } from './over-result.js';

function balance(series: Series, year: number, opening: FigureSelector, closing: FigureSelector): OverResult[] {
  const now = figureIn(series.of('final_account', year), opening);
  if (typeof now === 'string') return [];
  const before = series.of('final_account', year - 1);
  const last = figureIn(before, closing);
  if (typeof last === 'string') {
    const reason = before.length === 0 ? `no final account of ${year - 1} is stored` : `closing balance of ${year - 1}: ${last}`;
    const message = `${printedText(now)}: ${reason}.`;
    return [missingOver(OPENING_IS_LAST_CLOSING, now.document, message, now.figure)];
  }
  const agreement = sameFigure(now.figure.amount, last.figure.amount);
  const words = agreement.outcome === 'fail' ? 'is not' : 'is';
  const message = `The opening balance (${printedText(now)}) ${words} the closing balance (${printedText(last)}).`;
  return [comparedResult(OPENING_IS_LAST_CLOSING, now, last, agreement, message)];
}

/** Opening balances against the closing balances of the year before. */
export const balancesOver = (series: Series): OverResult[] =>
  series
    .years('final_account')
    .flatMap((year) => BALANCES.flatMap(({ opening, closing }) => balance(series, year, opening, closing)));

const LOWEST_JUMP = 3_000n;
const HIGHEST_JUMP = 30_000n;

const size = (fen: bigint): bigint => (fen < 0n ? -fen : fen);

/** Whether the larger is about 10,000 times the smaller. */
export function isUnitJump(a: bigint, b: bigint): boolean {
  const [less, more] = size(a) < size(b) ? [size(a), size(b)] : [size(b), size(a)];
  return less > 0n && more >= less * LOWEST_JUMP && more <= less * HIGHEST_JUMP;
}

function jump(before: Printed, now: Printed): OverResult {
  const difference = now.figure.amount.fen - before.figure.amount.fen;
  const jumps = isUnitJump(now.figure.amount.fen, before.figure.amount.fen);
  const message = jumps
    ? `About 10,000 times apart: ${printedText(before)}; ${printedText(now)}. The unit of one of them is likely wrong.`
    : `${editionText(before.document)} and ${editionText(now.document)} are of the same order: ${now.figure.place}.`;
  return comparedResult(
    UNIT_SLIP_OVER_YEARS,
    now,
    before,
    { outcome: jumps ? 'fail' : 'pass', difference, tolerance: 0n },
    message,
  );
}

function jumpsOf(series: Series, kind: Kind, selector: FigureSelector): OverResult[] {
  const printed = series.years(kind).flatMap((year) => {
    const found = figureIn(series.of(kind, year), selector);
    return typeof found === 'string' || found.figure.amount.fen === 0n ? [] : [found];
  });
  return printed.slice(1).flatMap((now, index) => {
    const before = printed[index];
    return before ? [jump(before, now)] : [];
  });
}

/** Steady figures of each year against those of the stored year before it. */
export const jumpsOver = (series: Series): OverResult[] =>
  STEADY_FIGURES.flatMap((selector) => jumpsOf(series, selector.table.startsWith('bg_') ? 'budget' : 'final_account', selector));
