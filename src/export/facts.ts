/** `export facts`: one record for each printed number of a recognised table; amounts in yuan as exact decimal text. */
import { fenToYuan } from '../normalise/format.js';
import type { StoredFact } from '../types.js';
import { type CsvValue, csvLine } from './csv.js';
import type { Exporter } from './exporter.js';

/** The published record; users rely on its keys and their order. */
export function factRecord(fact: StoredFact) {
  const { document } = fact;
  return {
    document: document.sha256,
    file: document.file,
    organization: document.organization,
    region_code: document.region_code,
    fiscal_year: document.fiscal_year,
    kind: document.kind,
    entity_level: document.entity_level,
    table: fact.table,
    code: fact.code,
    label: fact.label,
    measure: fact.measure,
    header: fact.header,
    amount_yuan: fenToYuan(fact.amount.fen),
    raw: fact.raw,
    unit: fact.unit,
    role: fact.role,
    page: fact.page,
    bbox: [fact.bbox.x0, fact.bbox.top, fact.bbox.x1, fact.bbox.bottom].map(hundredths),
    origin: fact.origin,
    confidence: fact.confidence,
    status: fact.status,
    all_codes: fact.all_codes,
  };
}

export type FactRecord = ReturnType<typeof factRecord>;

/** A hundredth of a point is finer than anything printed; more digits only differ between machines. */
const hundredths = (points: number): number => Math.round(points * 100) / 100;

/** The keys of the record in order; the header row of the CSV form. */
export const FACT_KEYS = [
  'document',
  'file',
  'organization',
  'region_code',
  'fiscal_year',
  'kind',
  'entity_level',
  'table',
  'code',
  'label',
  'measure',
  'header',
  'amount_yuan',
  'raw',
  'unit',
  'role',
  'page',
  'bbox',
  'origin',
  'confidence',
  'status',
  'all_codes',
] as const satisfies readonly (keyof FactRecord)[];

const CODE_KEYS: ReadonlySet<keyof FactRecord> = new Set(['code', 'all_codes', 'region_code']);

/** In CSV the box is one cell, its numbers separated by spaces. */
function csvValue(record: FactRecord, key: keyof FactRecord): CsvValue {
  const value = record[key];
  if (typeof value === 'object') return value?.join(' ') ?? null;
  return typeof value === 'string' && CODE_KEYS.has(key) ? { quoted: value } : value;
}

function* jsonl(facts: Iterable<StoredFact>): Generator<string> {
  for (const fact of facts) yield `${JSON.stringify(factRecord(fact))}\n`;
}

function* csv(facts: Iterable<StoredFact>): Generator<string> {
  yield csvLine(FACT_KEYS);
  for (const fact of facts) {
    const record = factRecord(fact);
    yield csvLine(FACT_KEYS.map((key) => csvValue(record, key)));
  }
}

export const factsExporter: Exporter = {
  id: 'facts',
  summary: 'every printed number of the recognised tables, with its page and box',
  formats: ['jsonl', 'csv'],
  write: (source, format) => (format === 'csv' ? csv(source.facts()) : jsonl(source.facts())),
};
