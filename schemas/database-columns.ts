/** The meaning of a column of the database, with its unit: what Datasette and the codebook show beside the name. */
import { AMOUNT_WORDS, COLUMN_WORDS, type ColumnWords } from './database-column-words.js';
import { COMPARISON_MEASURES } from './measures.js';

/** How an amount is written in a column, by the end of its name. */
const AMOUNT_COLUMNS: Readonly<Record<string, string>> = {
  _fen: 'in fen (1/100 yuan)',
  _wan_yuan: 'in ten thousand yuan (万元), exact decimal text',
  _step: 'its last printed digit, in fen (1/100 yuan)',
};

const MEASURE_WORDS: Readonly<Record<string, ColumnWords>> = Object.fromEntries(
  COMPARISON_MEASURES.map(({ id, name_zh, meaning }) => [
    `out_entity_year.${id}`,
    { name_zh, meaning: `${meaning.replace(/\.$/, '')}; null where no document prints it or documents disagree` },
  ]),
);

/** Where the words of a column stand: the key is that of COLUMN_WORDS or AMOUNT_WORDS. */
export interface ColumnMeaning extends ColumnWords {
  readonly key: string;
}

const find = (declared: Readonly<Record<string, ColumnWords>>, table: string, name: string): ColumnMeaning | null => {
  const key = [`${table}.${name}`, name].find((one) => Object.hasOwn(declared, one));
  const words = key === undefined ? undefined : declared[key];
  return key === undefined || words === undefined ? null : { key, ...words };
};

/** Null for a column that is not declared. */
export function columnMeaning(table: string, column: string): ColumnMeaning | null {
  const own = find(COLUMN_WORDS, table, column);
  if (own !== null) return own;
  for (const [end, how] of Object.entries(AMOUNT_COLUMNS)) {
    const amount = column.endsWith(end) ? find({ ...AMOUNT_WORDS, ...MEASURE_WORDS }, table, column.slice(0, -end.length)) : null;
    if (amount !== null) return { ...amount, meaning: `${amount.meaning}; ${how}` };
  }
  return null;
}

/** Every declared key, so that none is left that no column has. */
export const COLUMN_KEYS: readonly string[] = [COLUMN_WORDS, AMOUNT_WORDS, MEASURE_WORDS].flatMap(Object.keys);
