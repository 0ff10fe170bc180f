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
    'A measure is one of "xianzhang list measures", or a column of a table together with --table, --code or --label. Documents that do not print the figure are named on stderr with the reason.',
  arguments: [],
  options: {
    db: { type: 'text', placeholder: 'FILE', summary: 'The database.', required: true },
    measure: { type: 'list', placeholder: 'ID', summary: 'Measures to compare.', required: true },
    table: { type: 'text', placeholder: 'ID', summary: 'Table of the column.' },
    code: { type: 'list', placeholder: 'CODE', summary: 'Rows, by the printed code.' },
    label: { type: 'text', placeholder: 'LABEL', summary: 'Row, by the printed label.' },
    year: { type: 'list', placeholder: 'YEAR', summary: 'Only these fiscal years.' },
    kind: { type: 'text', placeholder: 'KIND', choices: ['budget', 'final_account'], summary: 'Only documents of this kind.' },
    json: { type: 'flag', summary: 'One JSON object a line.' },
    csv: { type: 'flag', summary: 'CSV.' },
  },
  examples: [
    {
      command: 'xianzhang compare --db xianzhang.db --measure total_expenditure,three_public --year 2024',
      explanation: 'Two measures of one year, every district',
    },
    {
      command: 'xianzhang compare --db xianzhang.db --measure total --table fa_expenditure --code 20101 --csv',
      explanation: 'One function code in every final account',
    },
  ],
  async run({ options, terminal }) {
    const { db, measure: measures, code: codes, year, json, csv, ...rest } = options;
    if (json && csv) throw new UsageError('--json and --csv: choose one of them.');
    const years = wholeYears(year);
    const { openStore } = await import('../../store/store.js');
    const { printComparison } = await import('../comparison.js');
    const store = openStore(db, { readonly: true });
    try {
      await printComparison(store, { measures, codes, years, ...rest }, json ? 'json' : csv ? 'csv' : 'text', terminal);
    } finally {
      store.close();
    }
    return EXIT_CODES.fine;
  },
});
