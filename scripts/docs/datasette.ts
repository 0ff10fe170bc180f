/** Renders metadata.json for Datasette from schemas/: titles, descriptions, units, facets and labels of the tables and views. */
import { CAVEATS, DATABASE_TABLES } from '../../schemas/caveats.js';
import { PACKAGE_WORDS } from '../../schemas/package-words.js';

/** Columns that Datasette shows as facets, and the one that names a row. */
const SHOWN: Readonly<
  Record<string, { readonly facets: readonly string[]; readonly label_column?: string; readonly sortable?: true }>
> = {
  core_document: { facets: ['fiscal_year', 'kind', 'entity_level', 'region_name'], label_column: 'file' },
  core_table: { facets: ['table_id', 'unit', 'empty'], label_column: 'title' },
  core_fact: { facets: ['table_id', 'measure', 'role', 'status', 'origin'], label_column: 'label' },
  core_check: { facets: ['check_id', 'outcome'] },
  core_issue: { facets: ['code', 'severity'] },
  core_claim: { facets: ['topic', 'aspect', 'stage', 'compared_with', 'relation'] },
  core_project: { facets: ['form'], label_column: 'name' },
  core_indicator: { facets: ['level_1'] },
  core_raw_cell: { facets: [] },
  out_function_completion: { facets: ['fiscal_year', 'region_name'] },
  out_performance: { facets: ['form', 'fiscal_year', 'region_name'] },
  out_measure: { facets: ['measure', 'fiscal_year', 'kind', 'region_name'] },
  out_entity_year: { facets: ['fiscal_year', 'kind', 'region_name'] },
  out_expenditure_by_function: { facets: ['fund', 'code_level', 'role', 'fiscal_year', 'region_name'] },
  out_expenditure_by_economic_class: { facets: ['scope', 'economic_group', 'role', 'fiscal_year', 'region_name'] },
  out_revenue: { facets: ['source', 'role', 'fiscal_year', 'region_name'] },
  out_three_public: { facets: ['stage', 'fiscal_year', 'region_name'] },
};

const COLUMNS: Readonly<Record<string, string>> = {
  amount_fen: 'Amount in fen (1/100 yuan)',
  amount_wan_yuan: 'Amount in ten thousand yuan (万元), exact decimal text',
  step_fen: 'Value of the last printed digit in fen',
  page: 'Page of the PDF, 1 for the first',
  role: 'detail, subtotal or total: never add a subtotal to its details',
  status: 'verified, unverified or disputed: what the arithmetic of the document says',
  entity_level: 'department or budget_unit: a department holds the money of its units',
  kind: 'budget (plan) or final_account (what happened)',
};

const HAS_AMOUNT = ['core_fact', 'out_measure', 'out_expenditure_by_economic_class', 'out_revenue'];
const WITHOUT_STATUS = ['out_entity_year', 'out_function_completion', 'out_performance'];
const CORE_ONLY = ['step_fen', 'role'];

function columnsOf(id: string): Record<string, string> {
  const wanted = Object.keys(COLUMNS).filter((column) => {
    if (column === 'amount_fen') return HAS_AMOUNT.includes(id);
    if (column === 'amount_wan_yuan') return HAS_AMOUNT.includes(id) && id !== 'core_fact';
    if (CORE_ONLY.includes(column)) return id === 'core_fact';
    if (column === 'page') return ['core_fact', 'core_issue'].includes(id);
    if (column === 'status') return id === 'core_fact' || (id.startsWith('out_') && !WITHOUT_STATUS.includes(id));
    return id === 'core_document' || id.startsWith('out_');
  });
  return Object.fromEntries(wanted.map((column) => [column, COLUMNS[column] ?? '']));
}

/** The whole of metadata.json. The licence is for whoever publishes the database to fill in. */
export function datasetteMetadata(): string {
  const tables = DATABASE_TABLES.map(({ id, title_zh, title_en, description }) => {
    const { facets, ...label } = SHOWN[id] ?? { facets: [] };
    return [id, { title: `${title_zh} ${title_en}`, description, columns: columnsOf(id), facets, ...label, size: 100 }] as const;
  });
  const metadata = {
    title: PACKAGE_WORDS.title,
    description: [PACKAGE_WORDS.description, ...CAVEATS.map(({ title_en, text_en }) => `${title_en}: ${text_en}`)].join('\n\n'),
    source: 'Budget and final-account disclosures of the bodies named in core_document',
    license: 'Not chosen yet: whoever publishes this database names the licence here',
    databases: { xianzhang: { title: 'xianzhang 县账', tables: Object.fromEntries(tables) } },
  };
  // Short lists on one line, as the formatter of the project has them.
  const text = JSON.stringify(metadata, null, 2).replace(
    /\[\n\s+([^\][{}]*?)\n\s+\]/g,
    (_all, inner: string) => `[${inner.replace(/\n\s+/g, ' ')}]`,
  );
  return `${text}\n`;
}
