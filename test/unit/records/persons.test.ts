/** However a form or a sentence names people and their numbers: none of it is in the database after the document is ingested. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isOnlyPersons, isPersonCaption, withoutPersons } from '../../../schemas/personal.js';
import { readDocument } from '../../../src/pipeline.js';
import { openStore } from '../../../src/store/store.js';

const folder = mkdtempSync(path.join(tmpdir(), 'persons-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lines of a form, cells divided by "|"; each with what must not be stored. */
const FORM: readonly (readonly [line: string, ...secrets: string[]])[] = [
  ['项目名称|泵站修缮||'],
  ['项目负责人|钱水生|联系电话|13912345678', '钱水生', '13912345678'],
  ['单位负责人（签字）|孙立闸|财务负责人|李渠', '孙立闸', '李渠'],
  ['填 报 人|周 堰|手机号码|139 8765 4321', '周 堰', '8765 4321'],
  ['联系人及电话|吴坝 0378-2345678转801|经办人|郑泉', '吴坝', '2345678', '郑泉'],
  ['主管部门|青禾县水务局|实施单位|青禾县泵站管理所'],
  ['一级指标|二级指标|三级指标|年度指标值'],
  ['产出指标|数量指标|泵站数|3座'],
];
/** Lines below the form and in the text. */
const PROSE: readonly (readonly [line: string, ...secrets: string[]])[] = [
  ['填表人：冯小渠 联系电话：（0378）23456789 审核人：陈大江 填报日期：2024年3月1日', '冯小渠', '23456789', '陈大江'],
  ['本年支出合计30万元，联系人褚堤，电话62345671。', '褚堤', '62345671'],
  ['公务接待费2万元，咨询电话：卫涵 0378-2223334，负责人：蒋潮、沈汐。', '卫涵', '2223334', '蒋潮', '沈汐'],
  ['培训费1万元，联系方式：+86 138 0000 1111，邮箱 someone@example.org。', '0000 1111', 'someone@'],
  ['会议费1万元，负责人：阿依古丽·买买提，身份证110101199003071234。', '阿依古丽', '买买提', '199003071234'],
];
const SECRETS = [...FORM, ...PROSE].flatMap(([, ...secrets]) => secrets);
const tabbed = FORM.map(([row]) => row.replaceAll('|', '\t')).join('\n');

describe('after ingesting', () => {
  it('nobody and no number is in any table of the database', async () => {
    const file = path.join(folder, 'form.txt');
    const prose = PROSE.map(([line]) => line).join('\n');
    const title = '2024年度青禾县水务局部门决算公开';
    writeFileSync(file, `${title}\n\n${prose}\n\n项目绩效自评表\n\n${tabbed}\n\n${prose}\n\n其他情况表\n\n${tabbed}\n`);
    const store = openStore(':memory:');
    const document = await readDocument(file);
    store.write(document);
    expect(document.claims.length).toBeGreaterThanOrEqual(5);
    expect(document.projects[0]).toMatchObject({ name: '泵站修缮', managing_unit: '青禾县水务局' });
    const names = [
      ...store.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'").rows,
    ].flat();
    const stored = names.flatMap((name) => [...store.query(`SELECT * FROM "${String(name)}"`).rows].flat()).join('\n');
    store.close();
    expect(stored).toContain('泵站数');
    expect(SECRETS.filter((secret) => stored.includes(secret))).toEqual([]);
  });
});

describe('what is withheld', () => {
  it.each([
    ['联系人：张三、李四 电话：62345678', '联系人：[withheld] 电话：[withheld]'],
    ['联系人张三，电话0379-62345678转801', '联系人[withheld]，电话[withheld]'],
    ['负责人：王晓明联系电话：139-1234-5678', '负责人：[withheld]联系电话：[withheld]'],
    ['填报人：欧阳 锋', '填报人：[withheld]'],
    [
      '填报人(签章)：张三 单位负责人：王五 填报日期：2024年1月',
      '填报人(签章)：[withheld] 单位负责人：[withheld] 填报日期：2024年1月',
    ],
    ['财务负责人 孙立闸 审核', '财务负责人 [withheld] 审核'],
  ])('%s', (text, expected) => expect(withoutPersons(text)).toBe(expected));

  it.each([
    '负责人：办公室',
    '责任人：市财政局',
    '项目负责人履职情况，得分5',
    '审核人员培训费5万元，',
    '预算13912345678元',
    '联系人满意度≥90%',
    '2023-2024年 1234567.89',
    '邮编：471000 项目 3.5万元',
  ])('%s stays', (text) => expect(withoutPersons(text)).toBe(text));

  it('a cell of nothing but captions and their values is known', () => {
    expect(isOnlyPersons('填报人：张三 联系电话：62345678')).toBe(true);
    expect(isOnlyPersons('泵站修缮，负责人：张三')).toBe(false);
    expect(['负责人及联系电话', '实施单位负责人', '手机号码'].every(isPersonCaption)).toBe(true);
    expect(['联系人满意度', '项目名称'].some(isPersonCaption)).toBe(false);
  });
});
