/** `list`: what the declarations know, or what a database holds. */
import { UsageError } from '../../errors.js';
import { defineCommand } from '../declaration.js';
import { EXIT_CODES } from '../exit-codes.js';
import type { ListedRecord } from '../listing.js';

const SUBJECTS = ['tables', 'measures', 'departments', 'issues', 'documents', 'corrections'] as const;
type Subject = (typeof SUBJECTS)[number];

async function declared(subject: Subject, table: string | undefined): Promise<ListedRecord[]> {
  const lists = await import('../declared-lists.js');
  if (subject === 'documents' || subject === 'corrections')
    throw new UsageError(`list ${subject} needs the database: add --db FILE.`);
  if (subject === 'tables') return lists.declaredTables();
  if (subject === 'issues') return lists.issueKinds();
  if (subject === 'departments') return lists.declaredDepartments();
  if (table === undefined) return lists.declaredMeasures();
  const columns = lists.declaredColumns(table);
  if (columns.length === 0) throw new UsageError(`--table ${table}: no declared table has this id; "list tables" shows them.`);
  return columns;
}

async function stored(subject: Subject, db: string): Promise<ListedRecord[]> {
  const { openStore } = await import('../../store/store.js');
  const lists = await import('../stored-lists.js');
  const store = openStore(db, { readonly: true });
  try {
    if (subject === 'documents') return lists.storedDocuments(store);
    if (subject === 'corrections') return lists.storedCorrections(store);
    if (subject === 'departments') return lists.storedDepartments(store);
    return subject === 'tables' ? lists.storedTables(store) : lists.storedIssues(store);
  } finally {
    store.close();
  }
}

export const command = defineCommand({
  name: 'list',
  summary: 'List tables, measures, types of departments, kinds of issues, or what a database holds.',
  description:
    'Without --db: the declared tables, the measures for comparing (or, with --table, the columns of that table), the types of departments that are compared across districts, the kinds of issues. With --db: the documents, tables, issues and corrections stored there, and how many documents each type of department has.',
  arguments: [{ name: 'subject', summary: 'What to list.', choices: SUBJECTS }],
  options: {
    db: { type: 'text', placeholder: 'FILE', summary: 'List what this database holds.' },
    table: { type: 'text', placeholder: 'ID', summary: 'With "measures": the columns of this table.' },
    json: { type: 'flag', summary: 'One JSON object a line.' },
  },
  examples: [
    { command: 'xianzhang list documents --db xianzhang.db', explanation: 'What the database holds' },
    { command: 'xianzhang list issues --db xianzhang.db --json', explanation: 'Every doubt, with file and page' },
    { command: 'xianzhang list departments --db xianzhang.db', explanation: 'How many documents of which type of department' },
    { command: 'xianzhang list measures --table fa_income', explanation: 'The columns of one table' },
  ],
  async run({ values: [subject], options, terminal }) {
    const { printRecords } = await import('../listing.js');
    const asked = SUBJECTS.find((one) => one === subject) ?? 'documents';
    const { db, table } = options;
    const records = db !== undefined && asked !== 'measures' ? await stored(asked, db) : await declared(asked, table);
    await printRecords(terminal, records, options.json);
    return EXIT_CODES.fine;
  },
});
