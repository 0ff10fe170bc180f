/** Rates and scores as the compare command asks for them, prints and draws them; never mixed with amounts. */
import { describe, expect, it } from 'vitest';
import { printComparison } from '../../../src/cli/comparison.js';
import { chartOf } from '../../../src/cli/comparison-chart.js';
import type { ComparisonRequest } from '../../../src/cli/comparison-request.js';
import { wordedAnswersTo } from '../../../src/cli/comparison-worded.js';
import { wordedCells, wordedRecord } from '../../../src/cli/comparison-worded-records.js';
import { openTerminal } from '../../../src/cli/terminal.js';
import { asFigureSource } from '../../../src/compare/source.js';
import { other, sourceWith } from './worded-source.js';

const request = (more: Partial<ComparisonRequest>): ComparisonRequest => ({
  measures: ['performance_score'],
  codes: [],
  functions: [],
  economics: [],
  years: [],
  rank: false,
  sum: false,
  ...more,
});

describe('what cannot be asked of rates and scores', () => {
  it.each([
    [{ sum: true }, /rates and scores are not added/],
    [{ as: 'execution' }, /not put in relation/],
    [{ measures: ['performance_score', 'total_income'] }, /do not stand in one table/],
    [{ table: 'fa_income' }, /leave table out/],
    [{ functions: ['201'] }, /not of a functional item/],
    [{ kind: 'budget' }, /final accounts state it/],
  ] as const)('%j', (more, sentence) => {
    expect(() => wordedAnswersTo(asFigureSource(sourceWith({})), request(more), false)).toThrow(sentence);
  });

  it('nothing is answered where amounts are asked for', () => {
    expect(wordedAnswersTo(asFigureSource(sourceWith({})), request({ measures: ['total_income'] }), false)).toBeNull();
  });
});

describe('the command', () => {
  const whole = (score: string) => ({ form: 'whole_evaluation' as const, total_score: score });
  const source = sourceWith({ projects: [whole('88.25')] }, { document: other, projects: [whole('97')] });
  const answers = wordedAnswersTo(asFigureSource(source), request({ rank: true }), true);

  it('ranks, writes records and cells', () => {
    expect(answers?.figures.map(({ rank, region_name }) => [rank, region_name])).toEqual([
      [1, '西工区'],
      [2, '洛宁县'],
    ]);
    expect(answers?.summaries[0]).toMatchObject({ unit: 'points', fiscal_year: 2024, summary: { count: 2 } });
    const [first] = answers?.figures ?? [];
    expect(first && wordedRecord(first)).toMatchObject({ rank: 1, value: '97', unit: 'points', is_printed: true });
    expect(first && wordedCells(first)).toEqual(expect.arrayContaining(['1', '97', 'points', '41.235', '50.00', '西工区']));
  });

  it.each([
    ['text', /^rank +measure +district.*\n-[- ]+\n +1 +performance_score +西工区 .* 97 +points +41\.235 +50\.00 /],
    ['csv', /^rank,measure,region_code,.*\r\n1,performance_score,"410303",西工区,.*,97,points,true,412350,500000,unverified,9,/],
    [
      'json',
      /^\{"rank":1,"measure":"performance_score".*"value":"97".*\n.*"rank":2.*\n\{"summary":"performance_score".*"unit":"points"/,
    ],
  ] as const)('prints %s, the doubts beside', async (format, expected) => {
    const out: string[] = [];
    const said: string[] = [];
    const terminal = {
      write: async (text: string) => void out.push(text),
      line: async (text: string) => void out.push(`${text}\n`),
      progress: (text: string) => void said.push(text),
      problem: (text: string) => void said.push(text),
    };
    const asked = request({ rank: true });
    await printComparison(asFigureSource(source), asked, format, { ...openTerminal({ quiet: true }), ...terminal });
    expect(out.join('')).toMatch(expected);
    expect(said.join('\n')).toMatch(/note +Scores are what units give themselves/);
  });

  it('draws a chart of one measure, and refuses one whose bars have the same name', async () => {
    if (!answers) throw new Error('no answers');
    const drawn = { ...answers, figures: [], sum: null, worded: answers.figures };
    const svg = await chartOf(drawn, request({}));
    for (const words of ['部门整体绩效自评得分', 'points of 100', '西工区', '>97<']) expect(svg).toContain(words);
    const twice = { ...drawn, worded: [...answers.figures, ...answers.figures] };
    await expect(chartOf(twice, request({}))).rejects.toThrow(/have the same name/);
  });
});
