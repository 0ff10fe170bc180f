/** Documents, printed tables and issues as datasets. */
import { departmentTypeOf } from '../../schemas/department-types.js';
import { DATASET_TITLES, DOCUMENT_FIELDS, ISSUE_FIELDS, PRINTED_TABLE_FIELDS } from '../../schemas/fields.js';
import { cellsOf, type Dataset, type DatasetSource, published } from './dataset.js';
import { addressesOf } from './sources-dataset.js';

export const documentsDataset = (source: DatasetSource): Dataset => ({
  id: 'documents',
  ...DATASET_TITLES.documents,
  fields: DOCUMENT_FIELDS,
  primary_key: ['document'],
  *rows() {
    for (const { sha256: document, ...rest } of source.documents()) {
      const department_type = departmentTypeOf(rest.organization)?.id ?? null;
      const source_url = addressesOf(source, document)[0]?.url ?? null;
      yield cellsOf(DOCUMENT_FIELDS, { document, department_type, source_url, ...rest });
    }
  },
});

export const tablesDataset = (source: DatasetSource): Dataset => ({
  id: 'tables',
  ...DATASET_TITLES.tables,
  fields: PRINTED_TABLE_FIELDS,
  primary_key: ['document', 'table_index'],
  *rows() {
    for (const { sha256: document } of source.documents())
      for (const { index: table_index, cells: _, title, ...table } of source.tables(document))
        yield cellsOf(PRINTED_TABLE_FIELDS, { document, table_index, title: published(title), ...table });
  },
});

export const issuesDataset = (source: DatasetSource): Dataset => ({
  id: 'issues',
  ...DATASET_TITLES.issues,
  fields: ISSUE_FIELDS,
  primary_key: ['document', 'number'],
  *rows() {
    for (const { sha256: document } of source.documents()) {
      for (const [number, { code, severity, message, page }] of source.issues(document).entries())
        yield cellsOf(ISSUE_FIELDS, { document, number, code, severity, message: published(message), page });
    }
  },
});
