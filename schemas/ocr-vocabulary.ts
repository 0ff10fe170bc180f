/** The words that tables are made of: what a misread label, header or title may have been. */
import { DEPARTMENT_ECONOMIC_CODES, GOVERNMENT_ECONOMIC_CODES } from './codes/economic.js';
import { FUNCTIONAL_CODES } from './codes/functional.js';
import { REGION_NAMES } from './codes/regions.js';
import { TABLES } from './tables/index.js';
import { OWN_YEAR } from './tables/wording/header.js';
import { foldWidth } from './wording.js';

/** What key columns tell, and of what. */
const KEYS = ['代码', '编码', '名称'];
const KEYED = [
  ...['部门', '单位', '预算单位', '主管部门', '项目', '科目', '功能科目', '功能分类科目', '支出功能分类科目'],
  ...['经济科目', '经济分类科目', '支出经济分类科目', '部门经济科目', '政府经济科目', '部门经济分类科目', '政府经济分类科目'],
];

/** Headers and labels that no declaration lists, because they name no column of amounts. */
const FURNITURE = [
  ...KEYED.flatMap((thing) => KEYS.map((key) => thing + key)),
  ...['项目', '类', '款', '项'],
  ...['栏次', '行次', '序号', '金额', '合计', '小计', '总计', '收入', '支出', '预算数', '决算数', '备注', '类型'],
  ...['部门(单位)代码', '部门(单位)名称', '单位(科目名称)', '项目单位', '项目类别', '资金来源', '本年收入', '本年支出'],
  ...['年初财政拨款结转和结余', '年末财政拨款结转和结余', '年初结转和结余', '年末结转和结余', '年末财政拨款结转'],
  ...['上年结转', '结转下年', '年终结转', '非财政拨款结余', '本年收入', '本年支出', '一级项目', '二级项目', '项目单位'],
  ...['部门预算经济分类', '政府预算经济分类', '部门预算支出经济分类科目', '政府预算支出经济分类科目', '人员经费', '公用经费'],
  ...['本年收入合计', '本年支出合计', '收入总计', '支出总计', '上年结转结余', '年终结转结余', '年初结转和结余', '年末结转和结余'],
  ...['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款', '结余分配', '使用非财政拨款结余'],
  ...['财政专户管理资金收入', '单位资金', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'],
  ...[
    '其他运转类',
    '特定目标类',
    '人员类',
    '公用经费项目',
    '人员类项目',
    '公用经费类项目',
    '运转类项目',
    '其他运转类项目',
    '特定目标类项目',
    '部门特定目标类项目',
    '部门其他运转类项目',
    '人员经费合计',
    '公用经费合计',
    '财政性资金结余结转',
    '单位资金结余结转',
  ],
];

const SPENDING = /支出$/u;

const codeNames = (): string[] =>
  [FUNCTIONAL_CODES, DEPARTMENT_ECONOMIC_CODES, GOVERNMENT_ECONOMIC_CODES].flatMap((codes) => [...codes.values()]);

/** Words of headers and row labels, in the form in which wordings are compared (`foldWidth`). */
export function labelVocabulary(): ReadonlySet<string> {
  const names = codeNames();
  const columns = TABLES.flatMap((table) =>
    table.columns.flatMap((column) => [column.name_zh, ...column.paths.flat()].filter((part) => !part.includes(OWN_YEAR))),
  );
  // Summary tables print 外交 for 外交支出.
  const short = names.filter((name) => SPENDING.test(name) && name.length > 3).map((name) => name.replace(SPENDING, ''));
  return new Set([...names, ...short, ...columns, ...FURNITURE].map(foldWidth).filter((word) => /\p{Script=Han}/u.test(word)));
}

/** Titles of tables, in the same form. */
export function titleVocabulary(): ReadonlySet<string> {
  return new Set(TABLES.flatMap((table) => [table.name_zh, ...table.titles]).map(foldWidth));
}

/** Names of counties and districts by the name of the city above them. */
export function countiesByCity(): ReadonlyMap<string, readonly string[]> {
  const counties = new Map<string, string[]>();
  for (const [code, name] of REGION_NAMES) {
    const city = REGION_NAMES.get(`${code.slice(0, 4)}00`);
    if (city === undefined || code.endsWith('00') || name.length < 3) continue;
    counties.set(city, [...(counties.get(city) ?? []), name]);
  }
  return counties;
}

/** The name that a complete subject code stands for; undefined when the lists do not know it. */
export function nameOfCode(code: string): string | undefined {
  const name = FUNCTIONAL_CODES.get(code) ?? DEPARTMENT_ECONOMIC_CODES.get(code) ?? GOVERNMENT_ECONOMIC_CODES.get(code);
  return name === undefined ? undefined : foldWidth(name);
}

let codes: ReadonlyMap<string, readonly string[]> | undefined;

/** The subject codes that a folded name stands for; several classifications and departments share names. */
export function codesOfName(name: string): readonly string[] {
  if (!codes) {
    const found = new Map<string, string[]>();
    for (const list of [FUNCTIONAL_CODES, DEPARTMENT_ECONOMIC_CODES, GOVERNMENT_ECONOMIC_CODES])
      for (const [code, own] of list) found.set(foldWidth(own), [...(found.get(foldWidth(own)) ?? []), code]);
    codes = found;
  }
  return codes.get(name) ?? [];
}

/** Numbering before a label: 一、 (一) 1. 其中: */
export const LABEL_NUMBERING =
  /^(?:其中:|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|\(\d{1,2}\)|\d{1,2}[、.])+/u;

let declared: ReadonlySet<string> | undefined;

/** Numbering and name of a label, folded. */
export function dividedLabel(text: string): { readonly numbering: string; readonly name: string } {
  const folded = foldWidth(text);
  const numbering = LABEL_NUMBERING.exec(folded)?.[0] ?? '';
  return { numbering, name: folded.slice(numbering.length) };
}

/** Whether a text is a declared word or title, its numbering aside. */
export function isDeclaredWord(text: string): boolean {
  declared ??= new Set([...labelVocabulary(), ...titleVocabulary()]);
  return declared.has(dividedLabel(text).name);
}

/** The character that is one thin stroke, and lost with the ruling lines. */
export const LOST_STROKE = '一';

/** The character that dashes are read as, where it begins no word of its own (一般, 一次 …). */
export const DASH_LIKE = /(?<=.{2})一(?![般次体级批期些定])/u;

/** A city and the county or district after it. */
export const CITY_AND_COUNTY = /(\p{Script=Han}{2,8}?市)(\p{Script=Han}{2,10}?[区县市旗])/u;

export const YEAR_BEFORE_TITLE = /^(?:19|20)\d{2}年(?:度)?/u;

/** The end of a title, and what it is misread as. */
export const TITLE_END_READ = /[表衣麦]$/u;

/**
 * A unit line with dirt in it, or with another sign than its colon: 单位:万-元, 单位·万元. Groups: what comes before, the multiplier, 元.
 * Without a multiplier nothing may stand before 元: it could be what is left of one.
 */
export const UNIT_READ =
  /(单位)[^\p{Script=Han}\d(]{0,2}([十百千]?万|[百千亿])[^\p{Script=Han}\d]{0,2}(元)(?!\p{Script=Han})|(单位)\s*[.,;；，·•]\s*(元)(?!\p{Script=Han})/gu;

/** What the stars that fill the numbering row of columns without a number are read as. */
export const STARS_READ = /^[米来末×xX*]{2,3}$/u;
export const STARS = '**';
