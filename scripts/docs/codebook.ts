/** Renders docs/codebook.md from schemas/: every table, column, code list, unit and caveat, in Chinese and English. */
import { CAVEATS, DATABASE_TABLES } from '../../schemas/caveats.js';
import { DEPARTMENT_ECONOMIC_CODES, GOVERNMENT_ECONOMIC_CODES } from '../../schemas/codes/economic.js';
import { FUNCTIONAL_CODES } from '../../schemas/codes/functional.js';
import { REGION_NAMES } from '../../schemas/codes/regions.js';
import { columnMeaning } from '../../schemas/database-columns.js';
import type { TableSchema } from '../../schemas/define.js';
import { DEPARTMENT_TYPES } from '../../schemas/department-types.js';
import {
  CLAIM_FIELDS,
  DATASET_TITLES,
  DOCUMENT_FIELDS,
  FACT_FIELDS,
  type Field,
  INDICATOR_FIELDS,
  ISSUE_FIELDS,
  PRINTED_TABLE_FIELDS,
  PROJECT_FIELDS,
  PROJECT_MONEY_FIELDS,
  SOURCE_FIELDS,
  WIDE_FIELDS,
} from '../../schemas/fields.js';
import { FUNDS, fundOf } from '../../schemas/funds.js';
import { ISSUE_KINDS } from '../../schemas/issues.js';
import { COMPARISON_MEASURES } from '../../schemas/measures.js';
import { TABLES } from '../../schemas/tables/index.js';
import { UNITS } from '../../schemas/units.js';
import { WORDED_MEASURES } from '../../schemas/worded-measures.js';
import { openStore } from '../../src/store/store.js';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

const fieldGrid = (fields: readonly Field[]): string =>
  grid(
    ['column', '名称', 'name', 'type', 'unit', '含义', 'meaning'],
    fields.map((field) => [
      `\`${field.id}\``,
      field.name_zh,
      field.name_en,
      field.type,
      field.unit ?? '',
      field.meaning_zh,
      field.meaning_en,
    ]),
  );

const caveats = (): string =>
  CAVEATS.map(({ title_zh, title_en, text_zh, text_en }) => `### ${title_zh} — ${title_en}\n\n${text_zh}\n\n${text_en}\n`).join(
    '\n',
  );

const published = (): string =>
  (
    [
      ['facts', FACT_FIELDS],
      ['documents', DOCUMENT_FIELDS],
      ['tables', PRINTED_TABLE_FIELDS],
      ['issues', ISSUE_FIELDS],
      ['sources', SOURCE_FIELDS],
      ['claims', CLAIM_FIELDS],
      ['projects', PROJECT_FIELDS],
      ['project_money', PROJECT_MONEY_FIELDS],
      ['indicators', INDICATOR_FIELDS],
    ] as const
  )
    .map(
      ([id, fields]) => `### \`${id}\` ${DATASET_TITLES[id].title_zh} — ${DATASET_TITLES[id].title_en}\n\n${fieldGrid(fields)}`,
    )
    .join('\n');

function canonical(table: TableSchema): string {
  const fund = fundOf(table.id);
  const facts = [
    table.kind,
    `rows: ${table.body}`,
    table.expected ? 'expected in a complete disclosure' : 'printed by some',
    ...(table.facts ? [] : ['gives no facts']),
    ...(fund ? [`fund: ${fund} ${FUNDS[fund].name_zh}`] : []),
  ];
  const columns = table.columns.map(({ id, name_zh, name_en, paths }) => [
    `\`${id}\``,
    name_zh,
    name_en,
    paths[0]?.join(' / ') ?? '',
  ]);
  const head = `### \`${table.id}\` ${table.name_zh} — ${table.name_en}\n\n${facts.join(' · ')}\n`;
  return columns.length === 0 ? head : `${head}\n${grid(['column', '名称', 'name', '标准表头 standard header'], columns)}`;
}

const measures = (): string =>
  grid(
    ['measure', '名称', 'name', 'meaning', 'printed at (in order of preference)'],
    COMPARISON_MEASURES.map(({ id, name_zh, name_en, meaning, sources }) => [
      `\`${id}\``,
      name_zh,
      name_en,
      meaning,
      [...new Set([...sources.final_account, ...sources.budget].map(({ table, measure }) => `${table}.${measure}`))].join(', '),
    ]),
  );

const wordedMeasures = (): string =>
  grid(
    ['measure', '名称', 'name', 'unit', 'meaning'],
    WORDED_MEASURES.map(({ id, name_zh, name_en, unit, meaning }) => [`\`${id}\``, name_zh, name_en, unit, meaning]),
  );

const types = (): string =>
  grid(
    ['type', '名称', 'name', '见于名称 seen in names', '未见而推定 expected, not met', '常见款 usual sections'],
    DEPARTMENT_TYPES.map(({ id, name_zh, name_en, names, usual_sections }) => [
      `\`${id}\``,
      name_zh,
      name_en,
      names
        .filter(({ evidence }) => evidence === 'seen')
        .map(({ name, where }) => `${name} (${where})`)
        .join('; '),
      names
        .filter(({ evidence }) => evidence === 'recalled')
        .map(({ name }) => name)
        .join('; '),
      usual_sections.join(', '),
    ]),
  );

const ofLevel = (codes: ReadonlyMap<string, string>, length: number): [string, string][] =>
  [...codes].filter(([code]) => code.length === length).sort(([a], [b]) => (a < b ? -1 : 1));

function codeList(title: string, codes: ReadonlyMap<string, string>, lengths: readonly number[]): string {
  const counts = lengths.map((length) => `${ofLevel(codes, length).length} of ${length} digits`).join(', ');
  const classes = ofLevel(codes, lengths[0] ?? 3).map(([code, name]) => [`\`${code}\``, name]);
  return `### ${title}\n\n${codes.size} codes: ${counts}. The classes:\n\n${grid(['code', '名称 name'], classes)}`;
}

const sections = (codes: ReadonlyMap<string, string>): string =>
  `${grid(
    ['款 section', '名称 name'],
    ofLevel(codes, 5).map(([code, name]) => [`\`${code}\``, name]),
  )}`;

/** Columns of every table and view as the database has them: a fresh one is asked. */
function databaseColumns(): string {
  const store = openStore(':memory:');
  try {
    return DATABASE_TABLES.map(({ id, title_zh, title_en, description }) => {
      const { rows } = store.query(`SELECT name, type FROM pragma_table_info('${id}')`);
      const columns = [...rows].map(([name, type]) => {
        const words = columnMeaning(id, String(name));
        return [`\`${name}\``, String(type), words?.name_zh ?? '', words?.meaning ?? ''];
      });
      const head = `### \`${id}\` ${title_zh} — ${title_en}\n\n${description}\n`;
      return `${head}\n${grid(['column', 'type', '名称', 'meaning'], columns)}`;
    }).join('\n');
  } finally {
    store.close();
  }
}

/** The whole of docs/codebook.md. */
export function codebook(): string {
  return [
    '# 数据手册 Codebook\n',
    '<!-- Generated from schemas/ by "npm run docs"; change the declarations, not this file. -->\n',
    '## 使用前须知 Before using the figures\n',
    caveats(),
    '## 数据库 The database\n',
    'Tables `core_*` hold what was read, views `out_*` answer what people ask. Columns that end in `_fen` are whole fen (1/100 yuan), in `_wan_yuan` exact text in 万元; `x0`, `top`, `x1`, `bottom` are PDF points from the top left of the page. `document_sha256` leads to `core_document`.\n',
    databaseColumns(),
    '## 导出的表 Published tables\n',
    published(),
    '### 宽表 Wide form\n',
    'One row a printed row; before the amounts stand:\n',
    fieldGrid(WIDE_FIELDS),
    'Behind them one column `COLUMN_yuan` for each declared column of the table: the amount in yuan, blank where no number is printed.\n',
    '## 比较指标 Measures for comparing\n',
    measures(),
    'Rates and scores of the running text and of performance forms; final accounts only:\n',
    wordedMeasures(),
    '## 资金范围 Funds\n',
    grid(
      ['fund', '名称', 'name'],
      Object.entries(FUNDS).map(([id, { name_zh, name_en }]) => [`\`${id}\``, name_zh, name_en]),
    ),
    '## 部门类型 Department types\n',
    'A body has the type whose name is the longest that its own name, without the district, ends in.\n',
    types(),
    '## 印刷单位 Printed units\n',
    grid(
      ['单位 unit', 'fen (1/100 yuan)'],
      UNITS.map(({ unit, fenPerUnit }) => [unit, String(fenPerUnit)]),
    ),
    '## 规范表 Canonical tables\n',
    `${TABLES.length} tables; every amount in yuan when exported, in fen in the database.\n`,
    TABLES.map(canonical).join('\n'),
    '## 代码表 Code lists\n',
    'Read in published disclosures; not the complete official lists. A code that is missing here is not wrong.\n',
    codeList('支出功能分类 Functional classification', FUNCTIONAL_CODES, [3, 5, 7]),
    sections(FUNCTIONAL_CODES),
    codeList('部门预算支出经济分类 Economic classification of departments', DEPARTMENT_ECONOMIC_CODES, [3, 5, 7]),
    sections(DEPARTMENT_ECONOMIC_CODES),
    codeList('政府预算支出经济分类 Economic classification of the government', GOVERNMENT_ECONOMIC_CODES, [3, 5]),
    `### 行政区划 Administrative divisions\n\n${REGION_NAMES.size} codes of six digits: provinces end in 0000, cities in 00.\n`,
    '## 疑点 Issues\n',
    grid(
      ['kind', 'severity', 'meaning'],
      Object.entries(ISSUE_KINDS).map(([code, { severity, meaning }]) => [`\`${code}\``, severity, meaning]),
    ),
  ].join('\n');
}
