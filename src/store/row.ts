/** The shape of a row that is written: one value a column. */
import type { BBox } from '../../extractors/geometry.js';

export type Value = string | number | bigint | null;
export type Row = Readonly<Record<string, Value>>;

/** The columns of a box. */
export const box = ({ x0, top, x1, bottom }: BBox) => ({ x0, top, x1, bottom });
