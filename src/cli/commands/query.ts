/** `query`: one SQL question, read-only. */
import { readFileSync } from 'node:fs';
import { UsageError } from '../../errors.js';
import { defineCommand } from '../declaration.js';
import { EXIT_CODES } from '../exit-codes.js';

const STANDARD_INPUT = '-';

/** The question as it was given: as an argument, or in a file where quotation marks need no escaping. */
function questionOf(sql: string | undefined, file: string | undefined): string {
  if ((sql === undefined) === (file === undefined))
    throw new UsageError('Give one statement: as an argument, or in a file with --file.');
  if (file === undefined) return sql ?? '';
  try {
    return readFileSync(file === STANDARD_INPUT ? process.stdin.fd : file, 'utf8');
  } catch (cause) {
    throw new UsageError(`${file}: cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`, { cause });
  }
}

export const command = defineCommand({
  name: 'query',
  summary: 'Answer one SQL question from a database, read-only.',
  description:
    'SQL of SQLite; tables core_* hold what was read, views out_* what people ask for. Amounts are whole numbers of fen (1/100 yuan) in columns that end in _fen. docs/cookbook.md has questions with their SQL, docs/codebook.md every table and column. Rows wider than the terminal are shown below one another; NULL is no value, which is neither 0 nor the empty text.',
  arguments: [{ name: 'sql', summary: 'One statement that reads: SELECT … or WITH ….', optional: true }],
  options: {
    db: { type: 'text', placeholder: 'FILE', summary: 'The database.', required: true },
    file: { type: 'text', placeholder: 'SQL', summary: 'Take the statement from this file; "-" for standard input.' },
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
    {
      command: 'xianzhang query --db xianzhang.db --file question.sql --json',
      explanation: 'A longer question, one JSON object a row',
    },
  ],
  async run({ values: [sql], options, terminal }) {
    if (options.json && options.csv) throw new UsageError('--json and --csv: choose one of them.');
    const question = questionOf(sql, options.file);
    const { openStore } = await import('../../store/store.js');
    const { printQuery } = await import('../query-output.js');
    const store = openStore(options.db, { readonly: true });
    try {
      await printQuery(store.query(question), options.json ? 'json' : options.csv ? 'csv' : 'text', terminal);
    } finally {
      store.close();
    }
    return EXIT_CODES.fine;
  },
});
