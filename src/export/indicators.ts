/** `export indicators`: one record for each indicator of a performance form; scores and percentages as exact decimal text. */
import type { StoredIndicator } from '../types.js';
import { publishedOrNull } from './dataset.js';
import type { Exporter } from './exporter.js';
import { boxNumbers, recordLines } from './record-lines.js';

/** The published record; `document` and `project` are the key of its form in `export projects`. */
export const indicatorRecord = ({ document, bbox, ...indicator }: StoredIndicator) => ({
  document: document.sha256,
  file: document.file,
  organization: document.organization,
  region_code: document.region_code,
  fiscal_year: document.fiscal_year,
  kind: document.kind,
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

/** The keys of the record in order. */
export const INDICATOR_KEYS = [
  'document',
  'file',
  'organization',
  'region_code',
  'fiscal_year',
  'kind',
  'project',
  'number',
  'level_1',
  'level_2',
  'level_3',
  'target',
  'achieved',
  'weight',
  'score',
  'deviation',
  'reason',
  'note',
  'page',
  'bbox',
] as const satisfies readonly (keyof ReturnType<typeof indicatorRecord>)[];

function* records(indicators: Iterable<StoredIndicator>) {
  for (const indicator of indicators) yield indicatorRecord(indicator);
}

export const indicatorsExporter: Exporter = {
  id: 'indicators',
  summary: 'every indicator of the performance forms: target, achieved, weight, score, deviation, reason',
  formats: ['jsonl', 'csv'],
  write: (source, format) => recordLines(records(source.indicators?.() ?? []), INDICATOR_KEYS, format),
};
