/** The workbook: parts that a spreadsheet needs, frozen headers, codes as text, exact numbers, sheets that go on when they are full. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fromBuffer, type ZipFile } from 'yauzl';
import { factsDataset } from '../../../src/export/facts-dataset.js';
import { wideDatasets } from '../../../src/export/wide.js';
import { columnName, escapeXml, numberCell } from '../../../src/export/xlsx/markup.js';
import { writeWorkbook } from '../../../src/export/xlsx/workbook.js';
import { temporaryFolder } from './folder.js';
import { inventedSource } from './source.js';

const folder = temporaryFolder();

/** Every part of the file by its name. */
function partsOf(path: string): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(readFileSync(path), { lazyEntries: true }, (error: Error | null, zip?: ZipFile) => {
      if (error || !zip) return reject(error);
      const parts = new Map<string, string>();
      zip.on('end', () => resolve(parts)).on('error', reject);
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, async (failed, stream) => {
          if (failed || !stream) return reject(failed);
          const chunks: Buffer[] = [];
          for await (const chunk of stream) chunks.push(chunk as Buffer);
          parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });
}

it('writes codes as text, amounts as numbers, headers that stay, the page in a column', async () => {
  const source = inventedSource({ facts: [{ label: '<a>&"', code: '0012', amount: { fen: 12_345n, stepFen: 1n }, page: 7 }] });
  const path = join(folder, 'facts.xlsx');
  await writeWorkbook([factsDataset(source)], path);
  const parts = await partsOf(path);
  expect([...parts.keys()].sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>');
  expect(sheet).toMatch(/t="inlineStr"><is><t xml:space="preserve">0012<\/t>/);
  expect(sheet).toMatch(/<v>123\.45<\/v>/);
  expect(sheet).toContain('&lt;a&gt;&amp;&quot;');
  expect(sheet).toMatch(/<c r="O3" s="4"><v>7<\/v>/);
  expect(sheet).toContain('>页码<');
  expect(sheet).toContain('>金额（元）<');
});

it('gives each table that has rows a sheet of its own name', async () => {
  const path = join(folder, 'wide.xlsx');
  await writeWorkbook(wideDatasets(inventedSource({ facts: [{}, { table: 'fa_income', measure: 'total' }] })), path);
  const book = (await partsOf(path)).get('xl/workbook.xml') ?? '';
  expect([...book.matchAll(/sheet name="([^"]*)"/g)].map((match) => match[1])).toEqual(['收入决算表', '支出决算表']);
});

it('begins with the body, ends with the document, and leaves out columns of amounts that nobody prints', async () => {
  const path = join(folder, 'narrow.xlsx');
  await writeWorkbook(wideDatasets(inventedSource({ facts: [{}] })), path);
  const sheet = (await partsOf(path)).get('xl/worksheets/sheet1.xml') ?? '';
  const names = [...sheet.matchAll(/<c r="[A-Z]+2"[^>]*><is><t[^>]*>([^<]*)</g)].map((match) => match[1]);
  expect(names.slice(0, 2)).toEqual(['organization', 'region_name']);
  expect(names.slice(-2)).toEqual(['document', 'file']);
  expect(names.filter((name) => name?.endsWith('_yuan'))).toEqual(['total_yuan']);
  expect(sheet).toContain(`<autoFilter ref="A2:${columnName(names.length - 1)}3"/>`);
});

it('goes on in another sheet when one is full', async () => {
  const path = join(folder, 'many.xlsx');
  const facts = Array.from({ length: 5 }, (_, row) => ({ row }));
  await writeWorkbook([factsDataset(inventedSource({ facts }))], path, { mostRows: 4 });
  const parts = await partsOf(path);
  const rows = [1, 2, 3].map((at) => [...(parts.get(`xl/worksheets/sheet${at}.xml`) ?? '').matchAll(/<row /g)].length - 2);
  expect(rows).toEqual([2, 2, 1]);
  expect(parts.get('xl/workbook.xml')).toMatch(/name="数字".*name="数字 2".*name="数字 3"/);
});

it('the same data gives the same bytes', async () => {
  const paths = ['one.xlsx', 'two.xlsx'].map((name) => join(folder, name));
  for (const path of paths) await writeWorkbook([factsDataset(inventedSource({}))], path);
  const [one, two] = paths.map((path) => readFileSync(path));
  expect(one && two && one.equals(two)).toBe(true);
});

it('keeps what a spreadsheet would round as text, and what XML cannot hold out', () => {
  expect(numberCell('A1', '1234567890123.45', 1)).toContain('<v>1234567890123.45</v>');
  expect(numberCell('A1', '12345678901234.56', 1)).toContain('inlineStr');
  expect(escapeXml('a\u0000\ud800b\n')).toBe('ab\n');
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});
