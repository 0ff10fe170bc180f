/** Scores and rates of spending in the evaluation forms of one document. */
import type { WordedMeasure } from '../../../schemas/worded-measures.js';
import type { IndicatorRecord, ProjectRecord } from '../../types.js';
import type { WordedAnswer } from './figure.js';
import { isSum, type Rate, rateOf, ratioOfText, recognised } from './rate.js';

type Answered = WordedAnswer['figures'][number];
type Found = { readonly figure: Answered; readonly reason: null } | { readonly figure: null; readonly reason: string };

/** What of an indicator makes up the score of its form. */
export type ScoredIndicator = Pick<IndicatorRecord, 'project' | 'score'>;

/** `indicators` are those of the whole document. */
export function answerOfForms(
  measure: WordedMeasure,
  projects: readonly ProjectRecord[],
  indicators: readonly ScoredIndicator[],
): WordedAnswer {
  const forms = projects.filter(({ form }) => form === measure.form);
  if (forms.length === 0) return { figures: [], reasons: [noForm(measure, projects)] };
  const isWhole = measure.form === 'whole_evaluation';
  if (isWhole && forms.length > 1)
    return { figures: [], reasons: [`it holds ${forms.length} evaluation forms of the whole unit; none is taken for it`] };
  const found = forms.map((form) => (measure.unit === 'points' ? scoreOf(form, indicators) : rateOfForm(form)));
  return {
    figures: found.flatMap(({ figure }) => (figure === null ? [] : [isWhole ? { ...figure, label: '' } : figure])),
    reasons: found.flatMap(({ reason }, at) => (reason === null ? [] : [`${nameOf(forms[at])}: ${reason}`])),
  };
}

function noForm({ form }: WordedMeasure, projects: readonly ProjectRecord[]): string {
  const others = projects.filter((one) => one.form === 'project_evaluation').length;
  if (form === 'project_evaluation') return 'no evaluation form of a project in this document';
  const instead = others > 0 ? `; the scores of its ${others} projects are another measure (project_score)` : '';
  return `no evaluation form of the whole unit in this document${instead}`;
}

const nameOf = (form: ProjectRecord | undefined): string =>
  form === undefined ? 'a form' : `the form${form.name === null ? '' : ` "${form.name}"`} on page ${form.page}`;

const FULL_MARKS = ratioOfText('100');

/** A score out of anything but 100 is not comparable with the others. */
function scoreOf(form: ProjectRecord, indicators: readonly ScoredIndicator[]): Found {
  const { total_score, total_weight } = form;
  const value = total_score === null ? null : ratioOfText(total_score);
  if (total_score === null || value === null) return { figure: null, reason: 'no total score is printed' };
  const full = total_weight === null ? FULL_MARKS : ratioOfText(total_weight);
  if (full?.numerator !== FULL_MARKS?.numerator || full?.denominator !== FULL_MARKS?.denominator)
    return { figure: null, reason: `its score ${total_score} is out of ${total_weight}, not out of 100` };
  const execution = totalMoney(form)?.score ?? null;
  const scores = indicators.filter(({ project }) => project === form.number).map(({ score }) => score);
  const isConfirmed = isSum(execution === null ? scores : [execution, ...scores], total_score);
  return found(form, { value, printed: total_score, status: isConfirmed ? 'verified' : 'unverified' });
}

function rateOfForm(form: ProjectRecord): Found {
  const money = totalMoney(form);
  const rate = money && rateOf(money.execution_rate, money.actual, money.full_budget ?? money.initial_budget);
  return rate
    ? found(form, rate)
    : { figure: null, reason: 'neither a rate of spending nor the money of all sources is printed' };
}

const totalMoney = ({ money }: ProjectRecord) => money.find(({ source }) => source === 'total');

function found(form: ProjectRecord, rate: Rate): Found {
  const money = totalMoney(form);
  const figure = {
    ...(form.origin === 'ocr' ? recognised(rate) : rate),
    amount_fen: money?.actual?.fen ?? null,
    base_fen: (money?.full_budget ?? money?.initial_budget)?.fen ?? null,
    fund: null,
    code: form.code,
    label: form.name ?? '',
    page: form.page,
  };
  return { figure, reason: null };
}
