/** Writes one column declaration in a line: id, Chinese and English name, header paths with "/" between the levels. */
import type { ColumnSchema } from '../../define.js';

/** A column of amounts; `paths` are printed header paths, outermost level first, the first the standard wording. */
export const column = (id: string, name_zh: string, name_en: string, ...paths: readonly string[]): ColumnSchema => ({
  id,
  name_zh,
  name_en,
  paths: paths.map((path) => path.split('/')),
});

/** A column of several tables under further header paths that mean it in one of them only. */
export const alsoCalled = (known: ColumnSchema, ...paths: readonly string[]): ColumnSchema => ({
  ...known,
  paths: [...known.paths, ...paths.map((path) => path.split('/'))],
});
