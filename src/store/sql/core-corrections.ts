/** The table of corrections: what a person says is printed, beside what was read. */

/**
 * The foreign key is looked at when the transaction ends and deletes nothing: reading a document again deletes and writes its rows,
 * and corrections outlive that. The key of the fact is the one it had when it was corrected; page and centre of its box say which figure is meant when later readings number
 * tables and rows in another way. Nothing is ever changed or deleted: the newest correction of a figure holds.
 */
export const CORE_CORRECTIONS = `
-- What a person says is printed; the reading itself stays in core_fact. The newest of a figure holds.
CREATE TABLE IF NOT EXISTS core_correction (
  number          INTEGER PRIMARY KEY,
  document_sha256 TEXT NOT NULL REFERENCES core_document DEFERRABLE INITIALLY DEFERRED,
  table_index     INTEGER NOT NULL CHECK (table_index >= 0),
  row_index       INTEGER NOT NULL CHECK (row_index >= 0),
  column_index    INTEGER NOT NULL CHECK (column_index >= 0),
  panel           INTEGER NOT NULL CHECK (panel >= 0),
  page            INTEGER NOT NULL CHECK (page >= 1),
  centre_x        REAL NOT NULL,
  centre_y        REAL NOT NULL,
  printed_fen     INTEGER NOT NULL,
  raw             TEXT NOT NULL,
  corrected_fen   INTEGER NOT NULL,
  reason          TEXT NOT NULL CHECK (reason <> ''),
  corrected_at    TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS core_correction_by_place ON core_correction (document_sha256, page);
`;
