/** Table of the core layer that holds the figures of the running text. Amounts in fen (1/100 yuan), other numbers as exact text. */

export const CORE_CLAIMS = `
-- The fact columns name the printed table figure that a claim speaks of; relation says whether it agrees.
CREATE TABLE core_claim (
  claim_id        INTEGER PRIMARY KEY AUTOINCREMENT,
  document_sha256 TEXT NOT NULL REFERENCES core_document ON DELETE CASCADE,
  number          INTEGER NOT NULL CHECK (number >= 0),
  topic           TEXT NOT NULL,
  subject         TEXT NOT NULL,
  code            TEXT,
  scope           TEXT NOT NULL CHECK (scope IN ('all', 'fiscal', 'general', 'gov_fund', 'state_capital')),
  measure         TEXT,
  aspect          TEXT NOT NULL CHECK (aspect IN ('level', 'change', 'share', 'completion', 'count')),
  stage           TEXT CHECK (stage IN ('initial_budget', 'full_budget', 'actual')),
  fiscal_year     INTEGER,
  amount_fen      INTEGER,
  step_fen        INTEGER CHECK (step_fen > 0),
  percent         TEXT,
  count           INTEGER,
  decimal         TEXT,
  raw             TEXT NOT NULL,
  unit            TEXT NOT NULL,
  compared_with   TEXT,
  direction       TEXT CHECK (direction IN ('increase', 'decrease')),
  reason          TEXT,
  page            INTEGER NOT NULL CHECK (page >= 1),
  x0              REAL NOT NULL,
  top             REAL NOT NULL,
  x1              REAL NOT NULL,
  bottom          REAL NOT NULL,
  quote           TEXT NOT NULL,
  origin          TEXT NOT NULL CHECK (origin IN ('text-layer', 'ocr', 'plain-text')),
  fact_table      INTEGER,
  fact_row        INTEGER,
  fact_column     INTEGER,
  fact_panel      INTEGER,
  relation        TEXT CHECK (relation IN ('restates', 'contradicts')),
  CHECK ((amount_fen IS NOT NULL) + (percent IS NOT NULL) + (count IS NOT NULL) + (decimal IS NOT NULL) = 1),
  CHECK ((amount_fen IS NULL) = (step_fen IS NULL)),
  CHECK ((relation IS NULL) = (fact_table IS NULL)),
  UNIQUE (document_sha256, number)
) STRICT;

CREATE INDEX core_claim_by_topic ON core_claim (topic, aspect, stage);
CREATE INDEX core_claim_by_code ON core_claim (code) WHERE code IS NOT NULL;
`;
