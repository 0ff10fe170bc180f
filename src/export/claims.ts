/** `export claims`: one record for each figure of the running text; amounts in yuan as exact decimal text. */
import { fenToYuan } from '../normalise/format.js';
import type { FactKey, StoredClaim } from '../types.js';
import { published, publishedOrNull } from './dataset.js';
import type { Exporter } from './exporter.js';
import { boxNumbers, recordLines } from './record-lines.js';

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

/** The keys of the record in order. */
export const CLAIM_KEYS = [
  'document',
  'file',
  'organization',
  'region_code',
  'kind',
  'entity_level',
  'fiscal_year',
  'topic',
  'subject',
  'code',
  'scope',
  'measure',
  'aspect',
  'stage',
  'amount_yuan',
  'percent',
  'count',
  'decimal',
  'raw',
  'unit',
  'compared_with',
  'direction',
  'reason',
  'page',
  'bbox',
  'quote',
  'origin',
  'fact',
  'relation',
] as const satisfies readonly (keyof ReturnType<typeof claimRecord>)[];

function* records(claims: Iterable<StoredClaim>) {
  for (const claim of claims) yield claimRecord(claim);
}

export const claimsExporter: Exporter = {
  id: 'claims',
  summary: 'every figure of the running text, with its page, box and sentence, and the table figure it restates',
  formats: ['jsonl', 'csv'],
  write: (source, format) => recordLines(records(source.claims?.() ?? []), CLAIM_KEYS, format),
};
