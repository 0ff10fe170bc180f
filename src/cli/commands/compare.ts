/** `compare`: one figure of many documents side by side. */
import { UsageError } from '../../errors.js';
import { defineCommand } from '../declaration.js';
import { EXIT_CODES } from '../exit-codes.js';

function wholeYears(years: readonly string[]): number[] {
  const wrong = years.find((year) => !/^\d{4}$/.test(year));
  if (wrong !== undefined) throw new UsageError(`--year ${wrong}: expected a year of four digits, for example 2024.`);
  return years.map(Number);
}

export const command = defineCommand({
  name: 'compare',
  summary: 'Set figures of many districts and years side by side.',
  description:
    'A measure is one of "xianzhang list measures"; a column of a table with --table, --code or --label; total, basic or project with --function or --economic; or a rate or score of the text and of performance forms: performance_score, performance_execution_rate, project_score, project_execution_rate, initial_budget_completion. Where only lower levels of a code are printed they are added, if the rows of the table give its printed total. What is left out, which districts have no document and which figures are not verified is said on stderr.',
  arguments: [],
  options: {
    db: { type: 'text', placeholder: 'FILE', summary: 'The database.', required: true },
    measure: { type: 'list', placeholder: 'ID', summary: 'Measures to compare.', required: true },
    table: { type: 'text', placeholder: 'ID', summary: 'Table of the column.' },
    code: { type: 'list', placeholder: 'CODE', summary: 'Rows, by the printed code.' },
    label: { type: 'text', placeholder: 'LABEL', summary: 'Row, by the printed label.' },
    function: { type: 'list', placeholder: 'CODE', summary: 'Functional codes (功能分类) of any level: 201, 20103, 2010301.' },
    economic: { type: 'list', placeholder: 'CODE', summary: 'Economic codes (部门经济分类) of any level: 302, 30217.' },
    fund: {
      type: 'text',
      placeholder: 'FUND',
      choices: ['all', 'general', 'gov_fund', 'state_capital'],
      summary: 'Whose money, with --function (all by default) or --economic (general by default).',
    },
    department: {
      type: 'text',
      placeholder: 'TYPE',
      summary: 'Only this type of body, for example gov_services_data; docs/codebook.md lists them.',
    },
    region: { type: 'text', placeholder: 'CODE', summary: 'Only documents from this county, city or province (six digits).' },
    level: { type: 'text', placeholder: 'LEVEL', choices: ['department', 'budget_unit'], summary: 'Only 部门, or only 单位.' },
    year: { type: 'list', placeholder: 'YEAR', summary: 'Only these fiscal years.' },
    kind: { type: 'text', placeholder: 'KIND', choices: ['budget', 'final_account'], summary: 'Only documents of this kind.' },
    as: {
      type: 'text',
      placeholder: 'RELATION',
      choices: ['execution', 'change', 'share', 'per_head'],
      summary: 'Final account by budget, change on last year, share of --of, or money by --heads.',
    },
    of: { type: 'text', placeholder: 'ID', summary: 'With --as share: the measure that is the whole.' },
    heads: { type: 'text', placeholder: 'FILE', summary: 'With --as per_head: a CSV with region_code, fiscal_year, heads.' },
    rank: { type: 'flag', summary: 'Rank the bodies of each year; median and quartiles.' },
    sum: { type: 'flag', summary: 'Add the figures, or say why they must not be added.' },
    chart: { type: 'text', placeholder: 'FILE', summary: 'Also draw the figures as SVG: bars for one year, lines for several.' },
    json: { type: 'flag', summary: 'One JSON object a line.' },
    csv: { type: 'flag', summary: 'CSV.' },
  },
  examples: [
    {
      command: 'xianzhang compare --db xianzhang.db --measure total_expenditure,three_public --year 2024',
      explanation: 'Two measures of one year, every district',
    },
    {
      command: 'xianzhang compare --db xianzhang.db --measure total --function 20103 --csv',
      explanation: 'One section of the functional classification in every document',
    },
    {
      command:
        'xianzhang compare --db xianzhang.db --department gov_services_data --measure total_expenditure --kind budget --rank --chart spending.svg',
      explanation: 'The same agency of all districts, ranked, with a chart',
    },
    {
      command: 'xianzhang compare --db xianzhang.db --measure total_expenditure --as execution',
      explanation: 'Final accounts against the published budgets',
    },
  ],
  async run({ options, terminal }) {
    const { db, measure: measures, code: codes, function: functions, economic: economics, year, ...rest } = options;
    const { json, csv, heads, chart, ...wishes } = rest;
    if (json && csv) throw new UsageError('--json and --csv: choose one of them.');
    const years = wholeYears(year);
    const { openStore } = await import('../../store/store.js');
    const { printComparison } = await import('../comparison.js');
    const headsOf = heads === undefined ? undefined : (await import('../heads.js')).readHeads(heads);
    const request = { measures, codes, functions, economics, years, headsOf, ...wishes };
    const store = openStore(db, { readonly: true });
    try {
      const format = json ? 'json' : csv ? 'csv' : 'text';
      const answers = await printComparison(store, request, format, terminal, chart !== undefined);
      if (chart !== undefined) {
        const { chartOf } = await import('../comparison-chart.js');
        const { writePieces } = await import('../output.js');
        await writePieces([await chartOf(answers, request)], chart, terminal);
      }
      return answers.sum?.refusal ? EXIT_CODES.wrong_usage : EXIT_CODES.fine;
    } finally {
      store.close();
    }
  },
});
