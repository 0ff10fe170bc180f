/** Nobody's name and no telephone number of a form gets into the database. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/pipeline.js';
import { factsWithoutContacts, issuesWithoutContacts, readRecords, tablesWithoutContacts } from '../../../src/records/index.js';
import { openStore, type Store } from '../../../src/store/store.js';
import { readDocument as documentWith, fact, issue, table } from '../store/documents.js';
import { type CellSpec, grid, recognisedTable } from './grids.js';

const PEOPLE = ['赵青禾', '钱水生', '孙立闸', '13912345678', '0378-2345678', '23456789'];

const folder = mkdtempSync(path.join(tmpdir(), 'contacts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every text of every table of a database. */
function everything(store: Store): string {
  const names = [...store.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB 'core_*'").rows].flat();
  return names
    .flatMap((name) => [...store.query(`SELECT * FROM ${String(name)}`).rows])
    .flat()
    .join('\n');
}

const rows: CellSpec[][] = [
  ['项目名称', ['泵站修缮', 5]],
  ['主管部门', '青禾县水务局', '联系人', '赵青禾', '联系电话', '13912345678'],
  ['实施单位', '青禾县泵站管理所', '项目负责人', '钱水生', '联系电话：', '0378-2345678'],
  ['项目资金（万元）', '年度资金总额', '50', '其他资金', '2', ''],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
  ['产出指标', '数量指标', '泵站数', '3座', '2座', '20'],
  [['填报人：孙立闸 联系电话：13912345678', 6]],
];

describe('contacts', () => {
  it('of a form are left out, the rest stays', () => {
    const { tables, records } = recognisedTable('fa_performance_project', [grid(2, 6, rows)]);
    const { projects, indicators } = readRecords(tables, records);
    expect(projects[0]).toMatchObject({ name: '泵站修缮', managing_unit: '青禾县水务局', implementing_unit: '青禾县泵站管理所' });
    expect(indicators[0]).toMatchObject({ level_3: '泵站数', score: '20' });
    const store = openStore(':memory:');
    store.write(documentWith({ projects, indicators, tables: [table({ index: 0 })], facts: [], checks: [] }));
    const stored = everything(store);
    expect(stored).toContain('泵站修缮');
    for (const person of PEOPLE) expect(stored).not.toContain(person);
    store.close();
  });

  it('of a table that nobody knows are left out of its cells', () => {
    const cell = (row: number, column: number, text: string) => ({
      page: 1,
      row,
      column,
      row_span: 1,
      column_span: 1,
      bbox: { x0: 0, top: 0, x1: 1, bottom: 1 },
      text,
    });
    const cells = [
      cell(0, 0, '填表人'),
      cell(0, 1, '赵青禾'),
      cell(0, 2, '联系电话'),
      cell(0, 3, '23456789'),
      cell(1, 2, '0378-2345678'),
      cell(2, 0, '泵站 13912345678'),
    ];
    const text =
      tablesWithoutContacts([table({ table: null, cells })])[0]
        ?.cells.map((one) => one.text)
        .join(' ') ?? '';
    for (const person of PEOPLE) expect(text).not.toContain(person);
    expect(text).toContain('泵站');
  });

  it('are taken out of messages and sentences', () => {
    const [message] = issuesWithoutContacts([{ ...issue, message: 'expected an amount, got "13912345678"' }]);
    expect(message?.message).toBe('expected an amount, got "[withheld]"');
    const [labelled] = factsWithoutContacts([fact({ label: '泵站 负责人：赵青禾', header: '金额/联系电话 13912345678' })]);
    expect(labelled).toMatchObject({ label: '泵站 负责人：[withheld]', header: '金额/联系电话 [withheld]' });
  });

  it('do not come in with a document that is read as a whole', async () => {
    const file = path.join(folder, 'form.txt');
    const form = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell[0])).join('\t')).join('\n');
    writeFileSync(
      file,
      `2024年度青禾县水务局部门决算公开\n\n联系人：赵青禾，联系电话：13912345678\n本年支出合计3万元，联系电话13912345678。\n\n项目绩效自评表\n\n${form}\n\n其他情况表\n\n${form}\n`,
    );
    const store = openStore(':memory:');
    const document = await readDocument(file);
    store.write(document);
    expect(document.claims.length).toBeGreaterThan(0);
    expect(document.tables.length).toBeGreaterThan(0);
    const stored = everything(store);
    for (const person of PEOPLE) expect(stored).not.toContain(person);
    store.close();
  });
});
