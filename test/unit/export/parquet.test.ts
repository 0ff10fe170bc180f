/** Parquet is typed and exact: read back by a reader of its own, every amount is the same to the fen. */
import { join } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { expect, it } from 'vitest';
import { factsDataset } from '../../../src/export/facts-dataset.js';
import { documentsDataset } from '../../../src/export/other-datasets.js';
import { writeParquet } from '../../../src/export/parquet.js';
import { temporaryFolder } from './folder.js';
import { inventedSource } from './source.js';

const folder = temporaryFolder();

it('writes amounts as decimals, codes as text, blanks as null', async () => {
  const amounts = [12_345_600n, -1n, 0n, 99_999_999_999_999n];
  const source = inventedSource({
    facts: amounts.map((fen, row) => ({ row, amount: { fen, stepFen: 1n }, code: row === 1 ? null : '0012', all_codes: null })),
  });
  const path = join(folder, 'facts.parquet');
  expect(writeParquet(factsDataset(source), path)).toBe(4);
  const file = await asyncBufferFromFile(path);
  const { schema } = await parquetMetadataAsync(file);
  expect(schema.find(({ name }) => name === 'amount_yuan')).toMatchObject({ type: 'INT64', precision: 18, scale: 2 });
  expect(schema.find(({ name }) => name === 'fiscal_year')).toMatchObject({ type: 'INT32' });
  const rows = await parquetReadObjects({ file });
  expect(rows.map((row) => Math.round(Number(row.amount_yuan) * 100))).toEqual(amounts.map(Number));
  expect(rows.map(({ code }) => code)).toEqual(['0012', null, '0012', '0012']);
  expect(rows[0]).toMatchObject({ organization: '洛宁县财政局', fiscal_year: 2024, page: 3, confidence: 1 });
});

it('writes times, and files without rows', async () => {
  const path = join(folder, 'documents.parquet');
  writeParquet(documentsDataset(inventedSource({})), path);
  const [row] = await parquetReadObjects({ file: await asyncBufferFromFile(path) });
  expect(row?.ingested_at).toEqual(new Date('2025-01-02T03:04:05.000Z'));
  expect(writeParquet(documentsDataset(inventedSource()), path)).toBe(0);
  expect(await parquetReadObjects({ file: await asyncBufferFromFile(path) })).toEqual([]);
});

it('refuses an amount that the type cannot hold', () => {
  const source = inventedSource({ facts: [{ amount: { fen: 10n ** 18n, stepFen: 1n } }] });
  expect(() => writeParquet(factsDataset(source), join(folder, 'x.parquet'))).toThrow(/does not fit DECIMAL/);
});
