/** `export`: the dataset in a format that other programs read. */
import { EXPORTERS } from '../../export/index.js';
import { defineCommand } from '../declaration.js';
import { EXIT_CODES } from '../exit-codes.js';

const FORMATS = ['jsonl', 'csv'] as const;

export const command = defineCommand({
  name: 'export',
  summary: 'Write the dataset as JSON lines or CSV.',
  description: EXPORTERS.map((exporter) => `${exporter.id}: ${exporter.summary}.`).join(' '),
  arguments: [{ name: 'what', summary: 'What to export.', choices: EXPORTERS.map((exporter) => exporter.id) }],
  options: {
    db: { type: 'text', placeholder: 'FILE', summary: 'The database.', required: true },
    format: { type: 'text', placeholder: 'FORMAT', choices: FORMATS, summary: 'Format of the output.', default: 'jsonl' },
    output: { type: 'text', placeholder: 'FILE', summary: 'File to write; "-" is stdout.', default: '-' },
  },
  examples: [
    {
      command: 'xianzhang export facts --db xianzhang.db --format csv --output facts.csv',
      explanation: 'A table for a spreadsheet',
    },
    {
      command: 'xianzhang export facts --db xianzhang.db | grep \'"fiscal_year":2024\'',
      explanation: 'JSON lines for another program',
    },
  ],
  async run({ values: [what = ''], options, terminal }) {
    const { findExporter } = await import('../../export/index.js');
    const { openStore } = await import('../../store/store.js');
    const { UsageError } = await import('../../errors.js');
    const { writePieces } = await import('../output.js');
    const exporter = findExporter(what);
    const format = exporter?.formats.find((one) => one === options.format);
    if (!exporter || !format) throw new UsageError(`export ${what}: cannot be written as ${options.format}.`);
    const store = openStore(options.db, { readonly: true });
    try {
      await writePieces(exporter.write(store, format), options.output, terminal);
    } finally {
      store.close();
    }
    return EXIT_CODES.fine;
  },
});
