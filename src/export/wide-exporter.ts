/** `export wide`: every canonical table in its wide form; as lines all tables one after another, each led by its name. */

import type { Dataset } from './dataset.js';
import type { Exporter } from './exporter.js';
import { wideDatasets } from './wide.js';

/** One JSON object a line with the table's id; blank amounts are left out. */
function* jsonl(datasets: readonly Dataset[]): Generator<string> {
  for (const { id, fields, rows } of datasets) {
    for (const row of rows()) {
      const pairs = fields.flatMap((field, at) => {
        const value = row[at] ?? null;
        return value === null && field.id.endsWith('_yuan') ? [] : [[field.id, value] as const];
      });
      yield `${JSON.stringify({ table: id, ...Object.fromEntries(pairs) })}\n`;
    }
  }
}

export const wideExporter: Exporter = {
  id: 'wide',
  summary:
    'each canonical table with its own columns, one row a printed row; as CSV or Parquet one file a table, as XLSX one sheet',
  formats: ['jsonl'],
  write: (source) => jsonl(wideDatasets(source)),
  datasets: wideDatasets,
};
