/** Nothing of persons leaves: names behind captions of forms and telephone numbers are in no export, amounts and codes stay. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { isPersonCaption, withoutPersons } from '../../../schemas/personal.js';
import { claimRecord } from '../../../src/export/claims.js';
import { csvRows } from '../../../src/export/csv-rows.js';
import { factsExporter } from '../../../src/export/facts.js';
import { factsDataset } from '../../../src/export/facts-dataset.js';
import { indicatorRecord } from '../../../src/export/indicators.js';
import { writePackage } from '../../../src/export/package/write.js';
import { projectRecord } from '../../../src/export/projects-datasets.js';
import { wideDatasets } from '../../../src/export/wide.js';
import { writeWorkbook } from '../../../src/export/xlsx/workbook.js';
import { readDocument } from '../../../src/pipeline.js';
import { openStore } from '../../../src/store/store.js';
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

/** A document with a form that names who answers for it, twice, and with a sentence that does. */
const formText = [
  `2024年度青禾县水务局部门决算公开\n\n联系人：${NAME}，联系电话：${MOBILE}\n本年支出合计3万元，联系电话${MOBILE}。\n`,
  '项目绩效自评表\n',
  '项目名称\t泵站修缮',
  `主管部门\t青禾县水务局\t联系人\t${NAME}\t联系电话\t${MOBILE}`,
  `实施单位\t青禾县泵站管理所\t项目负责人\t${NAME}\t联系电话：\t${LANDLINE}`,
  '一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t得分',
  '产出指标\t数量指标\t泵站数\t3座\t2座\t20',
  `填报人：${NAME} 联系电话：${MOBILE}`,
].join('\n');

const folder = temporaryFolder();
/** Every file of a package as text; what Parquet holds as values. */
async function everyText(output: string): Promise<string> {
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(11);
  const texts = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      if (!name.endsWith('.parquet')) return readFileSync(path, 'utf8');
      const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path) });
      return rows.flatMap((row) => Object.values(row).map(String)).join('\n');
    }),
  );
  return texts.join('\n');
}
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
    expectClean(await everyText(output));
    expect(readFileSync(join(output, 'data/issues.csv'), 'utf8')).toContain('[withheld]');
    const path = join(folder, 'book.xlsx');
    await writeWorkbook([factsDataset(source)], path);
    expectClean(sheetText(readFileSync(path)));
  });

  it('hold no person in a package of a document whose form names one', async () => {
    const file = join(folder, 'form.txt');
    writeFileSync(file, formText);
    const document = await readDocument(file);
    expect([document.claims.length, document.projects.length, document.indicators.length]).toEqual([1, 1, 1]);
    const store = openStore(':memory:');
    store.write(document);
    const output = join(folder, 'package-of-form');
    await writePackage(store, { output });
    const text = await everyText(output);
    expectClean(text);
    for (const kept of ['泵站修缮', '泵站数', '青禾县泵站管理所']) expect(text).toContain(kept);
    store.close();
  });

  it('hold no person in a package of what an older reader stored', async () => {
    const person = `联系人：${NAME} 联系电话：${MOBILE}`;
    const named = <T extends object>(record: T, ...keys: (keyof T)[]): T => ({
      ...record,
      ...Object.fromEntries(keys.map((key) => [key, person])),
    });
    const output = join(folder, 'package-of-old');
    await writePackage(
      inventedSource({
        claims: wordedDocument.claims.map((one) => named(one, 'subject', 'quote', 'reason')),
        projects: wordedDocument.projects.map((one) => ({
          ...named(one, 'name', 'managing_unit', 'implementing_unit', 'goal', 'result'),
          money: one.money.map((money) => named(money, 'label')),
        })),
        indicators: wordedDocument.indicators.map((one) =>
          named(one, 'level_1', 'level_2', 'level_3', 'target', 'achieved', 'reason', 'note'),
        ),
        names: [`https://example.org/a.zip › ${person}.pdf`],
      }),
      { output },
    );
    const text = await everyText(output);
    expectClean(text);
    expect(text).toContain('联系人：[withheld]');
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
