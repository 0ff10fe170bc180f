/** `check`: what does not add up in the stored documents. */
import { UsageError } from '../../errors.js';
import { defineCommand } from '../declaration.js';
import { EXIT_CODES } from '../exit-codes.js';

export const command = defineCommand({
  name: 'check',
  summary: 'Report what does not add up, and what arithmetic confirms.',
  description:
    'For each document: how many figures an identity confirms, which identities fail, on which pages and by how much, and whether the publisher or the reading is the likelier cause; where the text says another figure than the table. With --all also over documents: balances carried from year to year, the budget quoted by the final account, a department against its unit, jumps of 10,000 between years, names of codes. The exit code is 1 when an identity of amounts fails beyond rounding; a text that differs and what is only information do not count.',
  arguments: [
    {
      name: 'document',
      summary: 'Documents by file name, organisation (a part of either) or the beginning of the sha256.',
      variadic: true,
      optional: true,
    },
  ],
  options: {
    db: { type: 'text', placeholder: 'FILE', summary: 'The database.', required: true },
    all: { type: 'flag', summary: 'Every document of the database, and the documents against each other.' },
    json: {
      type: 'flag',
      summary: 'One JSON object a finding; for documents against each other one a comparison, with its outcome.',
    },
  },
  examples: [
    { command: 'xianzhang check luolong-2024.pdf --db xianzhang.db', explanation: 'One document' },
    { command: 'xianzhang check --db xianzhang.db --all --json', explanation: 'Every finding, for another program' },
  ],
  async run({ values, options, terminal }) {
    if (options.all === values.length > 0) {
      throw new UsageError('Say which documents: DOCUMENT, or --all; not both.');
    }
    const { openStore } = await import('../../store/store.js');
    const { printReports } = await import('../check-report.js');
    const store = openStore(options.db, { readonly: true });
    try {
      const failed = await printReports(store, options.all ? null : values, options.json, terminal);
      return failed ? EXIT_CODES.checks_failed : EXIT_CODES.fine;
    } finally {
      store.close();
    }
  },
});
