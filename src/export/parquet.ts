/** Writes a dataset as Parquet, row group by row group; the only file that imports the Parquet writer. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Field, FieldType } from '../../schemas/fields.js';
import type { Cell, Dataset } from './dataset.js';

/** Rows held at a time. */
const ROWS_A_GROUP = 50_000;
/** Digits of an amount in yuan: as many as 64 bits of fen hold. */
const DECIMAL = { converted_type: 'DECIMAL', precision: 18, scale: 2 } as const;

const TYPES: Readonly<Record<FieldType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  code: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  decimal: { type: 'INT64', ...DECIMAL },
  // Text: a percentage may have more digits than a scale holds, and "96.10" was printed as more exact than "96.1".
  exact: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  datetime: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
};

/** Writes the file and returns the number of rows. Amounts are DECIMAL(18, 2), exact; throws RangeError for one beyond that. */
export function writeParquet(dataset: Dataset, path: string): number {
  const file = openSync(path, 'w');
  try {
    const bytes = new ByteWriter();
    const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(dataset.fields), createdBy: 'xianzhang' });
    const columns: unknown[][] = dataset.fields.map(() => []);
    let rows = 0;
    const flush = (): void => {
      if (columns[0]?.length) writer.write({ columnData: columnData(dataset.fields, columns), rowGroupSize: ROWS_A_GROUP });
      for (const column of columns) column.length = 0;
      writeSync(file, bytes.getBytes());
      bytes.index = 0;
    };
    for (const row of dataset.rows()) {
      row.forEach((cell, at) => {
        columns[at]?.push(cellValue(cell, dataset.fields[at]));
      });
      rows += 1;
      if (rows % ROWS_A_GROUP === 0) flush();
    }
    flush();
    writer.finish();
    writeSync(file, bytes.getBytes());
    return rows;
  } finally {
    closeSync(file);
  }
}

const schemaOf = (fields: readonly Field[]): SchemaElement[] => [
  { name: 'root', num_children: fields.length },
  ...fields.map(
    ({ id, type, required }): SchemaElement => ({
      name: id,
      ...TYPES[type],
      repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
    }),
  ),
];

const columnData = (fields: readonly Field[], columns: readonly unknown[][]) =>
  fields.map(({ id }, at) => ({ name: id, data: columns[at] ?? [] }));

function cellValue(cell: Cell, field: Field | undefined): unknown {
  if (cell === null || field === undefined) return null;
  if (field.type === 'decimal') return fenOf(String(cell));
  return field.type === 'datetime' ? new Date(String(cell)) : cell;
}

const MOST_FEN = 10n ** BigInt(DECIMAL.precision);

/** Exact decimal text in yuan as whole fen. */
function fenOf(yuan: string): bigint {
  const [whole = '0', fraction = ''] = yuan.replace('-', '').split('.');
  const fen = BigInt(whole + fraction.padEnd(DECIMAL.scale, '0'));
  if (fraction.length > DECIMAL.scale || fen >= MOST_FEN)
    throw new RangeError(`${yuan} yuan does not fit DECIMAL(${DECIMAL.precision}, ${DECIMAL.scale})`);
  return yuan.startsWith('-') ? -fen : fen;
}
