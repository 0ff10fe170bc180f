/** Tables of the core layer that hold performance forms: projects, their money by source, their indicators. Amounts in fen. */

export const CORE_RECORDS = `
-- form: goal is the plan of a budget, evaluation the account of it; whole is the unit, project a single one.
CREATE TABLE core_project (
  project_id        INTEGER PRIMARY KEY AUTOINCREMENT,
  document_sha256   TEXT NOT NULL REFERENCES core_document ON DELETE CASCADE,
  number            INTEGER NOT NULL CHECK (number >= 0),
  form              TEXT NOT NULL CHECK (form IN ('whole_goal', 'whole_evaluation', 'project_goal', 'project_evaluation')),
  table_index       INTEGER NOT NULL,
  name              TEXT,
  code              TEXT,
  managing_unit     TEXT,
  implementing_unit TEXT,
  goal              TEXT,
  result            TEXT,
  total_weight      TEXT,
  total_score       TEXT,
  page              INTEGER NOT NULL CHECK (page >= 1),
  x0                REAL NOT NULL,
  top               REAL NOT NULL,
  x1                REAL NOT NULL,
  bottom            REAL NOT NULL,
  origin            TEXT NOT NULL CHECK (origin IN ('text-layer', 'ocr', 'plain-text')),
  UNIQUE (document_sha256, number),
  FOREIGN KEY (document_sha256, table_index) REFERENCES core_table ON DELETE CASCADE
) STRICT;

CREATE TABLE core_project_money (
  document_sha256     TEXT NOT NULL REFERENCES core_document ON DELETE CASCADE,
  project             INTEGER NOT NULL,
  number              INTEGER NOT NULL CHECK (number >= 0),
  source              TEXT NOT NULL,
  label               TEXT NOT NULL,
  initial_budget_fen  INTEGER,
  initial_budget_step INTEGER,
  full_budget_fen     INTEGER,
  full_budget_step    INTEGER,
  actual_fen          INTEGER,
  actual_step         INTEGER,
  execution_rate      TEXT,
  weight              TEXT,
  score               TEXT,
  PRIMARY KEY (document_sha256, project, number),
  FOREIGN KEY (document_sha256, project) REFERENCES core_project (document_sha256, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Weight, score and deviation are exact decimal texts; target and achieved are as printed.
CREATE TABLE core_indicator (
  document_sha256 TEXT NOT NULL REFERENCES core_document ON DELETE CASCADE,
  project         INTEGER NOT NULL,
  number          INTEGER NOT NULL CHECK (number >= 0),
  level_1         TEXT,
  level_2         TEXT,
  level_3         TEXT NOT NULL,
  target          TEXT,
  achieved        TEXT,
  weight          TEXT,
  score           TEXT,
  deviation       TEXT,
  reason          TEXT,
  note            TEXT,
  page            INTEGER NOT NULL CHECK (page >= 1),
  x0              REAL NOT NULL,
  top             REAL NOT NULL,
  x1              REAL NOT NULL,
  bottom          REAL NOT NULL,
  PRIMARY KEY (document_sha256, project, number),
  FOREIGN KEY (document_sha256, project) REFERENCES core_project (document_sha256, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX core_project_by_name ON core_project (name);
CREATE INDEX core_project_by_code ON core_project (code) WHERE code IS NOT NULL;
`;
