/** `query`: one SQL question, read-only. */
import { UsageError } from '../../errors.js';
import { defineCommand } from '../declaration.js';
import { EXIT_CODES } from '../exit-codes.js';

export const command = defineCommand({
  name: 'query',
  summary: 'Answer one SQL question from a database, read-only.',
  description:
    'SQL of SQLite; tables core_* hold what was read, views out_* what people ask for. Amounts are whole numbers of fen (1/100 yuan) in columns that end in _fen. docs/cookbook.md has questions with their SQL, docs/codebook.md every table and column.',
  arguments: [{ name: 'sql', summary: 'One statement that reads: SELECT … or WITH ….' }],
  options: {
    db: { type: 'text', placeholder: 'FILE', summary: 'The database.', required: true },
    json: { type: 'flag', summary: 'One JSON object a line.' },
    csv: { type: 'flag', summary: 'CSV.' },
  },
  examples: [
    {
      command: `xianzhang query --db xianzhang.db "SELECT fiscal_year, kind, count(*) AS documents FROM core_document GROUP BY 1, 2"`,
      explanation: 'How many documents of which years',
    },
    {
      command: `xianzhang query --db xianzhang.db --csv "SELECT * FROM out_three_public" > three-public.csv`,
      explanation: 'A view as CSV',
    },
  ],
  async run({ values: [sql = ''], options, terminal }) {
    if (options.json && options.csv) throw new UsageError('--json and --csv: choose one of them.');
    const { openStore } = await import('../../store/store.js');
    const { printQuery } = await import('../query-output.js');
    const store = openStore(options.db, { readonly: true });
    try {
      await printQuery(store.query(sql), options.json ? 'json' : options.csv ? 'csv' : 'text', terminal);
    } finally {
      store.close();
    }
    return EXIT_CODES.fine;
  },
});
