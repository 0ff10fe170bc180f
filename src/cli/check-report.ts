/** Prints the check reports of stored documents, one by one and over all of them, as text or as JSON lines. */
import { type DocumentFigures, documentFigures, type OverResult, overDocuments } from '../check/over-documents.js';
import { overLines } from '../check/over-text.js';
import { type Finding, type Report, reportOf } from '../check/report.js';
import { reportLines } from '../check/report-text.js';
import { UsageError } from '../errors.js';
import { fenToYuan } from '../normalise/format.js';
import type { Store } from '../store/store.js';
import type { Claim, StoredDocument } from '../types.js';
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

/** The published record of a comparison of documents: yuan as exact decimal text. */
function overRecord({ expected_fen, actual_fen, difference_fen, tolerance_fen, operands, ...rest }: OverResult) {
  return {
    kind: 'over_documents',
    ...rest,
    printed_yuan: yuan(actual_fen),
    expected_yuan: yuan(expected_fen),
    difference_yuan: yuan(difference_fen),
    tolerance_yuan: yuan(tolerance_fen),
    operands: operands.map(({ document, amount_fen, ...operand }) => ({
      document: document.sha256,
      file: document.file,
      fiscal_year: document.fiscal_year,
      ...operand,
      amount_yuan: yuan(amount_fen),
    })),
  };
}

async function printOver(results: readonly OverResult[], json: boolean, terminal: Terminal): Promise<void> {
  if (json) for (const result of results) await terminal.line(JSON.stringify(overRecord(result)));
  else if (results.length > 0) await terminal.write(`${overLines(results).join('\n')}\n`);
}

/** The plans that texts quote, by document: the only claims that another document can confirm. */
function quotedPlans(store: Store): ReadonlyMap<string, readonly Claim[]> {
  const plans = new Map<string, Claim[]>();
  for (const { document, ...claim } of store.claims()) {
    if (claim.stage !== 'initial_budget') continue;
    const own = plans.get(document.sha256);
    if (own) own.push(claim);
    else plans.set(document.sha256, [claim]);
  }
  return plans;
}

/** Whether a comparison of documents fails that is more than information. */
const isFailure = ({ outcome, severity }: OverResult): boolean => outcome === 'fail' && severity !== 'info';

/** Prints the reports of the named documents (null: of all, and of all together); returns whether an identity failed. */
export async function printReports(
  store: Store,
  names: readonly string[] | null,
  json: boolean,
  terminal: Terminal,
): Promise<boolean> {
  let failed = false;
  const plans = names === null ? quotedPlans(store) : new Map<string, readonly Claim[]>();
  const compared: DocumentFigures[] = [];
  for (const document of chosen(store.documents(), names)) {
    const facts = [...store.facts({ document: document.sha256 })];
    const report = reportOf(facts, store.checks(document.sha256));
    failed ||= report.identities.fail > 0;
    await printReport(document, report, json, terminal);
    if (names === null) compared.push(documentFigures(document, facts, plans.get(document.sha256) ?? []));
  }
  const over = overDocuments(compared);
  await printOver(over, json, terminal);
  return failed || over.some(isFailure);
}
