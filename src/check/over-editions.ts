/** A department against the edition of its own unit: never below it, and the same money where equal. Pure. */
import { DEPARTMENT_NOT_BELOW_UNIT, EDITION_TOTALS } from '../../schemas/checks/over_documents.js';
import type { Kind } from '../types.js';
import { sameFigure } from './agreement.js';
import { type Body, figureIn, type Series } from './editions.js';
import { comparedResult, type OverResult, type Printed, printedText } from './over-result.js';

function compared(department: Printed, unit: Printed): OverResult {
  const same = sameFigure(department.figure.amount, unit.figure.amount);
  const isLess = same.outcome === 'fail' && same.difference < 0n;
  const outcome = isLess ? 'fail' : same.outcome === 'fail' ? 'pass' : same.outcome;
  const pair = `${printedText(department)}; ${printedText(unit)}`;
  const message = isLess
    ? `The department spends less than its own unit: ${pair}.`
    : same.outcome === 'fail'
      ? `The department holds its unit and others: ${pair}.`
      : `Same figures in both editions, the same money, never to be added: ${pair}.`;
  return comparedResult(DEPARTMENT_NOT_BELOW_UNIT, department, unit, { ...same, outcome }, message);
}

function ofYear(department: Series, unit: Series, kind: Kind, year: number): OverResult[] {
  return EDITION_TOTALS.flatMap((selector) => {
    const whole = figureIn(department.of(kind, year), selector);
    const part = figureIn(unit.of(kind, year), selector);
    return typeof whole === 'string' || typeof part === 'string' ? [] : [compared(whole, part)];
  });
}

/** Nothing for a body that publishes one edition only: most do. */
export function editionsOver(body: Body): OverResult[] {
  const department = body.find(({ level }) => level === 'department');
  const unit = body.find(({ level }) => level === 'budget_unit');
  if (!department || !unit) return [];
  return (['budget', 'final_account'] as const).flatMap((kind) =>
    department.years(kind).flatMap((year) => ofYear(department, unit, kind, year)),
  );
}
