/** `review`: the doubtful figures beside their pictures, as an HTML file. */
import { defineCommand } from '../declaration.js';
import { EXIT_CODES } from '../exit-codes.js';

export const command = defineCommand({
  name: 'review',
  summary: 'Write an HTML page of the doubtful figures, each beside its picture, most doubtful first.',
  description:
    'One file that opens in any browser, offline. Listed are disputed figures, what is printed but gave no figure, figures of scans that no identity confirms, cells that were not fully understood, readings that arithmetic chose, and corrected figures. Pictures are cut from the documents, which have to be where they were ingested; where one is not, the page says so.',
  arguments: [],
  options: {
    db: { type: 'text', placeholder: 'FILE', summary: 'The database.', required: true },
    output: { type: 'text', placeholder: 'FILE', summary: 'File to write; "-" is stdout.', default: 'review.html' },
    limit: { type: 'integer', placeholder: 'N', minimum: 1, summary: 'At most this many, the most doubtful; all by default.' },
  },
  examples: [{ command: 'xianzhang review --db xianzhang.db --output review.html', explanation: 'What a person should look at' }],
  async run({ options, terminal }) {
    const [{ openStore }, { review }, { createWriteStream }, { Readable }, { pipeline }] = await Promise.all([
      import('../../store/store.js'),
      import('../../review/index.js'),
      import('node:fs'),
      import('node:stream'),
      import('node:stream/promises'),
    ]);
    const store = openStore(options.db, { readonly: true });
    try {
      const { html, shown, leftOut, withoutPicture } = await review(store, {
        database: options.db,
        limit: options.limit,
        onDocument: (file) => terminal.status(`Drawing ${file}`),
      });
      terminal.status('');
      if (options.output === '-') for (const piece of html) await terminal.write(piece);
      else await pipeline(Readable.from(html), createWriteStream(options.output));
      const more = leftOut > 0 ? `, ${leftOut} left out by --limit` : '';
      const blind = withoutPicture > 0 ? `, ${withoutPicture} without a picture` : '';
      terminal.progress(`${shown} doubts${more}${blind}${options.output === '-' ? '' : `: ${options.output}`}`);
    } finally {
      store.close();
    }
    return EXIT_CODES.fine;
  },
});
