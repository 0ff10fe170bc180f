/** Tables of the core layer that hold what was found: figures, checks and doubts. Amounts in fen (1/100 yuan). */

export const CORE_FACTS = `
-- all_codes holds every code of the row joined with "/", code the ones that tell it from others.
-- step_fen is the value of the last printed digit. fact_id is for search and links and is never given twice; a document that is
-- read again gets new ones, so that a figure is cited by document_sha256, table_index, row_index, column_index and panel.
CREATE TABLE core_fact (
  fact_id         INTEGER PRIMARY KEY AUTOINCREMENT,
  document_sha256 TEXT NOT NULL REFERENCES core_document ON DELETE CASCADE,
  table_index     INTEGER NOT NULL,
  row_index       INTEGER NOT NULL CHECK (row_index >= 0),
  column_index    INTEGER NOT NULL CHECK (column_index >= 0),
  panel           INTEGER NOT NULL CHECK (panel >= 0),
  table_id        TEXT NOT NULL,
  code            TEXT,
  all_codes       TEXT,
  label           TEXT NOT NULL,
  measure         TEXT,
  header          TEXT NOT NULL,
  amount_fen      INTEGER NOT NULL,
  step_fen        INTEGER NOT NULL CHECK (step_fen > 0),
  raw             TEXT NOT NULL,
  unit            TEXT NOT NULL,
  role            TEXT NOT NULL CHECK (role IN ('detail', 'subtotal', 'total')),
  page            INTEGER NOT NULL CHECK (page >= 1),
  x0              REAL NOT NULL,
  top             REAL NOT NULL,
  x1              REAL NOT NULL,
  bottom          REAL NOT NULL,
  origin          TEXT NOT NULL CHECK (origin IN ('text-layer', 'ocr', 'plain-text')),
  confidence      REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  status          TEXT NOT NULL CHECK (status IN ('verified', 'unverified', 'disputed')),
  UNIQUE (document_sha256, table_index, row_index, column_index, panel),
  FOREIGN KEY (document_sha256, table_index) REFERENCES core_table ON DELETE CASCADE
) STRICT;

-- operands is a JSON array of fact keys "table_index:row:column" and of "claim:N", N the number of a row of core_claim.
CREATE TABLE core_check (
  document_sha256 TEXT NOT NULL REFERENCES core_document ON DELETE CASCADE,
  number          INTEGER NOT NULL,
  check_id        TEXT NOT NULL,
  outcome         TEXT NOT NULL CHECK (outcome IN ('pass', 'rounding', 'fail', 'not-checkable')),
  table_index     INTEGER NOT NULL,
  expected_fen    INTEGER,
  actual_fen      INTEGER,
  difference_fen  INTEGER,
  tolerance_fen   INTEGER,
  operands        TEXT NOT NULL CHECK (json_type(operands) = 'array'),
  message         TEXT NOT NULL,
  PRIMARY KEY (document_sha256, number)
) STRICT;

CREATE TABLE core_issue (
  document_sha256 TEXT NOT NULL REFERENCES core_document ON DELETE CASCADE,
  number          INTEGER NOT NULL,
  code            TEXT NOT NULL,
  severity        TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
  message         TEXT NOT NULL,
  page            INTEGER,
  table_index     INTEGER,
  x0              REAL,
  top             REAL,
  x1              REAL,
  bottom          REAL,
  PRIMARY KEY (document_sha256, number)
) STRICT;
`;
