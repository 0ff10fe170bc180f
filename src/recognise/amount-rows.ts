/** Where the amounts of a grid begin: what stands above is its header. */
import type { Grid } from '../../extractors/layout.js';

const AMOUNT = /^-?[\d,]+\.\d+$/u;

/** The first row in which an amount with decimals stands; infinity where there is none. */
export const firstRowOfAmounts = ({ cells }: Grid): number =>
  Math.min(...cells.filter(({ text }) => AMOUNT.test(text)).map(({ row }) => row));
