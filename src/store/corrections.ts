/** Corrections beside the reading: stored once, found again by their place on the page, never in the way of the printed value. */
import { type BBox, centreX, centreY, contains } from '../../extractors/geometry.js';
import type { StoredFact } from '../types.js';
import type { Connection } from './database.js';

/** What a person says a figure is; amounts in fen. */
export interface StoredCorrection {
  /** Order in which corrections were stored, from 1. */
  readonly number: number;
  readonly document_sha256: string;
  /** Key of the fact when it was corrected. */
  readonly table_index: number;
  readonly row: number;
  readonly column: number;
  readonly panel: number;
  readonly page: number;
  /** Centre of the figure's box in points: the figure is known by it. */
  readonly centre_x: number;
  readonly centre_y: number;
  /** What had been read when it was corrected. */
  readonly printed_fen: bigint;
  readonly raw: string;
  readonly corrected_fen: bigint;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly corrected_at: string;
}

/** Stores what `fact` should say; the fact stays as it was read. */
export function writeCorrection(connection: Connection, fact: StoredFact, corrected_fen: bigint, reason: string): void {
  connection
    .prepare(
      `INSERT INTO core_correction (document_sha256, table_index, row_index, column_index, panel, page, centre_x, centre_y,
         printed_fen, raw, corrected_fen, reason, corrected_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      fact.document.sha256,
      ...[fact.table_index, fact.row, fact.column, fact.panel, fact.page],
      ...[centreX(fact.bbox), centreY(fact.bbox), fact.amount.fen, fact.raw, corrected_fen, reason, new Date().toISOString()],
    );
}

type CorrectionRow = Pick<StoredCorrection, 'document_sha256' | 'centre_x' | 'centre_y' | 'raw' | 'reason' | 'corrected_at'> &
  Record<'number' | 'table_index' | 'row_index' | 'column_index' | 'panel' | 'page' | 'printed_fen' | 'corrected_fen', bigint>;

/** Corrections of one document or of all, oldest first; none in a database that an earlier version wrote. */
export function readCorrections(connection: Connection, sha256?: string): StoredCorrection[] {
  if (!hasCorrections(connection)) return [];
  const where = sha256 === undefined ? '' : 'WHERE document_sha256 = ?';
  const rows = connection
    .prepare<unknown[], CorrectionRow>(`SELECT * FROM core_correction ${where} ORDER BY number`)
    .safeIntegers(true)
    .all(...(sha256 === undefined ? [] : [sha256]));
  return rows.map(({ row_index, column_index, number, table_index, panel, page, ...rest }) => ({
    ...rest,
    number: Number(number),
    table_index: Number(table_index),
    row: Number(row_index),
    column: Number(column_index),
    panel: Number(panel),
    page: Number(page),
  }));
}

/** Whether the table is there: a database of an earlier version gets it when it is first opened for writing. */
export const hasCorrections = (connection: Connection): boolean =>
  connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'core_correction'").get() !== undefined;

/** Whether the correction is of the figure in that box. */
export const isOf = (correction: StoredCorrection, page: number, bbox: BBox): boolean =>
  correction.page === page && contains(bbox, correction.centre_x, correction.centre_y);

/** The amount that the newest correction of the figure in that box gives; undefined when there is none. */
export function correctedFen(corrections: readonly StoredCorrection[], page: number, bbox: BBox): bigint | undefined {
  return corrections.findLast((correction) => isOf(correction, page, bbox))?.corrected_fen;
}

/** Numbers of the corrections that a figure has now: the newest of each figure that is read at their place. */
export function holdingCorrections(connection: Connection): ReadonlySet<number> {
  if (!hasCorrections(connection)) return new Set();
  const rows = connection.prepare<[], { number: number }>(
    `SELECT max(c.number) AS number FROM core_correction AS c JOIN core_fact AS f ON f.document_sha256 = c.document_sha256
       AND f.page = c.page AND c.centre_x BETWEEN f.x0 AND f.x1 AND c.centre_y BETWEEN f.top AND f.bottom
     GROUP BY f.document_sha256, f.table_index, f.row_index, f.column_index, f.panel`,
  );
  return new Set(rows.all().map(({ number }) => number));
}
