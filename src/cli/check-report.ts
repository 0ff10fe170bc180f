/** Prints the check reports of stored documents, as text or as JSON lines. */
import { type Finding, type Report, reportOf } from '../check/report.js';
import { reportLines } from '../check/report-text.js';
import { UsageError } from '../errors.js';
import { fenToYuan } from '../normalise/format.js';
import type { Store } from '../store/store.js';
import type { StoredDocument } from '../types.js';
import type { Terminal } from './terminal.js';

const matches = ({ file, organization, sha256 }: StoredDocument, name: string): boolean =>
  file.includes(name) || (organization ?? '').includes(name) || (name.length >= 6 && sha256.startsWith(name));

/** The documents that the names mean; throws UsageError for a name that means none. */
function chosen(documents: readonly StoredDocument[], names: readonly string[] | null): readonly StoredDocument[] {
  if (names === null) return documents;
  const unknown = names.find((name) => !documents.some((document) => matches(document, name)));
  if (unknown !== undefined) {
    throw new UsageError(`${unknown}: no stored document has this name; "list documents" shows them.`);
  }
  return documents.filter((document) => names.some((name) => matches(document, name)));
}

const yuan = (fen: bigint | null): string | null => (fen === null ? null : fenToYuan(fen));

/** The published record of a finding: yuan as exact decimal text. */
function findingRecord(document: StoredDocument, finding: Finding) {
  const { printed_fen, expected_fen, difference_fen, unit: _, ...rest } = finding;
  return {
    document: document.sha256,
    file: document.file,
    organization: document.organization,
    fiscal_year: document.fiscal_year,
    ...rest,
    printed_yuan: yuan(printed_fen),
    expected_yuan: yuan(expected_fen),
    difference_yuan: yuan(difference_fen),
  };
}

async function printReport(document: StoredDocument, report: Report, json: boolean, terminal: Terminal): Promise<void> {
  if (!json) return terminal.write(`${reportLines(document, report).join('\n')}\n`);
  for (const finding of report.findings) await terminal.line(JSON.stringify(findingRecord(document, finding)));
}

/** Prints the reports of the named documents (null: of all); returns whether an identity failed in any of them. */
export async function printReports(
  store: Store,
  names: readonly string[] | null,
  json: boolean,
  terminal: Terminal,
): Promise<boolean> {
  let failed = false;
  for (const document of chosen(store.documents(), names)) {
    const report = reportOf(store.facts({ document: document.sha256 }), store.checks(document.sha256));
    failed ||= report.identities.fail > 0;
    await printReport(document, report, json, terminal);
  }
  return failed;
}
