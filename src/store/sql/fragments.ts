/** Pieces that several views share, as SQL text. */

/** The columns that say who published a figure, for which year; "d" is core_document. */
export const DOCUMENT_COLUMNS = `d.region_code, d.region_name, d.organization, d.entity_level, d.fiscal_year, d.kind`;

const PLACE = `f.page, d.file, f.document_sha256, f.table_index, f.row_index`;

/** Where a figure stands, and the number it is searched by; "f" is core_fact. */
export const PLACE_COLUMNS = `${PLACE}, f.fact_id`;

/** The same where the facts of one row are grouped: the first of them stands for all, they have one label. */
export const ROW_PLACE_COLUMNS = `${PLACE}, min(f.fact_id) AS fact_id`;

/** A text as SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A list of texts as SQL literals, for IN (…). */
export const literals = (texts: readonly string[]): string => texts.map(literal).join(', ');

/**
 * An integer expression in fen as exact decimal text in ten thousand yuan without trailing zeros, null for null.
 * Integers only: 1000000 fen are ten thousand yuan, and abs() of the whole amount would overflow at the smallest integer.
 */
export const wanYuan = (fen: string): string =>
  `iif((${fen}) < 0, '-', '') || ltrim((${fen}) / 1000000, '-')` +
  ` || iif((${fen}) % 1000000 = 0, '', '.' || rtrim(printf('%06d', abs((${fen}) % 1000000)), '0'))`;

/** Two columns of a view, NAME_fen and NAME_wan_yuan, from an integer expression in fen. */
export const amountColumns = (name: string, fen: string): string =>
  `${fen} AS ${name}_fen,\n  ${wanYuan(fen)} AS ${name}_wan_yuan`;

/** The amount of one column of a table, where the facts of one row are grouped. */
export const pivot = (measure: string): string => `max(iif(f.measure = ${literal(measure)}, f.amount_fen, NULL))`;

/** The worst status of the grouped facts: one disputed amount makes the row disputed. */
export const WORST_STATUS = `CASE WHEN sum(f.status = 'disputed') > 0 THEN 'disputed' WHEN sum(f.status = 'unverified') > 0 THEN 'unverified' ELSE 'verified' END AS status`;
