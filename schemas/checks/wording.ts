/** The words by which sums are laid out: numbering of lines, headings, balances, totals, "of which". Matched after `foldWidth`. */

/** Numberings from the outermost to the innermost. */
export const NUMBERINGS: readonly RegExp[] = [
  /^[一二三四五六七八九十百]+[、.]/,
  /^\([一二三四五六七八九十百]+\)/,
  /^\d{1,2}[、.](?!\d)/,
  /^\(\d{1,2}\)/,
];

/** Before a line or over a column that is a part of another one, without the other parts. */
export const OF_WHICH = /^其中[:：]?/;

/** Lines that only head the lines of the year; balances of other years follow on the same level. */
export const YEAR_HEADING = /^(本年|当年)(收入|支出|预算)(合计)?$/;

/** Balances brought forward or carried on: they stand beside the year's lines, never among them. */
export const BALANCE_LINE = /(结转|结余|弥补收支差额|实户资金余额)/;

/** Leaves of header paths that add up the columns beside them. */
export const TOTAL_HEADER = /(合计|小计|总计|总数|总额)$/;

/** Columns that repeat a part of their neighbour: never added. */
export const EXTRACT_HEADER = /(其中|扣除|政府采购|增减|比上年|比20\d\d|执行数$)/;

/** The total of everything, as against the total of the year. */
export const GRAND_TOTAL = /(总计|^合计|^收入合计|^支出合计|^共计)/;

/** A word that some tables leave out at the end of a subject's name. */
export const OPTIONAL_ENDING = /支出$/;
