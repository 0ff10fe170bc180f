/** The overview of documents as a table: a line for each district and year, a column for each measure, in ten thousand yuan. */
import { type DocumentOverview, type OverviewLine, overview } from '../compare/overview.js';
import type { Store } from '../store/store.js';
import type { StoredDocument } from '../types.js';
import { groupDigits } from './comparison.js';
import { districtOf, organisationOf } from './document-lines.js';
import { formatTable, type TableColumn } from './text-table.js';

const UNIT_COLUMNS: readonly TableColumn[] = [
  { title: 'district', align: 'left' },
  { title: 'year', align: 'right' },
  { title: 'kind', align: 'left' },
  { title: 'organisation', align: 'left' },
];

/** "?" marks an amount whose checks failed. */
const amount = (line: OverviewLine): string =>
  line.amount_wan_yuan === null ? '-' : groupDigits(line.amount_wan_yuan) + (line.status === 'disputed' ? '?' : '');

const cells = ({ document, lines }: DocumentOverview): string[] => [
  districtOf(document),
  String(document.fiscal_year ?? '-'),
  document.kind ?? '-',
  organisationOf(document),
  ...lines.map(amount),
];

/** Empty when there is no document. */
export function overviewLines(documents: readonly StoredDocument[], store: Store): string {
  const overviews = overview({ documents, facts: store.facts() });
  const measures = (overviews[0]?.lines ?? []).map((line): TableColumn => ({ title: line.name_zh, align: 'right' }));
  return overviews.length === 0 ? '' : formatTable([...UNIT_COLUMNS, ...measures], overviews.map(cells));
}
