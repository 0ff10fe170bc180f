/** datapackage.json: Data Package v2, with the column types of the Fiscal Data Package where they fit. */
import type { Field, FieldType } from '../../../schemas/fields.js';
import { PACKAGE_WORDS } from '../../../schemas/package-words.js';
import type { Dataset } from '../dataset.js';
import type { WrittenFile, WrittenResource } from './resource.js';

export const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

const TYPES: Readonly<Record<FieldType, string>> = {
  text: 'string',
  code: 'string',
  integer: 'integer',
  decimal: 'number',
  exact: 'number',
  number: 'number',
  boolean: 'boolean',
  datetime: 'datetime',
};

export interface PackageFacts {
  readonly version: string;
  /** ISO 8601, UTC; null when there is no document. */
  readonly created: string | null;
  readonly documents: number;
  /** Web addresses that the documents were fetched from. */
  readonly addresses: ReadonlySet<string>;
  /** SPDX or Open Definition id; a placeholder stands where none is chosen. */
  readonly licence: string | null;
}

/** The descriptor as plain data. `others` are files beside the tables (Parquet). */
export function descriptorOf(facts: PackageFacts, resources: readonly WrittenResource[], others: readonly WrittenFile[]) {
  return {
    $schema: PROFILE,
    name: 'xianzhang-county-accounts',
    title: PACKAGE_WORDS.title,
    description: PACKAGE_WORDS.description,
    version: facts.version,
    ...(facts.created === null ? {} : { created: facts.created }),
    licenses: [licenceOf(facts.licence)],
    sources: [
      { title: `${facts.documents} budget and final-account disclosures; each one in data/documents.csv, by its sha256` },
      ...[...facts.addresses].map((path) => ({ title: 'Fetched from the body or portal that published it', path })),
    ],
    contributors: [{ title: 'xianzhang', roles: ['creator'] }],
    keywords: ['fiscal', 'budget', 'china', 'county', 'disclosure'],
    resources: [...resources.map(tableResource), ...others.map(fileResource)],
  };
}

const licenceOf = (licence: string | null) =>
  licence === null
    ? { name: 'LicenseRef-not-chosen', title: 'Not chosen yet: whoever publishes this package names the licence here' }
    : { name: licence };

const tableResource = ({ dataset, path, bytes, sha256, rows }: WrittenResource) => ({
  name: resourceName(dataset.id),
  type: 'table',
  path,
  title: dataset.title_en,
  title_zh: dataset.title_zh,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${sha256}`,
  count: rows,
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: dataset.fields.map(fieldOf),
    missingValues: [''],
    ...(dataset.primary_key.length > 0 ? { primaryKey: [...dataset.primary_key] } : {}),
    ...(dataset.id === 'documents' ? {} : { foreignKeys: foreignKeysOf(dataset) }),
  },
});

const resourceName = (dataset: string): string => dataset.replaceAll('_', '-');

const foreignKeysOf = ({ leads_to = [] }: Dataset) =>
  [{ dataset: 'documents', fields: ['document'] }, ...leads_to].map(({ dataset, fields }) => ({
    fields: [...fields],
    reference: { resource: resourceName(dataset), fields: [...fields] },
  }));

function fieldOf({ id, type, unit, required, values, fiscal_type, ...words }: Field) {
  const constraints = { ...(required ? { required: true } : {}), ...(values ? { enum: [...values] } : {}) };
  return {
    name: id,
    type: TYPES[type],
    title: words.name_en,
    title_zh: words.name_zh,
    description: words.meaning_en,
    description_zh: words.meaning_zh,
    ...(unit === null ? {} : { unit }),
    ...(fiscal_type === undefined ? {} : { columnType: fiscal_type }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = { parquet: 'application/vnd.apache.parquet', csv: 'text/csv' };

function fileResource({ path, bytes, sha256 }: WrittenFile) {
  const format = path.slice(path.lastIndexOf('.') + 1);
  const name = path.replace(/^data\//, '').replaceAll('.', '-');
  return { name, path, format, mediatype: MEDIA_TYPES[format] ?? 'application/octet-stream', bytes, hash: `sha256:${sha256}` };
}
