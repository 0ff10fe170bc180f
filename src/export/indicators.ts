/** `export indicators`: one record for each indicator of a performance form; scores and percentages as exact decimal text. */
import { DATASET_TITLES, INDICATOR_FIELDS } from '../../schemas/fields.js';
import type { StoredIndicator } from '../types.js';
import { csvRows } from './csv-rows.js';
import { cellsOf, type Dataset, type DatasetSource, documentKey, publishedOrNull } from './dataset.js';
import type { Exporter } from './exporter.js';
import { boxNumbers } from './record-lines.js';

/** The published record; `document` and `project` are the key of its form in `export projects`. */
export const indicatorRecord = ({ document, bbox, ...indicator }: StoredIndicator) => ({
  ...documentKey(document),
  ...indicator,
  level_1: publishedOrNull(indicator.level_1),
  level_2: publishedOrNull(indicator.level_2),
  level_3: publishedOrNull(indicator.level_3),
  target: publishedOrNull(indicator.target),
  achieved: publishedOrNull(indicator.achieved),
  deviation: publishedOrNull(indicator.deviation),
  reason: publishedOrNull(indicator.reason),
  note: publishedOrNull(indicator.note),
  bbox: boxNumbers(bbox),
});

export const indicatorsDataset = (source: Pick<DatasetSource, 'indicators'>): Dataset => ({
  id: 'indicators',
  ...DATASET_TITLES.indicators,
  fields: INDICATOR_FIELDS,
  primary_key: ['document', 'project', 'number'],
  leads_to: [{ dataset: 'projects', fields: ['document', 'project'] }],
  *rows() {
    for (const indicator of source.indicators?.() ?? []) {
      const { bbox, ...record } = indicatorRecord(indicator);
      yield cellsOf(INDICATOR_FIELDS, { ...record, bbox: bbox.join(' ') });
    }
  },
});

/** The keys of the record in order. */
export const INDICATOR_KEYS: readonly string[] = INDICATOR_FIELDS.map(({ id }) => id);

function* jsonl(indicators: Iterable<StoredIndicator>): Generator<string> {
  for (const indicator of indicators) yield `${JSON.stringify(indicatorRecord(indicator))}\n`;
}

export const indicatorsExporter: Exporter = {
  id: 'indicators',
  summary: 'every indicator of the performance forms: target, achieved, weight, score, deviation, reason',
  formats: ['jsonl', 'csv'],
  write: (source, format) => (format === 'csv' ? csvRows(indicatorsDataset(source)) : jsonl(source.indicators?.() ?? [])),
  datasets: (source) => [indicatorsDataset(source)],
};
