/** The numbers of the one-line summary that is printed for a document. */
import type { Severity } from '../../schemas/issues.js';
import type { Connection } from './database.js';

export interface DocumentCounts {
  /** Expected tables that the document holds, empty ones included. */
  readonly expected_found: number;
  readonly expected: number;
  /** All tables, and how many of them no declaration knows. */
  readonly tables: number;
  readonly unknown_tables: number;
  readonly figures: number;
  readonly issues: Readonly<Record<Severity, number>>;
}

const COUNTS = `
SELECT
  (SELECT count(*) FROM core_expected_table AS e WHERE e.document_sha256 = d.sha256) AS expected,
  (SELECT count(DISTINCT e.table_id) FROM core_expected_table AS e
    JOIN core_table AS t ON t.document_sha256 = e.document_sha256 AND t.table_id = e.table_id
    WHERE e.document_sha256 = d.sha256) AS expected_found,
  (SELECT count(*) FROM core_table AS t WHERE t.document_sha256 = d.sha256) AS tables,
  (SELECT count(*) FROM core_table AS t WHERE t.document_sha256 = d.sha256 AND t.table_id IS NULL) AS unknown_tables,
  (SELECT count(*) FROM core_fact AS f WHERE f.document_sha256 = d.sha256) AS figures,
  (SELECT count(*) FROM core_issue AS i WHERE i.document_sha256 = d.sha256 AND severity = 'error') AS error,
  (SELECT count(*) FROM core_issue AS i WHERE i.document_sha256 = d.sha256 AND severity = 'warning') AS warning,
  (SELECT count(*) FROM core_issue AS i WHERE i.document_sha256 = d.sha256 AND severity = 'info') AS info
FROM core_document AS d WHERE d.sha256 = ?`;

/** Undefined when no such document is stored. */
export function countDocument(connection: Connection, sha256: string): DocumentCounts | undefined {
  const row = connection.prepare<[string], Omit<DocumentCounts, 'issues'> & Record<Severity, number>>(COUNTS).get(sha256);
  if (!row) return undefined;
  const { error, warning, info, ...counts } = row;
  return { ...counts, issues: { error, warning, info } };
}
