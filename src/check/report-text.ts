/** The report on one document as lines for a person; amounts in the unit they are printed in. Pure. */
import { CHECK_BY_ID } from '../../schemas/checks/index.js';
import { UNITS } from '../../schemas/units.js';
import { fenToYuan } from '../normalise/format.js';
import type { StoredDocument } from '../types.js';
import type { Finding, Report } from './report.js';

const FEN_PER_UNIT: ReadonlyMap<string, bigint> = new Map(UNITS.map(({ unit, fenPerUnit }) => [unit, fenPerUnit]));

/** An amount in the unit it was printed in: exact, without trailing zeros. */
export function amountText(fen: bigint, unit: string): string {
  const perUnit = FEN_PER_UNIT.get(unit);
  if (perUnit === undefined || perUnit === 100n) return `${fenToYuan(fen)} ${unit}`;
  const decimals = perUnit.toString().length - 1;
  const digits = (fen < 0n ? -fen : fen).toString().padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -decimals)}${fraction && `.${fraction}`} ${unit}`;
}

const optional = (fen: bigint | null, unit: string): string => (fen === null ? 'blank' : amountText(fen, unit));

function findingLines(finding: Finding, number: number): string[] {
  const { unit } = finding;
  if (finding.kind === 'text_differs' || finding.kind === 'rate_differs') {
    return [`  ${number}. ${finding.place}`, `     likelier cause: ${finding.cause}: ${finding.reason}`];
  }
  const name = CHECK_BY_ID.get(finding.check);
  const more = finding.identities > 1 ? `, ${finding.identities} identities` : '';
  return [
    `  ${number}. ${finding.place}`,
    `     printed ${optional(finding.printed_fen, unit)}, the other figures ask for ${optional(finding.expected_fen, unit)}${
      finding.difference_fen === null ? '' : `; difference ${amountText(finding.difference_fen, unit)}`
    }`,
    `     ${name?.name_zh ?? finding.check} (${finding.check}${more}; pages ${finding.pages.join(', ')})`,
    `     likelier cause: ${finding.cause}: ${finding.reason}`,
  ];
}

const HEADINGS = [
  ['does_not_add_up', 'Does not add up'],
  ['parts_not_printed', 'Totals larger than their printed parts'],
  ['total_is_blank', 'Totals left blank although their parts are printed'],
  ['text_differs', 'The text says another figure than the table'],
  ['rate_differs', 'Percentages of the text that its own amounts do not give'],
] as const;

/** The report as text, each line without its line feed. */
export function reportLines(document: StoredDocument, report: Report): string[] {
  const { figures, identities, findings } = report;
  const all = figures.verified + figures.disputed + figures.unverified;
  const title = [document.organization ?? document.file, document.fiscal_year, document.kind, document.file];
  const lines = [
    title.filter((part) => part !== null).join(' · '),
    `  ${figures.verified} of ${all} figures that are not zero are confirmed by arithmetic, ${figures.disputed} disputed, ${figures.unverified} neither.`,
    `  ${identities.pass} identities hold exactly; ${identities.fail} fail.`,
  ];
  if (identities.rounding > 0) {
    lines.push(
      `  ${identities.rounding} more hold within rounding (differences of up to ${amountText(report.largest_rounding_fen, report.rounding_unit)}).`,
    );
  }
  const { narrative } = report;
  const restated = narrative.pass + narrative.rounding + narrative.fail;
  if (restated > 0) {
    const differ = narrative.fail > 0 ? `, ${narrative.fail} differ` : '';
    lines.push(
      `  ${restated} figures of the text restate a cell: ${narrative.pass} equal, ${narrative.rounding} rounded${differ}.`,
    );
  }
  for (const [kind, heading] of HEADINGS) {
    const own = findings.filter((finding) => finding.kind === kind);
    if (own.length === 0) continue;
    lines.push(`  ${heading}:`, ...own.flatMap((finding, index) => findingLines(finding, index + 1)));
  }
  return lines;
}
