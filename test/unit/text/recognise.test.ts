/** Text tables through recognition: damaged headers are restored or refused, fused and slipped figures placed or refused, never guessed. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../../extractors/text/content.js';
import { recognise } from '../../../src/recognise/index.js';

const HEAD = '某某市某某区财政局2024年部门预算公开\n';
const read = (...lines: string[]) => recognise(readText(new TextEncoder().encode(HEAD + lines.join('\n'))) ?? []);
const figures = ({ facts }: ReturnType<typeof read>) => facts.map((fact) => [fact.code ?? fact.label, fact.measure, fact.raw]);
const codes = ({ issues }: ReturnType<typeof read>) => issues.map((issue) => issue.code);

const EXPENDITURE = ['2024年部门支出预算表', '单位：万元'];
const BODY = [
  '\t\t\t\t合计\t9.00\t5.00\t4.00\t\t1.00\t\t4.00\t3.00\t1.00',
  '201\t03\t01\t\t行政运行\t9.00\t5.00\t4.00\t\t1.00\t\t4.00\t3.00\t1.00',
];
const MEASURES = ['total', 'basic', 'wage', 'goods', 'project', 'other_running', 'specific'];

describe('damaged headers', () => {
  it('takes columns from the declaration when slipped names are as many as the columns', () => {
    const found = read(
      ...EXPENDITURE,
      '科目编码\t\t\t单位代码\t单位（科目名称）\t合计\t基本支出\t\t\t\t项目支出\t\t\t',
      '\t\t\t\t\t\t小计\t人员经费\t\t公用经费\t\t小计\t其他运转类\t特定目标类',
      '类\t款\t项\t工资福利支出\t对个人和家庭的补助\t商品和服务支出\t\t资本性支出\t\t\t\t\t\t',
      ...BODY,
    );
    expect(found.facts.filter((fact) => fact.code === null).map((fact) => fact.measure)).toEqual(MEASURES);
    expect(codes(found)).toContain('header_restored');
  });
  it('reads misread names by their place', () => {
    const found = read(
      ...EXPENDITURE,
      '±l\t科目编码\t:n\t\t\t\t\t\t基本支出\t\t\t\t项目支出\t',
      '类\t款\t项\t代码\t单位(科目名称)\t合计\t小计\t工资福利支岀\t对个人和家庭的补助\t商品和服务支出\t资本性支出\t小计\t其他运转类\t特定目标类',
      ...BODY,
    );
    expect(found.facts.filter((fact) => fact.code === null).map((fact) => fact.measure)).toEqual(MEASURES);
  });
  it('refuses the amounts of a column that could be several', () => {
    const found = read(
      '2024年一般公共预算“三公”经费预算表',
      '单位：万元',
      '“三公”经费合计\t因公出国（境）费\t公务用车购置及运行费\t\t\t公务接待费',
      '\t小计\t公务用车购置费\t公务用车运行费\t\t',
      '9.00\t\t8.00\t5.00\t3.00\t1.00',
    );
    expect(found.facts).toEqual([]);
    expect(codes(found)).toContain('column_not_placed');
  });
});

const SUMMARY = [
  '2024年部门收支预算表',
  '单位：万元',
  '收入\t\t支出\t',
  '项目\t金额\t项目\t金额',
  '一、一般公共预算\t9.00\t一、教育支出\t9.00',
];

describe('fused cells', () => {
  it('divides a cell in the only way that fits and drops what repeats the cell before', () => {
    const found = read(...SUMMARY, '收入总计\t19.00\t9.00 支出总计 19.00\t');
    expect(figures(found).slice(-2)).toEqual([
      ['收入总计', 'income_amount', '19.00'],
      ['支出总计', 'expenditure_amount', '19.00'],
    ]);
    expect(codes(found)).toContain('cell_divided');
  });
  it('refuses two numbers in one cell', () => {
    const found = read(...SUMMARY, '收入总计\t19.00 18.00\t支出总计\t5 6');
    expect(figures(found)).toHaveLength(2);
    expect(codes(found).filter((code) => code === 'amount_unreadable')).toHaveLength(2);
  });
  it('joins decimals that a gap divides', () => {
    expect(figures(read(...SUMMARY, '收入总计\t19.0 0\t支出总计\t19.00')).at(-2)?.[2]).toBe('19.0 0');
  });
});

describe('units', () => {
  const table = SUMMARY.filter((line) => line !== '单位：万元');
  it('takes the unit that the text prints behind the greatest amount', () => {
    const found = read('一、总体情况：收入总计9.00万元。', ...table);
    expect(found.facts.map((fact) => fact.amount.fen)).toEqual([9_000_000n, 9_000_000n]);
    expect(codes(found)).toContain('unit_from_text');
  });
  it('takes none when the text does not say it or contradicts itself', () => {
    expect(read('一、总体情况：收入总计8.00万元。', ...table).facts).toEqual([]);
    expect(read('收入总计9.00万元。', '支出总计9.00元。', ...table).facts).toEqual([]);
  });
  it('reads a unit line that is broken before 元', () => {
    const found = read(...table.slice(0, 1), '单位：万', '元', ...table.slice(1));
    expect(found.tables[0]?.unit).toBe('万元');
  });
});

describe('lines that lost columns', () => {
  const head = [
    '2024年支出经济分类汇总表',
    '单位：万元',
    '编码\t科目名称\t总计\t一般公共预算\t政府性基金\t上年结转结余\t其他收入',
  ];
  const upper = ['\t合计\t9.00\t5.00\t\t4.00\t', '30101\t基本工资\t5.00\t5.00\t\t\t'];
  it('moves an amount to the only column with a total that it can have stood in', () => {
    const found = read(...head, ...upper, '', '39999\t其他支出\t4.00\t\t4.00\t');
    expect(figures(found).at(-1)).toEqual(['39999', 'carryover', '4.00']);
    expect(codes(found)).toContain('amount_moved');
  });
  it('refuses an amount that no total accounts for', () => {
    const found = read(...head, ...upper, '', '39999\t其他支出\t4.50\t\t4.50\t');
    expect(figures(found).at(-1)).toEqual(['39999', 'total', '4.50']);
    expect(codes(found)).toContain('amount_not_placed');
  });
});
