/** Every publisher's own wording; a new one is one file here and one line below. */
import type { ColumnSchema, TableSchema, VariantSchema } from '../define.js';
import chongqing from './chongqing.js';
import university from './university.js';
import xian from './xian.js';

export const VARIANTS: readonly VariantSchema[] = [chongqing, university, xian];

const withPaths = (column: ColumnSchema, further: readonly string[]): ColumnSchema =>
  further.length === 0 ? column : { ...column, paths: [...column.paths, ...further.map((path) => path.split('/'))] };

/** A table with the titles, header paths and columns that the variants add to it. */
export function withVariants(table: TableSchema, variants: readonly VariantSchema[] = VARIANTS): TableSchema {
  const own = variants.filter(({ titles, paths, columns }) => titles?.[table.id] || paths?.[table.id] || columns?.[table.id]);
  if (own.length === 0) return table;
  return {
    ...table,
    titles: [...new Set([...table.titles, ...own.flatMap((variant) => variant.titles?.[table.id] ?? [])])],
    columns: [
      ...table.columns.map((column) =>
        withPaths(
          column,
          own.flatMap((variant) => variant.paths?.[table.id]?.[column.id] ?? []),
        ),
      ),
      ...own.flatMap((variant) => variant.columns?.[table.id] ?? []),
    ],
  };
}
