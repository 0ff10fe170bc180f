/** How a figure relates to another one: its stage, its year, what it is compared with, and in which direction it differs. */
import type { ClaimStage } from '../../schemas/narrative/index.js';
import {
  COMPARISON,
  COMPARISON_BEFORE_AMOUNT,
  COMPLETION,
  DIRECTION_END,
  INCREASE,
  INITIAL,
  MONEY_NAME,
  NAMED_YEAR,
  OF_ACTUAL,
  OF_BUDGET,
  PRIOR_YEAR,
  SHARE,
  STAGE_WORDS,
  UNDECIDED_DIRECTION,
} from '../../schemas/narrative/wording.js';
import type { ClaimAspect, ComparedWith, Direction } from '../types.js';
import type { SentenceContext } from './statement.js';

/** Whether a comparison in the account of a year is with the budget of that same year: 与2021年度预算相比. */
const isOwnBudget = (words: string, { kind, fiscalYear }: SentenceContext): boolean =>
  kind === 'final_account' &&
  OF_BUDGET.test(words) &&
  fiscalYear !== null &&
  [...words.matchAll(NAMED_YEAR)].at(-1)?.[1] === String(fiscalYear);

/** Whether the comparison that a text makes is with a year before the last one; null when it makes none. */
export function reachesBack(text: string, ownYear: number | null): boolean | null {
  const words = COMPARISON.exec(text)?.[0];
  if (words === undefined) return null;
  const named = [...words.matchAll(NAMED_YEAR)].at(-1)?.[1];
  return named !== undefined && ownYear !== null && Number(named) < ownYear - 1;
}

/** The comparison that a text makes, null when it makes none. */
export function comparisonIn(text: string, context: SentenceContext): ComparedWith | null {
  const words = COMPARISON.exec(text)?.[0];
  if (words === undefined) return null;
  if (PRIOR_YEAR.test(words) && !isOwnBudget(words, context)) {
    if (OF_ACTUAL.test(words)) return 'prior_year_actual';
    return OF_BUDGET.test(words) ? 'prior_year_budget' : 'prior_year';
  }
  return plannedStage(words);
}

/** Which plan a comparison or a completion means. */
export function plannedStage(words: string): ComparedWith {
  const stage = stageIn(words);
  if (stage === 'full_budget') return 'full_budget';
  return INITIAL.test(words) ? 'initial_budget' : 'budget';
}

/** Whether the words right before a figure say that it is a difference; `undecided` for a template that was not filled in. */
export function directionBefore(clause: string): Direction | 'undecided' | null {
  if (UNDECIDED_DIRECTION.test(clause)) return 'undecided';
  const words = DIRECTION_END.exec(clause)?.[0];
  if (words === undefined) return null;
  return INCREASE.test(words) ? 'increase' : 'decrease';
}

/** The stage named last in a text. */
export function stageIn(text: string): ClaimStage | null {
  const plain = text.replace(COMPARISON, '').replace(MONEY_NAME, '');
  let last: { readonly at: number; readonly stage: ClaimStage } | null = null;
  for (const [words, stage] of STAGE_WORDS) {
    for (const match of plain.matchAll(new RegExp(words.source, 'gu'))) {
      const at = match.index + match[0].length;
      if (!last || at > last.at) last = { at, stage };
    }
  }
  return last?.stage ?? null;
}

/** The stage of a figure of a year whose sentence names none; of an earlier year a budget may tell the plan or the result. */
export function usualStage({ kind, fiscalYear, headings }: SentenceContext, year: number | null): ClaimStage | null {
  if (kind === null) return null;
  if (kind === 'final_account') return 'actual';
  return year !== null && fiscalYear !== null && year < fiscalYear ? stageIn(headings) : 'initial_budget';
}

/** The year named last in a text, apart from the one that is compared with. */
export function yearIn(text: string): number | null {
  const year = [...text.replace(COMPARISON, '').matchAll(NAMED_YEAR)].at(-1)?.[1];
  return year === undefined ? null : Number(year);
}

/** The year and stage of an amount that is printed as the base of a comparison; null when the words before it are none. */
export function comparedLevel(
  clause: string,
  ownYear: number | null,
): { readonly stage: ClaimStage | null; readonly year: number | null } | null {
  const words = COMPARISON_BEFORE_AMOUNT.exec(clause)?.[0];
  if (words === undefined || !PRIOR_YEAR.test(words)) return null;
  const named = [...words.matchAll(NAMED_YEAR)].at(-1)?.[1];
  const year = named === undefined ? (ownYear === null ? null : ownYear - 1) : Number(named);
  return { stage: OF_ACTUAL.test(words) ? 'actual' : OF_BUDGET.test(words) ? 'initial_budget' : null, year };
}

/** What a percentage says of its subject, by the words of its clause. */
export function percentAspect(clause: string): ClaimAspect | null {
  if (SHARE.test(clause)) return 'share';
  if (COMPLETION.test(clause)) return 'completion';
  return directionBefore(clause) === null ? null : 'change';
}

/** The words of a clause that name its subject: what stands before 占 or 完成 of a percentage. */
export function subjectPart(clause: string, aspect: ClaimAspect | null): string {
  const end = aspect === 'share' ? clause.search(SHARE) : aspect === 'completion' ? clause.search(COMPLETION) : -1;
  return end < 0 ? clause : clause.slice(0, end);
}
