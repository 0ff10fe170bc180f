/** What a database holds, as records to list. */
import { bodyName } from '../../schemas/body-name.js';
import { DEPARTMENT_TYPES, departmentTypeOf } from '../../schemas/department-types.js';
import { fenToYuan } from '../normalise/format.js';
import { factReference } from '../review/reference.js';
import type { Store } from '../store/store.js';
import type { ListedRecord } from './listing.js';

export const storedDocuments = (store: Store): ListedRecord[] =>
  store.documents().map((document) => {
    const counts = store.counts(document.sha256);
    return {
      file: document.file,
      organization: document.organization,
      region: document.region_name,
      fiscal_year: document.fiscal_year,
      kind: document.kind,
      pages: document.pages,
      tables: counts?.tables ?? 0,
      facts: counts?.figures ?? 0,
      issues: counts ? counts.issues.error + counts.issues.warning + counts.issues.info : 0,
      document: document.sha256,
    };
  });

export const storedTables = (store: Store): ListedRecord[] =>
  store.documents().flatMap((document) =>
    store.tables(document.sha256).map((table) => ({
      file: document.file,
      index: table.index,
      table: table.table,
      title: table.title,
      unit: table.unit,
      first_page: table.first_page,
      last_page: table.last_page,
      rows: table.rows,
      facts: table.facts,
    })),
  );

export function storedIssues(store: Store): ListedRecord[] {
  const files = new Map(store.documents().map((document) => [document.sha256, document.file]));
  return store.issues().map((issue) => ({
    file: files.get(issue.document_sha256) ?? issue.document_sha256,
    page: issue.page,
    severity: issue.severity,
    code: issue.code,
    message: issue.message,
  }));
}

/** Types that the database has documents of, and how many; last, without id, the documents of bodies that no type fits. */
export function storedDepartments(store: Store): ListedRecord[] {
  const documents = store.documents().map((document) => ({ document, type: departmentTypeOf(document.organization) }));
  return [...DEPARTMENT_TYPES, null].flatMap((type) => {
    const own = documents.filter((one) => one.type === type).map(({ document }) => document);
    if (own.length === 0) return [];
    const bodies = new Set(
      own.map(({ region_code, region_name, organization, sha256 }) =>
        organization === null ? sha256 : `${region_code ?? region_name ?? ''}|${bodyName(organization)}`,
      ),
    );
    const years = new Set(own.map(({ fiscal_year }) => fiscal_year).filter((year) => year !== null));
    return [
      {
        id: type?.id ?? null,
        name_zh: type?.name_zh ?? null,
        name_en: type?.name_en ?? null,
        documents: own.length,
        budgets: own.filter(({ kind }) => kind === 'budget').length,
        final_accounts: own.filter(({ kind }) => kind === 'final_account').length,
        bodies: bodies.size,
        fiscal_years: [...years].sort().join(' '),
      },
    ];
  });
}

/** Every correction with what was read; `holds` is false for one that a newer one replaced or whose figure is no longer read. */
export function storedCorrections(store: Store): ListedRecord[] {
  const files = new Map(store.documents().map((document) => [document.sha256, document.file]));
  const holding = store.holdingCorrections();
  return store.corrections().map((correction) => ({
    file: files.get(correction.document_sha256) ?? null,
    page: correction.page,
    fact: factReference(correction.document_sha256, correction),
    raw: correction.raw,
    read_yuan: fenToYuan(correction.printed_fen),
    corrected_yuan: fenToYuan(correction.corrected_fen),
    reason: correction.reason,
    corrected_at: correction.corrected_at,
    holds: holding.has(correction.number),
  }));
}
