/** Headers whose one text was read as several levels: without rules a wrapped line looks like a text below another. Pure. */
import type { TableSchema } from '../../schemas/define.js';
import type { Column } from './columns.js';
import { foldHeader, matchMeasure } from './measure.js';

type Path = readonly string[];

const foldName = (name: string): string => foldHeader([name]).join('');

/** The path with each run of neighbouring levels written as one, and that one. */
function joinings(path: Path): { readonly path: Path; readonly whole: string; readonly parts: Path }[] {
  return path.flatMap((_, from) =>
    path.slice(from + 1).map((_level, more) => {
      const parts = path.slice(from, from + more + 2);
      const whole = parts.join('');
      return { path: [...path.slice(0, from), whole, ...path.slice(from + parts.length)], whole, parts };
    }),
  );
}

/** The path with its torn level put together; null when no declared column says how, or several do. */
function joinedPath(table: TableSchema, path: Path, fiscalYear: number | null): Path | null {
  const levels = new Set(table.columns.flatMap((column) => column.paths.flatMap((own) => foldHeader(own))));
  const found = joinings(path).flatMap((one) => {
    // Where every part names something itself, they are levels.
    const isTorn = levels.has(foldName(one.whole)) && !one.parts.every((part) => levels.has(foldName(part)));
    const measure = isTorn ? matchMeasure(table, one.path, fiscalYear) : null;
    return measure === null ? [] : [{ path: one.path, measure }];
  });
  return new Set(found.map(({ measure }) => measure)).size === 1 ? (found[0]?.path ?? null) : null;
}

/** Columns of which no header names a measure but one would, were the lines of one of its texts joined, with that header. */
export function withJoinedLevels(table: TableSchema, columns: readonly Column[], fiscalYear: number | null): readonly Column[] {
  return columns.map((column) => {
    if (column.role !== 'amount' || column.path.length < 2) return column;
    if (matchMeasure(table, column.path, fiscalYear) !== null) return column;
    return { ...column, path: joinedPath(table, column.path, fiscalYear) ?? column.path };
  });
}
