/** `export facts`: the tidy form as lines; amounts in yuan as exact decimal text. */
import { FACT_FIELDS } from '../../schemas/fields.js';
import type { StoredFact } from '../types.js';
import { csvRows } from './csv-rows.js';
import type { Exporter } from './exporter.js';
import type { FactRecord } from './facts-dataset.js';
import { factRecord, factsDataset } from './facts-dataset.js';

export { type FactRecord, factRecord } from './facts-dataset.js';

/** The keys of the record in order; the header row of the CSV form. */
export const FACT_KEYS: readonly (keyof FactRecord)[] = FACT_FIELDS.map(({ id }) => id as keyof FactRecord);

function* jsonl(facts: Iterable<StoredFact>): Generator<string> {
  for (const fact of facts) yield `${JSON.stringify(factRecord(fact))}\n`;
}

export const factsExporter: Exporter = {
  id: 'facts',
  summary: 'every printed number of the recognised tables, with its page and box',
  formats: ['jsonl', 'csv'],
  write: (source, format) => (format === 'csv' ? csvRows(factsDataset(source)) : jsonl(source.facts())),
  datasets: (source) => [factsDataset(source)],
};
