/** Tables of the core layer that say what was read: documents and the tables in them. */

export const CORE_DOCUMENTS = `
-- document_id is what search knows the document by. It is written as rowid too, where Datasette looks when no metadata names a column.
CREATE TABLE core_document (
  sha256         TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  document_id    INTEGER NOT NULL UNIQUE,
  title          TEXT NOT NULL,
  file           TEXT NOT NULL,
  bytes          INTEGER NOT NULL CHECK (bytes >= 0),
  pages          INTEGER NOT NULL CHECK (pages >= 0),
  reader_version TEXT NOT NULL,
  read_ms        REAL NOT NULL,
  organization   TEXT,
  region_code    TEXT,
  region_name    TEXT,
  fiscal_year    INTEGER,
  kind           TEXT CHECK (kind IN ('budget', 'final_account')),
  entity_level   TEXT CHECK (entity_level IN ('department', 'budget_unit')),
  ingested_at    TEXT NOT NULL
) STRICT;

-- Every name the same bytes were given under, the first one included.
CREATE TABLE core_document_name (
  document_sha256 TEXT NOT NULL REFERENCES core_document ON DELETE CASCADE,
  file            TEXT NOT NULL,
  PRIMARY KEY (document_sha256, file)
) STRICT, WITHOUT ROWID;

CREATE TABLE core_expected_table (
  document_sha256 TEXT NOT NULL REFERENCES core_document ON DELETE CASCADE,
  table_id        TEXT NOT NULL,
  PRIMARY KEY (document_sha256, table_id)
) STRICT, WITHOUT ROWID;

-- table_id is null for a table that no declaration knows.
CREATE TABLE core_table (
  document_sha256 TEXT NOT NULL REFERENCES core_document ON DELETE CASCADE,
  table_index     INTEGER NOT NULL CHECK (table_index >= 0),
  table_id        TEXT,
  title           TEXT NOT NULL,
  unit            TEXT,
  first_page      INTEGER NOT NULL CHECK (first_page >= 1),
  last_page       INTEGER NOT NULL CHECK (last_page >= first_page),
  rows            INTEGER NOT NULL,
  columns         INTEGER NOT NULL,
  facts           INTEGER NOT NULL,
  empty           INTEGER NOT NULL CHECK (empty IN (0, 1)),
  PRIMARY KEY (document_sha256, table_index)
) STRICT;

-- Cells of the unknown tables as printed; cell numbers them in reading order.
CREATE TABLE core_raw_cell (
  document_sha256 TEXT NOT NULL REFERENCES core_document ON DELETE CASCADE,
  table_index     INTEGER NOT NULL,
  cell            INTEGER NOT NULL,
  page            INTEGER NOT NULL CHECK (page >= 1),
  row_index       INTEGER NOT NULL,
  column_index    INTEGER NOT NULL,
  row_span        INTEGER NOT NULL,
  column_span     INTEGER NOT NULL,
  x0              REAL NOT NULL,
  top             REAL NOT NULL,
  x1              REAL NOT NULL,
  bottom          REAL NOT NULL,
  text            TEXT NOT NULL,
  PRIMARY KEY (document_sha256, table_index, cell),
  FOREIGN KEY (document_sha256, table_index) REFERENCES core_table ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
`;
