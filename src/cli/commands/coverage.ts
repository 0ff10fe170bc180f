/** `coverage`: which departments of a roster have published, and which have not. */
import { UsageError } from '../../errors.js';
import { defineCommand } from '../declaration.js';
import { EXIT_CODES } from '../exit-codes.js';

function wholeYears(years: readonly string[]): number[] {
  const wrong = years.find((year) => !/^\d{4}$/.test(year));
  if (wrong !== undefined) throw new UsageError(`--year ${wrong}: expected a year of four digits, for example 2024.`);
  return years.map(Number);
}

export const command = defineCommand({
  name: 'coverage',
  summary: 'Show which departments have published a budget and a final account, and which have not.',
  description:
    'The roster is a CSV with region_code and organization; aliases (separated by "|"), entity_level, since and until may be given besides. A department counts as having published when a document of the database says so itself; other_level means that only a document of another level was found, such as the unit alone instead of the department.',
  arguments: [],
  options: {
    db: { type: 'text', placeholder: 'FILE', summary: 'The database.', required: true },
    roster: { type: 'text', placeholder: 'FILE', summary: 'CSV of the departments that have to publish.', required: true },
    year: { type: 'list', placeholder: 'YEAR', summary: 'Only these fiscal years.' },
    missing: { type: 'flag', summary: 'Only departments that lack one of the two.' },
    json: { type: 'flag', summary: 'One JSON object a line.' },
    quiet: { type: 'flag', summary: 'Only the data.' },
  },
  examples: [
    {
      command: 'xianzhang coverage --db xianzhang.db --roster roster.csv --year 2024 --missing',
      explanation: 'Who has not published yet',
    },
  ],
  async run({ options, terminal }) {
    const years = wholeYears(options.year);
    const { coverage } = await import('../../coverage/coverage.js');
    const { readRoster } = await import('../../coverage/roster.js');
    const { openStore } = await import('../../store/store.js');
    const { printRecords } = await import('../listing.js');
    const roster = readRoster(options.roster);
    const store = openStore(options.db, { readonly: true });
    try {
      const { rows, districts, unplaced } = coverage(roster, store.documents(), years);
      const shown = options.missing
        ? rows.filter((row) => row.budget !== 'published' || row.final_account !== 'published')
        : rows;
      await printRecords(
        terminal,
        shown.map((row) => ({ ...row })),
        options.json,
      );
      for (const { region_code, region_name, fiscal_year, departments, budgets, final_accounts } of districts) {
        terminal.progress(
          `${region_name ?? region_code} ${fiscal_year}: of ${departments} departments ${budgets} published a budget, ${final_accounts} a final account`,
        );
      }
      if (unplaced.length > 0)
        terminal.progress(`${unplaced.length} documents of the database count for no department of the roster`);
    } finally {
      store.close();
    }
    return EXIT_CODES.fine;
  },
});
