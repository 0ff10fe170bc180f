/** The comparison of documents as lines for a person. Pure. */
import { CHECKS } from '../../schemas/checks/index.js';
import { CODE_HAS_USUAL_NAME, DEPARTMENT_NOT_BELOW_UNIT } from '../../schemas/checks/over_documents.js';
import type { OverResult } from './over-result.js';

const count = (results: readonly OverResult[], outcome: OverResult['outcome']): number =>
  results.filter((result) => result.outcome === outcome).length;

const findingLine = ({ organization, message, issue, operands }: OverResult, number: number): string[] => {
  const [first] = operands;
  const where = first ? ` (${first.document.file}, ${first.place})` : '';
  return [`    ${number}. ${organization ?? 'several bodies'}: ${message}${where}`, ...(issue ? [`       ${issue}`] : [])];
};

/** More unusual names than these in one document have one cause: its names and codes are shifted, or of another classification. */
const NAMES_SHOWN = 3;

/** Findings of one document about names, beyond the first ones, are one line. */
function shorten(results: readonly OverResult[]): { shown: OverResult[]; more: string[] } {
  const perFile = new Map<string, number>();
  const shown = results.filter(({ check, operands }) => {
    const files = new Set(operands.map(({ document }) => document.file));
    const [file] = files;
    if (check !== CODE_HAS_USUAL_NAME.id || files.size !== 1 || file === undefined) return true;
    perFile.set(file, (perFile.get(file) ?? 0) + 1);
    return (perFile.get(file) ?? 0) <= NAMES_SHOWN;
  });
  const more = [...perFile]
    .filter(([, all]) => all > NAMES_SHOWN)
    .map(([file, all]) => `    ${all - NAMES_SHOWN} more codes of ${file} have other names: its codes and names may be shifted.`);
  return { shown, more };
}

/** Equal figures of two editions hold and are still worth a line: who adds them counts twice. */
const isWorthALine = ({ check, outcome, difference_fen }: OverResult): boolean =>
  outcome === 'fail' || (check === DEPARTMENT_NOT_BELOW_UNIT.id && difference_fen === 0n);

/** The report over documents; no line where nothing is to be compared. */
export function overLines(results: readonly OverResult[]): string[] {
  const lines = CHECKS.filter(({ scope }) => scope === 'over_documents').flatMap((check) => {
    const own = results.filter((result) => result.check === check.id);
    if (own.length === 0) return [];
    const counts = [
      `${count(own, 'pass') + count(own, 'rounding')} hold`,
      `${count(own, 'fail')} ${check.severity === 'info' ? 'differ' : 'fail'}`,
      `${count(own, 'not-checkable')} not checkable`,
    ];
    const { shown, more } = shorten(own.filter(isWorthALine));
    const findings = [...shown.flatMap((result, index) => findingLine(result, index + 1)), ...more];
    return [`  ${check.name_zh} (${check.id}): ${counts.join(', ')}`, ...findings];
  });
  return lines.length === 0 ? [] : ['Over documents', ...lines];
}
