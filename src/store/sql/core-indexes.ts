/** Indexes for the questions that people ask across documents; the primary keys serve those within one. */

export const CORE_INDEXES = `
CREATE INDEX core_document_by_unit ON core_document (organization, fiscal_year, kind, entity_level);
CREATE INDEX core_document_by_region ON core_document (region_code, fiscal_year, kind);
CREATE INDEX core_document_by_year ON core_document (fiscal_year, kind);
CREATE INDEX core_document_by_file ON core_document (file);
CREATE INDEX core_table_by_id ON core_table (table_id);
CREATE INDEX core_fact_by_measure ON core_fact (table_id, measure, role);
CREATE INDEX core_fact_by_code ON core_fact (code);
CREATE INDEX core_fact_by_label ON core_fact (label);
CREATE INDEX core_fact_by_status ON core_fact (status) WHERE status <> 'verified';
CREATE INDEX core_check_by_outcome ON core_check (outcome, check_id);
CREATE INDEX core_issue_by_code ON core_issue (code);
`;
