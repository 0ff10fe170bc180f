/** `export`: the dataset in a format that other programs read. */
import { UsageError } from '../../errors.js';
import { EXPORTERS } from '../../export/index.js';
import { defineCommand } from '../declaration.js';
import { EXIT_CODES } from '../exit-codes.js';

const FORMATS = ['jsonl', 'csv', 'xlsx', 'parquet'] as const;
const PACKAGE = 'package';

export const command = defineCommand({
  name: 'export',
  summary: 'Write the dataset as JSON lines, CSV, XLSX or Parquet, or as a data package.',
  description: [
    ...EXPORTERS.map((exporter) => `${exporter.id}: ${exporter.summary}.`),
    'package: a folder with datapackage.json (Frictionless v2), the tables as CSV, the facts as Parquet, and a CHANGELOG.',
  ].join(' '),
  arguments: [{ name: 'what', summary: 'What to export.', choices: [...EXPORTERS.map((exporter) => exporter.id), PACKAGE] }],
  options: {
    db: { type: 'text', placeholder: 'FILE', summary: 'The database.', required: true },
    format: { type: 'text', placeholder: 'FORMAT', choices: FORMATS, summary: 'Format of the output.', default: 'jsonl' },
    output: { type: 'text', placeholder: 'FILE', summary: 'File to write, or folder for several; "-" is stdout.', default: '-' },
    table: {
      type: 'text',
      placeholder: 'ID',
      summary: 'With "wide": only this table; with "projects": projects or project_money.',
    },
    excel: { type: 'flag', summary: 'CSV for a spreadsheet: byte order mark, codes stay text, nothing is a formula.' },
    previous: { type: 'text', placeholder: 'DIR', summary: 'With "package": the earlier package, for the CHANGELOG.' },
    release: {
      type: 'text',
      placeholder: 'NAME',
      summary: 'With "package": its version; the date of the newest document by default.',
    },
    licence: {
      type: 'text',
      placeholder: 'ID',
      summary: 'With "package": id of the licence, for example CC-BY-4.0; else a placeholder.',
    },
  },
  examples: [
    {
      command: 'xianzhang export facts --db xianzhang.db --format csv --excel --output facts.csv',
      explanation: 'A table for a spreadsheet',
    },
    {
      command: 'xianzhang export wide --db xianzhang.db --format xlsx --output tables.xlsx',
      explanation: 'A workbook with one sheet a table',
    },
    {
      command: 'xianzhang export package --db xianzhang.db --output package-2 --previous package-1',
      explanation: 'A data package with the changes since the last one',
    },
    {
      command: 'xianzhang export facts --db xianzhang.db | grep \'"fiscal_year":2024\'',
      explanation: 'JSON lines for another program',
    },
  ],
  async run({ values: [what = ''], options, terminal }) {
    const { openStore } = await import('../../store/store.js');
    const { db, format, output, table, excel, previous, release, licence } = options;
    if (what !== PACKAGE && (previous ?? release ?? licence) !== undefined)
      throw new UsageError('--previous, --release and --licence go with "export package".');
    if (what === PACKAGE && output === '-') throw new UsageError('A package is a folder: give it with --output DIR.');
    const store = openStore(db, { readonly: true });
    try {
      if (what === PACKAGE) {
        const { writePackage } = await import('../../export/package/write.js');
        await writePackage(store, { output, previous, version: release, licence });
      } else {
        const { runExport } = await import('../run-export.js');
        await runExport(store, { what, format, output, table, excel }, terminal);
      }
    } finally {
      store.close();
    }
    return EXIT_CODES.fine;
  },
});
