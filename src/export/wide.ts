/** The wide form: for each canonical table one row a printed row and one column a declared column, amounts in yuan. */

import type { TableSchema } from '../../schemas/define.js';
import { amountField, WIDE_FIELDS } from '../../schemas/fields.js';
import { TABLES } from '../../schemas/tables/index.js';
import { fenToYuan } from '../normalise/format.js';
import type { Status, StoredFact } from '../types.js';
import { type Cell, cellsOf, type Dataset, type DatasetSource, published } from './dataset.js';

/** One dataset for each declared table that gives facts; a table that no document prints has no rows. */
export const wideDatasets = (source: Pick<DatasetSource, 'facts'>): readonly Dataset[] =>
  TABLES.filter(({ facts }) => facts).map((table) => wideDataset(source, table));

/** Numbers whose header is not declared have no column here; the tidy form holds them. */
export function wideDataset(source: Pick<DatasetSource, 'facts'>, table: TableSchema): Dataset {
  const amounts = table.columns.map(({ id, name_zh, name_en }) => amountField(id, name_zh, name_en));
  const fields = [...WIDE_FIELDS, ...amounts];
  return {
    id: table.id,
    title_zh: table.name_zh,
    title_en: table.name_en,
    fields,
    primary_key: [],
    *rows() {
      for (const row of rowsOf(source.facts({ table: table.id }), table.id))
        for (const repeat of repeats(row)) yield cellsOf(fields, { ...emptyAmounts(table), ...recordOf(repeat) });
    },
  };
}

const emptyAmounts = (table: TableSchema): Record<string, null> =>
  Object.fromEntries(table.columns.map(({ id }) => [`${id}_yuan`, null]));

type Row = [StoredFact, ...StoredFact[]];

const sameRow = (a: StoredFact, b: StoredFact): boolean =>
  a.document.sha256 === b.document.sha256 && a.table_index === b.table_index && a.row === b.row && a.panel === b.panel;

/** Facts of one printed row and panel; they come by document, table, row, so that two rows at most are in memory. */
function* rowsOf(facts: Iterable<StoredFact>, table: string): Generator<Row> {
  let panels: Row[] = [];
  for (const fact of facts) {
    if (fact.table !== table) continue;
    const [first] = panels;
    if (first && !sameRow({ ...first[0], panel: fact.panel }, fact)) {
      yield* panels;
      panels = [];
    }
    const panel = panels.find(([other]) => sameRow(other, fact));
    if (panel) panel.push(fact);
    else panels.push([fact]);
  }
  yield* panels;
}

/** A column printed twice in a row gives a second row: no number replaces another. */
function repeats(row: Row): Row[] {
  const found: Row[] = [];
  for (const fact of row) {
    if (fact.measure === null) continue;
    const free = found.find((one) => !one.some(({ measure }) => measure === fact.measure));
    if (free) free.push(fact);
    else found.push([fact]);
  }
  return found;
}

const BY_DOUBT: readonly Status[] = ['disputed', 'unverified', 'verified'];

function recordOf(row: Row): Record<string, Cell> {
  const [{ document, ...first }] = row;
  return {
    document: document.sha256,
    file: document.file,
    organization: document.organization,
    region_code: document.region_code,
    region_name: document.region_name,
    fiscal_year: document.fiscal_year,
    kind: document.kind,
    entity_level: document.entity_level,
    page: first.page,
    row: first.row,
    panel: first.panel,
    code: first.code,
    all_codes: first.all_codes,
    label: published(first.label),
    role: first.role,
    status: BY_DOUBT.find((status) => row.some((fact) => fact.status === status)) ?? 'unverified',
    ...Object.fromEntries(row.map((fact) => [`${fact.measure}_yuan`, fenToYuan(fact.amount.fen)])),
  };
}
