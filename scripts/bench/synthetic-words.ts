/** Invented claims and performance forms of one document, for the bench of exports and comparisons. */
import type { Claim, IndicatorRecord, ProjectRecord, ReadDocument } from '../../src/types.js';

const ITEMS = 12;
const FORMS = 8;
const INDICATORS_A_FORM = 15;
const bbox = { x0: 100, top: 20, x1: 150, bottom: 30 };
const SENTENCE = 'the budget was so much, the final account was so much, '.repeat(3);

/** Plan, account and rate of every item. */
const itemClaims = (number: number): Claim[] =>
  Array.from({ length: ITEMS }, (_, item) => {
    const planned = BigInt(1000 + (number % 97) + item) * 1_000_000n;
    const claim: Claim = {
      topic: 'expenditure_by_function',
      subject: `item ${item}`,
      code: `20101${String(item).padStart(2, '0')}`,
      scope: 'general',
      measure: 'total',
      aspect: 'level',
      stage: 'initial_budget',
      fiscal_year: null,
      amount: { fen: planned, stepFen: 10_000n },
      percent: null,
      count: null,
      decimal: null,
      raw: String(planned),
      unit: '万元',
      compared_with: null,
      direction: null,
      reason: null,
      page: 8,
      bbox,
      quote: SENTENCE,
      origin: 'text-layer',
      fact: null,
      relation: null,
    };
    const rate: Claim = { ...claim, aspect: 'completion', amount: null, percent: '90.00', compared_with: 'initial_budget' };
    return [claim, { ...claim, stage: 'actual', amount: { fen: (planned * 9n) / 10n, stepFen: 10_000n } } satisfies Claim, rate];
  }).flat();

const form = (number: number): ProjectRecord => ({
  number,
  form: number === 0 ? 'whole_evaluation' : 'project_evaluation',
  table_index: 0,
  name: `project ${number}`,
  code: null,
  managing_unit: null,
  implementing_unit: null,
  money: [
    {
      source: 'total',
      label: 'total',
      initial_budget: null,
      full_budget: { fen: 50_000_000n, stepFen: 10_000n },
      actual: { fen: 41_235_000n, stepFen: 1_000n },
      execution_rate: '82.47',
      weight: '10',
      score: '8.25',
    },
  ],
  goal: SENTENCE,
  result: SENTENCE,
  total_weight: '100',
  total_score: '83.25',
  page: 9,
  bbox,
  origin: 'text-layer',
});

const indicator = (project: number, number: number): IndicatorRecord => ({
  project,
  number,
  level_1: 'output',
  level_2: 'quantity',
  level_3: `indicator ${number}`,
  target: '3',
  achieved: '3',
  weight: '6',
  score: '5',
  deviation: null,
  reason: null,
  note: null,
  page: 9,
  bbox,
});

/** 36 claims, 8 forms, 120 indicators; they differ a little from document to document. */
export function syntheticWords(number: number): Pick<ReadDocument, 'claims' | 'projects' | 'indicators'> {
  const projects = Array.from({ length: FORMS }, (_, at) => form(at));
  const indicators = projects.flatMap((project) =>
    Array.from({ length: INDICATORS_A_FORM }, (_, at) => indicator(project.number, at)),
  );
  return { claims: itemClaims(number), projects, indicators };
}
