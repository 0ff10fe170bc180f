/** `export claims`: one record for each figure of the running text; amounts in yuan as exact decimal text. */
import { CLAIM_FIELDS, DATASET_TITLES } from '../../schemas/fields.js';
import { fenToYuan } from '../normalise/format.js';
import type { FactKey, StoredClaim } from '../types.js';
import { csvRows } from './csv-rows.js';
import { cellsOf, type Dataset, type DatasetSource, published, publishedOrNull } from './dataset.js';
import type { Exporter } from './exporter.js';
import { boxNumbers } from './record-lines.js';

/** The id of a fact within its document: table, row, column, and the panel where label groups stand side by side. */
const factId = ({ table_index, row, column, panel }: FactKey): string =>
  `${table_index}:${row}:${column}${panel > 0 ? `:${panel}` : ''}`;

/** The published record; users rely on its keys and their order. */
export const claimRecord = ({ document, ...claim }: StoredClaim) => ({
  document: document.sha256,
  file: document.file,
  organization: document.organization,
  region_code: document.region_code,
  kind: document.kind,
  entity_level: document.entity_level,
  fiscal_year: claim.fiscal_year,
  topic: claim.topic,
  subject: published(claim.subject),
  code: claim.code,
  scope: claim.scope,
  measure: claim.measure,
  aspect: claim.aspect,
  stage: claim.stage,
  amount_yuan: claim.amount === null ? null : fenToYuan(claim.amount.fen),
  percent: claim.percent,
  count: claim.count,
  decimal: claim.decimal,
  raw: claim.raw,
  unit: claim.unit,
  compared_with: claim.compared_with,
  direction: claim.direction,
  reason: publishedOrNull(claim.reason),
  page: claim.page,
  bbox: boxNumbers(claim.bbox),
  quote: published(claim.quote),
  origin: claim.origin,
  fact: claim.fact === null ? null : factId(claim.fact),
  relation: claim.relation,
});

/** Figures of the running text; their number in the document is the key. */
export const claimsDataset = (source: Pick<DatasetSource, 'claims'>): Dataset => ({
  id: 'claims',
  ...DATASET_TITLES.claims,
  fields: CLAIM_FIELDS,
  primary_key: ['document', 'number'],
  *rows() {
    for (const record of records(source.claims?.() ?? []))
      yield cellsOf(CLAIM_FIELDS, { ...record, bbox: record.bbox.join(' ') });
  },
});

/** The keys of the record in order. */
export const CLAIM_KEYS: readonly string[] = CLAIM_FIELDS.map(({ id }) => id);

/** Claims come document by document, in their order. */
function* records(claims: Iterable<StoredClaim>) {
  let document = '';
  let number = 0;
  for (const claim of claims) {
    number = claim.document.sha256 === document ? number + 1 : 0;
    document = claim.document.sha256;
    yield { ...claimRecord(claim), number };
  }
}

function* jsonl(claims: Iterable<StoredClaim>): Generator<string> {
  for (const record of records(claims)) yield `${JSON.stringify(record)}\n`;
}

export const claimsExporter: Exporter = {
  id: 'claims',
  summary: 'every figure of the running text, with its page, box and sentence, and the table figure it restates',
  formats: ['jsonl', 'csv'],
  write: (source, format) => (format === 'csv' ? csvRows(claimsDataset(source)) : jsonl(source.claims?.() ?? [])),
  datasets: (source) => [claimsDataset(source)],
};
