/** How deep a row stands: by its code, its numbering, or its words; a smaller rank holds the larger ones that follow it. */
import { BALANCE_LINE, NUMBERINGS, OF_WHICH, YEAR_HEADING } from '../../schemas/checks/wording.js';
import type { Body, Line } from './body.js';

/** Ranks are only compared; the distances leave room for the other kinds between them. */
const RANK = { heading: 10, unit: 20, code: 60, numbered: 60, loose: 90, extract: 99 } as const;

export interface RankedLine {
  readonly line: Line;
  readonly rank: number;
  /** "其中": a part without the others. */
  readonly isExtract: boolean;
  /** Has neither code nor number: its place is a guess. */
  readonly isLoose: boolean;
  readonly isBalance: boolean;
}

const SUBJECT_CODE = /^[235]\d{2}(\d{2}){0,2}$/;

/** A digit too few or another first digit is a misprinted subject, not a unit. */
const SUBJECT_LENGTH = /^\d{5}$|^\d{7}$/;

/** Codes of one table that are units: six digits or more that are no subject, and the codes above them. */
function unitCodes(lines: readonly Line[]): (code: string) => boolean {
  const six = lines.flatMap(({ code }) => (code !== null && code.length % 2 === 0 ? [code] : []));
  const above = new Set(six.flatMap((code) => [code.slice(0, 3), code.slice(0, 6)]));
  return (code) => above.has(code) || !(SUBJECT_CODE.test(code) || SUBJECT_LENGTH.test(code));
}

/** The level of the numbering of a label, from 0; -1 without one. */
export const numberingOf = (label: string): number => NUMBERINGS.findIndex((pattern) => pattern.test(label));

/** A label without "其中", numbering and colon. */
export function bareLabel(label: string): string {
  let bare = label.replace(OF_WHICH, '');
  for (const pattern of NUMBERINGS) bare = bare.replace(pattern, '');
  return bare.replace(/:$/, '');
}

/** Ranks of all rows of a body but its totals, in printed order. */
export function rankLines(body: Body, isRepeat: (above: Line, line: Line) => boolean): RankedLine[] {
  const isUnit = unitCodes(body.lines);
  let headed = false;
  let anchored = false;
  let previous: Line | undefined;
  return body.lines.map((line): RankedLine => {
    const above = previous;
    previous = line;
    const { code, label } = line;
    const base = { line, isExtract: false, isLoose: false, isBalance: false };
    if (line.isTotal) return { ...base, rank: RANK.heading };
    if (code !== null) {
      anchored = true;
      if (code.includes('/')) return { ...base, rank: RANK.loose };
      const rank = (isUnit(code) ? RANK.unit : RANK.code) + code.length;
      // A section whose only item is printed with the same code.
      return { ...base, rank: above?.code === code && above.label === label && isRepeat(above, line) ? rank + 1 : rank };
    }
    const isExtract = OF_WHICH.test(label);
    const level = numberingOf(isExtract ? label.replace(OF_WHICH, '') : label);
    const bare = bareLabel(label);
    if (YEAR_HEADING.test(bare)) {
      headed = true;
      anchored = true;
      return { ...base, rank: RANK.heading };
    }
    const isBalance = BALANCE_LINE.test(bare) && (level < 0 || level === 0);
    if (isBalance && !isExtract) {
      anchored = true;
      return { ...base, isBalance, rank: level < 0 || headed ? RANK.heading : RANK.numbered };
    }
    if (level >= 0) {
      anchored = true;
      return { ...base, rank: RANK.numbered + 2 * level };
    }
    if (isExtract) return { ...base, isExtract, rank: RANK.extract };
    return { ...base, isLoose: true, rank: anchored ? RANK.loose : RANK.numbered };
  });
}
