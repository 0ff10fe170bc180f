/** Nothing of persons leaves: names behind captions of forms and telephone numbers are in no export, amounts and codes stay. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isPersonCaption, withoutPersons } from '../../../schemas/personal.js';
import { claimRecord } from '../../../src/export/claims.js';
import { csvRows } from '../../../src/export/csv-rows.js';
import { factsExporter } from '../../../src/export/facts.js';
import { factsDataset } from '../../../src/export/facts-dataset.js';
import { indicatorRecord } from '../../../src/export/indicators.js';
import { writePackage } from '../../../src/export/package/write.js';
import { projectRecord } from '../../../src/export/projects.js';
import { wideDatasets } from '../../../src/export/wide.js';
import { writeWorkbook } from '../../../src/export/xlsx/workbook.js';
import { wordedDocument } from '../../docs/worded-document.js';
import { table } from '../store/documents.js';
import { temporaryFolder } from './folder.js';
import { inventedSource } from './source.js';

const NAME = '张三丰';
const MOBILE = '13812345678';
const LANDLINE = '0379-62345678';
const SECRETS = [NAME, MOBILE, LANDLINE];

const source = inventedSource({
  facts: [
    {
      label: `项目负责人：${NAME} 联系电话：${MOBILE}`,
      header: `填表人: ${NAME}/金额`,
      code: '410303240000000012345',
      all_codes: null,
    },
  ],
  tables: [table({ title: `绩效自评表 联系人：${NAME} ${LANDLINE}`, table: null, cells: [] })],
  issues: [
    {
      code: 'cell_not_understood',
      severity: 'warning',
      message: `cell "填报人（签字）：${NAME}" and "${MOBILE}" is neither`,
      page: 3,
    },
    { code: 'cell_not_understood', severity: 'warning', message: `联系电话 ${LANDLINE}`, page: 3 },
  ],
});

const folder = temporaryFolder();
const expectClean = (text: string): void => {
  for (const secret of SECRETS) expect(text).not.toContain(secret);
};

describe('exports', () => {
  it('hold no person as lines or CSV', () => {
    expectClean([...factsExporter.write(source, 'jsonl')].join(''));
    expectClean([...csvRows(factsDataset(source), { excel: true })].join(''));
    for (const dataset of wideDatasets(source)) expectClean([...csvRows(dataset)].join(''));
  });

  it('hold no person in claims and records, whatever an older reader stored', () => {
    const [document] = source.documents();
    if (!document) throw new Error('no document');
    const person = `联系人：${NAME} 联系电话：${MOBILE}`;
    const records = [
      ...wordedDocument.claims.map((claim) => claimRecord({ ...claim, document, quote: person, reason: person })),
      ...wordedDocument.projects.map((project) => projectRecord({ ...project, document, name: person, result: person })),
      ...wordedDocument.indicators.map((indicator) =>
        indicatorRecord({ ...indicator, document, note: person, achieved: person }),
      ),
    ];
    expect(records.length).toBeGreaterThan(3);
    for (const record of records) expectClean(Object.values(record).join(' '));
  });

  it('hold no person in a package or a workbook', async () => {
    const output = join(folder, 'package');
    await writePackage(source, { output });
    const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(6);
    for (const entry of files) expectClean(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    expect(readFileSync(join(output, 'data/issues.csv'), 'utf8')).toContain('[withheld]');
    const path = join(folder, 'book.xlsx');
    await writeWorkbook([factsDataset(source)], path);
    expectClean(sheetText(readFileSync(path)));
  });

  it('keep codes and amounts', () => {
    expect([...factsExporter.write(source, 'jsonl')].join('')).toContain('410303240000000012345');
  });
});

/** The last part of the zip: the sheet. */
function sheetText(zip: Buffer): string {
  const start = zip.lastIndexOf(Buffer.from('PK\u0003\u0004'));
  const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  return inflateRawSync(zip.subarray(data), { finishFlush: 2 }).toString('utf8');
}

describe('what is withheld', () => {
  it.each([
    ['项目负责人：李四', '项目负责人：[withheld]'],
    [`填表人:${NAME}  联系电话：${LANDLINE}`, '填表人:[withheld]  联系电话：[withheld]'],
    [`请拨 ${MOBILE} 咨询`, '请拨 [withheld] 咨询'],
  ])('%s', (text, expected) => expect(withoutPersons(text)).toBe(expected));

  it.each([
    '行政运行',
    '30207 邮电费',
    '410303240000000012345',
    '12,345,678.90',
    '负责人培训费',
    '电话费 1200000',
    '2010301/50101/30101',
  ])('%s stays', (text) => expect(withoutPersons(text)).toBe(text));

  it('knows captions', () => {
    for (const caption of ['填 报 人', '联系电话：', '项目负责人（签字）', '单位负责人'])
      expect(isPersonCaption(caption)).toBe(true);
    expect(isPersonCaption('项目名称')).toBe(false);
  });
});
