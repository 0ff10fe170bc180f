/** Finds which declared column a printed header path means. Pure: texts in, column id out. */
import type { ColumnSchema, TableSchema } from '../../schemas/define.js';
import {
  COLUMN_NUMBER,
  GENERIC_LEAF,
  HEADER_SIGNS,
  HEADER_SYNONYMS,
  NEUTRAL_LEVEL,
  OF_WHICH,
  OWN_YEAR,
  PRIOR_YEAR,
  QUALIFIER,
  UNIT_IN_HEADER,
  YEAR_IN_HEADER,
} from '../../schemas/tables/wording/header.js';

type Path = readonly string[];

/** How a year is read: dropped (the document's own), written as 上年 (the one before), kept (any other). */
type YearReading = (year: number) => string;

const withOneWording = (level: string): string =>
  HEADER_SYNONYMS.reduce((text, [pattern, wording]) => text.replace(pattern, wording), level);

const foldLevel = (text: string, year: YearReading): string =>
  withOneWording(
    text
      .normalize('NFKC')
      .replace(/\s/gu, '')
      .replace(YEAR_IN_HEADER, (_, digits: string) => year(Number(digits)))
      .replace(UNIT_IN_HEADER, '')
      .replace(OF_WHICH, '')
      .replace(HEADER_SIGNS, ''),
  );

/** The levels that say something. */
const foldPath = (path: Path, year: YearReading): Path =>
  path.map((level) => foldLevel(level, year)).filter((level) => level !== '' && !COLUMN_NUMBER.test(level));

/** The levels of a header path that say something, in the form in which they are compared; years stay as printed. */
export const foldHeader = (path: readonly string[]): readonly string[] => foldPath(path, (year) => String(year));

/** Each level once: a cell merged over two header rows may come twice. */
const withoutRepeats = (path: Path): Path => path.filter((level, index) => level !== path[index - 1]);

const keepYear: YearReading = (year) => String(year);

const overlap = (a: Path, b: Path): number => {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
};

/** Whether the outer levels that only one of two paths has may be ignored. */
const isIdle = (levels: Path, leaf: string): boolean =>
  GENERIC_LEAF.test(leaf) ? levels.every((level) => NEUTRAL_LEVEL.test(level)) : levels.every((level) => !QUALIFIER.test(level));

/** Likeness of two equal paths. */
const EXACT = 1000;

/** Strength of the likeness of two folded paths: 0 none, EXACT equal, between them the number of inner levels in common. */
const likeness = (printed: Path, declared: Path): number => {
  const common = overlap(printed, declared);
  if (common === 0) return 0;
  const outerPrinted = printed.slice(0, printed.length - common);
  const outerDeclared = declared.slice(0, declared.length - common);
  if (outerPrinted.length === 0 && outerDeclared.length === 0) return EXACT;
  const leaf = printed.at(-1) ?? '';
  // A bare subtotal does not say of what.
  if (GENERIC_LEAF.test(leaf) && outerDeclared.length > 0) return 0;
  if (!isIdle(outerPrinted, leaf) || !isIdle(outerDeclared, leaf)) return 0;
  const isSuffix = outerPrinted.length === 0 || outerDeclared.length === 0;
  return (isSuffix ? 500 : 0) + common;
};

interface FoldedColumn {
  readonly id: string;
  readonly paths: readonly Path[];
}

const FOLDED = new WeakMap<readonly ColumnSchema[], readonly FoldedColumn[]>();

const foldedColumns = (columns: readonly ColumnSchema[]): readonly FoldedColumn[] => {
  const known = FOLDED.get(columns);
  if (known !== undefined) return known;
  const folded = columns.map(({ id, paths }) => ({ id, paths: paths.map((path) => foldPath(path, keepYear)) }));
  FOLDED.set(columns, folded);
  return folded;
};

const matchFolded = (columns: readonly FoldedColumn[], printed: Path, weakest: number): string | null => {
  const scored = columns.map(({ id, paths }) => ({ id, score: Math.max(0, ...paths.map((path) => likeness(printed, path))) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const winners = scored.filter(({ score }) => score === best);
  return best >= weakest && winners.length === 1 ? (winners[0]?.id ?? null) : null;
};

/** How `own` and the year before it are read; other years stay as printed and so match nothing. */
const relativeTo =
  (own: number, ownText: string): YearReading =>
  (year) =>
    year === own ? ownText : year === own - 1 ? PRIOR_YEAR : String(year);

const matchOfYear = (columns: readonly FoldedColumn[], path: Path, own: number): string | null => {
  const relative = foldPath(path, relativeTo(own, ''));
  return (
    matchFolded(columns, foldPath(path, relativeTo(own, OWN_YEAR)), EXACT) ??
    matchFolded(columns, relative, EXACT) ??
    matchFolded(columns, withoutRepeats(relative), 1)
  );
};

/** The fiscal years that a path may belong to: a printed year is the document's own or the one before. */
const possibleYears = (path: Path): readonly number[] => {
  const printed = [...path.join('/').normalize('NFKC').replace(/\s/gu, '').matchAll(YEAR_IN_HEADER)].map((found) =>
    Number(found[1]),
  );
  const newest = Math.max(0, ...printed);
  return newest === Math.min(newest, ...printed) ? [newest, newest + 1] : [newest];
};

/**
 * The id of the column that a printed header path means (outermost level first), null when none or several are equally close.
 * `fiscalYear` tells 2026年预算数 from 2025年预算数; without it a header with a year that could be either gives null.
 */
export function matchMeasure(table: TableSchema, headerPath: readonly string[], fiscalYear: number | null = null): string | null {
  const columns = foldedColumns(table.columns);
  const years = fiscalYear === null ? possibleYears(headerPath) : [fiscalYear];
  const found = new Set(years.map((year) => matchOfYear(columns, headerPath, year)).filter((id) => id !== null));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
