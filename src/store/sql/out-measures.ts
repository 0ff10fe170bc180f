/** Views of the out layer that show the declared comparison measures: by document, and by unit and year. */
import { COMPARISON_MEASURES, type MeasureSource } from '../../../schemas/measures.js';
import { amountColumns, DOCUMENT_COLUMNS, literal } from './fragments.js';

const optional = (text: string | null): string => (text === null ? 'NULL' : literal(text));

/** A declared place as one row: measure, its rank among the places, table, column, and what the printed row must have. */
function sourceRow(measure: string, rank: number, { table, measure: column, row }: MeasureSource): string {
  const role = optional('role' in row ? row.role : null);
  const label = optional('label' in row ? row.label : null);
  const code = optional('code' in row ? row.code : null);
  return `(${literal(measure)}, ${rank}, ${literal(table)}, ${literal(column)}, ${role}, ${label}, ${code})`;
}

const sources = COMPARISON_MEASURES.flatMap(({ id, sources: { final_account, budget } }) =>
  [...final_account, ...budget].map((source, rank) => sourceRow(id, rank, source)),
);

/** The first place that is printed gives the figure; several figures at that place give none, only their number. */
const OUT_MEASURE = `
CREATE VIEW out_measure AS
WITH source (measure, rank, table_id, column_id, role, label, code) AS (VALUES
  ${sources.join(',\n  ')}),
place AS (
  SELECT f.document_sha256, s.measure, s.rank, count(*) AS candidates, min(f.amount_fen) AS amount_fen, min(f.status) AS status,
    min(f.page) AS page
  FROM source AS s JOIN core_fact AS f ON f.table_id = s.table_id AND f.measure = s.column_id
    AND (s.role IS NULL OR f.role = s.role) AND (s.label IS NULL OR f.label = s.label) AND (s.code IS NULL OR f.code = s.code)
  GROUP BY f.document_sha256, s.measure, s.rank),
first AS (SELECT *, row_number() OVER (PARTITION BY document_sha256, measure ORDER BY rank) AS place FROM place),
figure AS (SELECT document_sha256, measure, candidates, iif(candidates = 1, amount_fen, NULL) AS amount_fen,
  iif(candidates = 1, status, NULL) AS status, iif(candidates = 1, page, NULL) AS page FROM first WHERE place = 1)
SELECT ${DOCUMENT_COLUMNS}, m.measure, ${amountColumns('amount', 'm.amount_fen')}, m.candidates, m.status, m.page, d.file, m.document_sha256
FROM figure AS m JOIN core_document AS d ON d.sha256 = m.document_sha256;
`;

/** The amount of a measure when all documents of the unit and year agree on it, else null. */
const agreed = (measure: string): string => {
  const amount = `iif(measure = ${literal(measure)}, amount_fen, NULL)`;
  return `iif(min(${amount}) = max(${amount}), min(${amount}), NULL)`;
};

const UNIT_COLUMNS = 'region_code, region_name, organization, entity_level, fiscal_year, kind';

/** A document without organisation is a unit of its own: two unknown ones are not the same. */
const OUT_ENTITY_YEAR = `
CREATE VIEW out_entity_year AS
WITH unit_year AS (
  SELECT ${UNIT_COLUMNS}, count(DISTINCT document_sha256) AS documents,
    ${COMPARISON_MEASURES.map(({ id }) => `${agreed(id)} AS ${id}`).join(',\n    ')}
  FROM out_measure
  GROUP BY coalesce(organization, document_sha256), region_code, entity_level, fiscal_year, kind)
SELECT ${UNIT_COLUMNS}, documents,
  ${COMPARISON_MEASURES.map(({ id }) => amountColumns(id, id)).join(',\n  ')}
FROM unit_year;
`;

export const OUT_MEASURES = { out_measure: OUT_MEASURE, out_entity_year: OUT_ENTITY_YEAR } as const;
