/** Claims, projects and indicators come back from the store as they were written, and are exported under published keys. */
import { describe, expect, it } from 'vitest';
import { CLAIM_KEYS } from '../../../src/export/claims.js';
import { findExporter } from '../../../src/export/index.js';
import { INDICATOR_KEYS } from '../../../src/export/indicators.js';
import { PROJECT_KEYS } from '../../../src/export/projects.js';
import { openStore, type Store } from '../../../src/store/store.js';
import type { Claim, IndicatorRecord, ProjectRecord } from '../../../src/types.js';
import { readDocument, sha } from '../store/documents.js';

const bbox = { x0: 1.125, top: 2, x1: 3, bottom: 4 };

const claim: Claim = {
  topic: 'expenditure_by_function',
  subject: '行政运行',
  code: '2010601',
  scope: 'general',
  measure: 'total',
  aspect: 'level',
  stage: 'actual',
  fiscal_year: 2024,
  amount: { fen: 9_007_199_254_740_993n, stepFen: 10_000n },
  percent: null,
  count: null,
  decimal: null,
  raw: '12.34',
  unit: '万元',
  compared_with: null,
  direction: null,
  reason: null,
  page: 7,
  bbox,
  quote: '行政运行12.34万元。',
  origin: 'text-layer',
  fact: { table_index: 0, row: 2, column: 3, panel: 0 },
  relation: 'restates',
};
const share: Claim = {
  ...claim,
  aspect: 'share',
  amount: null,
  percent: '45.60',
  compared_with: 'whole',
  reason: '人员增加',
  fact: null,
  relation: null,
};
const groups: Claim = { ...share, aspect: 'count', percent: null, count: 3, stage: null, fiscal_year: null };

const project: ProjectRecord = {
  number: 0,
  form: 'project_evaluation',
  table_index: 0,
  name: '泵站修缮',
  code: '330124240000000000017',
  managing_unit: null,
  implementing_unit: '青禾县泵站管理所',
  money: [
    {
      source: 'total',
      label: '年度资金总额',
      initial_budget: { fen: 1n, stepFen: 1n },
      full_budget: null,
      actual: { fen: -5n, stepFen: 100n },
      execution_rate: '82.47',
      weight: '10',
      score: null,
    },
  ],
  goal: '修缮三座泵站',
  result: null,
  total_weight: '100',
  total_score: '88.25',
  page: 5,
  bbox,
  origin: 'text-layer',
};
const indicator: IndicatorRecord = {
  project: 0,
  number: 0,
  level_1: '产出指标',
  level_2: null,
  level_3: '泵站数',
  target: '3座',
  achieved: '2座',
  weight: '30',
  score: '20.00',
  deviation: '-33.33',
  reason: '雨季停工',
  note: null,
  page: 5,
  bbox,
};

function filled(): Store {
  const store = openStore(':memory:');
  store.write(readDocument({ checks: [], claims: [claim, share, groups], projects: [project], indicators: [indicator] }));
  return store;
}

const withoutDocument = <T extends { document: unknown }>({ document: _, ...rest }: T): Omit<T, 'document'> => rest;

const lines = (store: Store, id: string, format: 'jsonl' | 'csv'): string[] => [
  ...(findExporter(id)?.write(store, format) ?? []),
];

describe('the store', () => {
  it('gives back what was written', () => {
    const store = filled();
    expect([...store.claims()].map(withoutDocument)).toEqual([claim, share, groups]);
    expect([...store.projects()].map(withoutDocument)).toEqual([project]);
    expect([...store.indicators()].map(withoutDocument)).toEqual([indicator]);
    store.close();
  });

  it('forgets them with their document', () => {
    const store = filled();
    store.write(readDocument({ reader_version: '9', checks: [] }));
    expect([[...store.claims()], [...store.projects()], [...store.indicators()]]).toEqual([[], [], []]);
    store.close();
  });

  it('shows plan against account, and performance by document', () => {
    const store = filled();
    const rows = (sql: string) => [...store.query(sql).rows];
    expect(rows('SELECT code, actual_fen, initial_budget_fen, reason FROM out_function_completion')).toEqual([
      ['2010601', 9_007_199_254_740_993n, null, null],
    ]);
    expect(
      rows('SELECT name, initial_budget_fen, actual_fen, execution_rate, total_score, indicators FROM out_performance'),
    ).toEqual([['泵站修缮', 1n, -5n, '82.47', '88.25', 1n]]);
    store.close();
  });
});

describe('the exports', () => {
  it('print one record a line with the published keys in order', () => {
    const store = filled();
    const [first = ''] = lines(store, 'claims', 'jsonl');
    const record = JSON.parse(first) as Record<string, unknown>;
    expect(Object.keys(record)).toEqual([...CLAIM_KEYS]);
    expect(record).toMatchObject({
      document: sha('a'),
      amount_yuan: '90071992547409.93',
      percent: null,
      fact: '0:2:3',
      bbox: [1.13, 2, 3, 4],
    });
    expect(Object.keys(JSON.parse(lines(store, 'projects', 'jsonl')[0] ?? '{}') as object)).toEqual([...PROJECT_KEYS]);
    expect(Object.keys(JSON.parse(lines(store, 'indicators', 'jsonl')[0] ?? '{}') as object)).toEqual([...INDICATOR_KEYS]);
    store.close();
  });

  it('print CSV with a header row', () => {
    const store = filled();
    expect(lines(store, 'claims', 'csv')[0]).toBe(`${CLAIM_KEYS.join(',')}\r\n`);
    expect(lines(store, 'claims', 'csv')[1]).toContain('"2010601"');
    expect(lines(store, 'projects', 'csv')).toHaveLength(2);
    expect(lines(store, 'indicators', 'csv')).toHaveLength(2);
    store.close();
  });
});
