/** `correct`: stores what a person says a figure is, beside what was read. */
import { existsSync } from 'node:fs';
import { UsageError } from '../../errors.js';
import { defineCommand } from '../declaration.js';
import { EXIT_CODES } from '../exit-codes.js';

export const command = defineCommand({
  name: 'correct',
  summary: 'Store a correction of one figure beside what was read.',
  description:
    'The reading stays: "compare" and amount_yuan of "export facts" go on giving it, corrected_yuan gives the correction. It belongs to the bytes of the document and outlives reading them again. The newest correction of a figure holds; none is ever deleted. A negative VALUE stands after "--".',
  arguments: [
    { name: 'fact', summary: 'The figure as "review" prints it: SHA256:TABLE:ROW:COLUMN[:PANEL], of the sha256 its beginning.' },
    { name: 'value', summary: 'What is printed, in the unit of the table: 1,234.56.' },
  ],
  options: {
    db: { type: 'text', placeholder: 'FILE', summary: 'The database.', required: true },
    reason: { type: 'text', placeholder: 'TEXT', summary: 'Why, for whoever looks at it later.', required: true },
    yuan: { type: 'flag', summary: 'VALUE is in yuan, whatever the table prints.' },
  },
  examples: [
    {
      command: 'xianzhang correct 3f2a9c1b77de:4:12:3 1,234.56 --reason "8 misread as 3" --db xianzhang.db',
      explanation: 'One figure',
    },
  ],
  async run({ values: [reference = '', value = ''], options, terminal }) {
    const [{ openStore }, { findFact }, { correctedValue }, { fenToYuan }] = await Promise.all([
      import('../../store/store.js'),
      import('../../review/reference.js'),
      import('../../review/value.js'),
      import('../../normalise/format.js'),
    ]);
    const reason = options.reason.trim();
    if (reason === '') throw new UsageError('--reason is empty; say why the figure is another one.');
    if (!existsSync(options.db)) throw new UsageError(`${options.db}: there is no such database; "ingest" makes one.`);
    const store = openStore(options.db);
    try {
      const fact = findFact(store, reference);
      const fen = correctedValue(value, fact.unit, options.yuan);
      store.correct(fact, fen, reason);
      await terminal.line(
        `${fact.document.file}, page ${fact.page}, ${fact.label} / ${fact.header}: read ${fact.raw} ${fact.unit} = ${fenToYuan(fact.amount.fen)} yuan, corrected to ${fenToYuan(fen)} yuan`,
      );
    } finally {
      store.close();
    }
    return EXIT_CODES.fine;
  },
});
