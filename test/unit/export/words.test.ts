/** Claims and performance forms as files: percentages and scores stay numbers for a spreadsheet and exact for Parquet. */
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { claimsDataset } from '../../../src/export/claims.js';
import { csvRows } from '../../../src/export/csv-rows.js';
import { EXPORTERS } from '../../../src/export/index.js';
import { indicatorsDataset } from '../../../src/export/indicators.js';
import { writeParquet } from '../../../src/export/parquet.js';
import { sheetOf } from '../../../src/export/xlsx/sheets.js';
import { wordedDocument } from '../../docs/worded-document.js';
import { temporaryFolder } from './folder.js';
import { inventedSource } from './source.js';

const folder = temporaryFolder();
const { claims, projects, indicators } = wordedDocument;
const source = inventedSource({ claims, projects, indicators });

describe('percentages and scores', () => {
  it('are numbers of a spreadsheet, codes are text', () => {
    const [indicator] = parse([...csvRows(indicatorsDataset(source), { excel: true })].join(''), {
      columns: true,
      bom: true,
    }) as Record<string, string>[];
    expect(indicator).toMatchObject({ deviation: '-33.33', score: '20.00', region_code: '="410328"' });
    const dataset = indicatorsDataset(source);
    const sheet = [...sheetOf(dataset, dataset.rows()[Symbol.iterator]())].join('');
    expect(sheet).toContain('<v>-33.33</v>');
  });

  it('are text of a spreadsheet where what is printed is no number', () => {
    const odd = inventedSource({ indicators: indicators.map((one) => ({ ...one, score: '20.' })) });
    const dataset = indicatorsDataset(odd);
    expect([...sheetOf(dataset, dataset.rows()[Symbol.iterator]())].join('')).toContain('>20.</t>');
  });

  it('keep their digits in Parquet', async () => {
    const path = join(folder, 'claims.parquet');
    expect(writeParquet(claimsDataset(source), path)).toBe(2);
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path) });
    expect(rows.map(({ percent, number }) => [percent, number])).toEqual([
      [null, 0],
      ['45.60', 1],
    ]);
  });
});

it.each(EXPORTERS.map((exporter) => [exporter.id, exporter] as const))('%s can be written as typed tables', (_, exporter) => {
  for (const { fields, primary_key, rows } of exporter.datasets?.(source) ?? []) {
    const ids = fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...primary_key]));
    for (const row of rows()) expect(row).toHaveLength(fields.length);
  }
  expect(exporter.datasets?.(source).length).toBeGreaterThan(0);
});
