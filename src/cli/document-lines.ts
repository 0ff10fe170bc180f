/** One line a document: what it is and what was found in it. */
import type { Store } from '../store/store.js';
import type { StoredDocument } from '../types.js';
import { formatTable, type TableColumn, truncate } from './text-table.js';

/** Terminal columns that the name of an organisation may take. */
export const ORGANISATION_COLUMNS = 44;

const COLUMNS: readonly TableColumn[] = [
  { title: 'organisation', align: 'left' },
  { title: 'district', align: 'left' },
  { title: 'year', align: 'right' },
  { title: 'kind', align: 'left' },
  { title: 'pages', align: 'right' },
  { title: 'tables', align: 'right' },
  { title: 'figures', align: 'right' },
  { title: 'issues', align: 'right' },
  { title: 'time', align: 'right' },
];

export const organisationOf = (document: StoredDocument): string =>
  truncate(document.organization ?? document.file, ORGANISATION_COLUMNS);

export const districtOf = (document: StoredDocument): string => document.region_name ?? document.region_code ?? '-';

function cells(document: StoredDocument, store: Store): string[] {
  const counts = store.counts(document.sha256);
  const { error, warning, info } = counts?.issues ?? { error: 0, warning: 0, info: 0 };
  return [
    organisationOf(document),
    districtOf(document),
    String(document.fiscal_year ?? '-'),
    document.kind ?? '-',
    String(document.pages),
    `${counts?.expected_found ?? 0} of ${counts?.expected ?? 0}`,
    (counts?.figures ?? 0).toLocaleString('en-US'),
    String(error + warning + info),
    `${(document.read_ms / 1000).toFixed(1)} s`,
  ];
}

/** Tables are counted as found of expected for the kind of document. */
export const documentLines = (documents: readonly StoredDocument[], store: Store): string =>
  formatTable(
    COLUMNS,
    documents.map((document) => cells(document, store)),
  );
