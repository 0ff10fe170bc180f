/** Every published column once: type, unit, Chinese and English name, meaning; exports, the codebook and the data package derive from it. */

/** `decimal`: exact decimal text; `codes` and all other text are never numbers, whatever they look like. */
export type FieldType = 'text' | 'code' | 'integer' | 'decimal' | 'number' | 'boolean' | 'datetime';

export interface Field {
  readonly id: string;
  readonly type: FieldType;
  /** Null for what has no unit. */
  readonly unit: string | null;
  readonly name_zh: string;
  readonly name_en: string;
  readonly meaning_zh: string;
  readonly meaning_en: string;
  /** Whether every row has a value; where false, the meaning says what blank means. */
  readonly required: boolean;
  /** Column type of the Fiscal Data Package taxonomy, where one fits. */
  readonly fiscal_type?: string;
  /** All values there are. */
  readonly values?: readonly string[];
}

const field = (
  id: string,
  type: FieldType,
  names: readonly [zh: string, en: string],
  meanings: readonly [zh: string, en: string],
  more: Partial<Pick<Field, 'unit' | 'required' | 'fiscal_type' | 'values'>> = {},
): Field => ({
  id,
  type,
  unit: more.unit ?? null,
  name_zh: names[0],
  name_en: names[1],
  meaning_zh: meanings[0],
  meaning_en: meanings[1],
  required: more.required ?? false,
  ...(more.fiscal_type === undefined ? {} : { fiscal_type: more.fiscal_type }),
  ...(more.values === undefined ? {} : { values: more.values }),
});

const always = { required: true } as const;

const DOCUMENT = field(
  'document',
  'code',
  ['文件指纹', 'Document'],
  ['文件内容的 SHA-256，同一内容只收录一次', 'SHA-256 of the bytes of the document; the same bytes are held once'],
  always,
);
const FILE = field('file', 'text', ['文件名', 'File'], ['收录时的文件名', 'Name the document was first given under'], always);

/** Who published, for which year; shared by every table that names the document. */
export const IDENTITY_FIELDS: readonly Field[] = [
  field(
    'organization',
    'text',
    ['部门（单位）名称', 'Organisation'],
    ['文件自称的部门或单位；空白：文件中未找到', 'As the document names it; blank: not found in the document'],
    { fiscal_type: 'administrative-classification:generic:label' },
  ),
  field(
    'region_code',
    'code',
    ['行政区划代码', 'Region code'],
    [
      '六位行政区划代码；空白：名称不能唯一确定',
      'Six-digit code of the administrative division; blank: the name fits none or several',
    ],
    { fiscal_type: 'geo-source:source:code' },
  ),
  field(
    'fiscal_year',
    'integer',
    ['年度', 'Fiscal year'],
    ['预算或决算所属年度；空白：文件中未找到', 'Year the budget or final account is for; blank: not found in the document'],
    { fiscal_type: 'date:fiscal-year' },
  ),
  field(
    'kind',
    'text',
    ['预算或决算', 'Kind'],
    [
      'budget 预算（计划）；final_account 决算（执行结果）；空白：未能判定',
      'budget: the plan; final_account: what happened; blank: not known',
    ],
    { fiscal_type: 'phase:id', values: ['budget', 'final_account'] },
  ),
  field(
    'entity_level',
    'text',
    ['口径', 'Level'],
    [
      'department 部门（含所属单位）；budget_unit 单位；空白：文件未写明。部门数包含其所属单位，两者不得相加',
      'department: with all its units; budget_unit: one unit; blank: not said. A department holds the money of its units: never add the two',
    ],
    { values: ['department', 'budget_unit'] },
  ),
];

export const STATUS_FIELD = field(
  'status',
  'text',
  ['核验状态', 'Status'],
  [
    'verified 勾稽关系证实；unverified 无可用的勾稽关系；disputed 处在不成立的勾稽关系中',
    'verified: arithmetic of the document confirms it; unverified: no arithmetic reaches it; disputed: stands in arithmetic that does not hold',
  ],
  { required: true, values: ['verified', 'unverified', 'disputed'] },
);

const CODE = field(
  'code',
  'code',
  ['编码', 'Code'],
  [
    '行的科目编码或单位编码；一行有多种分类时按印刷顺序以“/”相连；空白：该行无编码',
    'Code of the row, of a classification or of a unit; several are joined with "/" in printed order; blank: the row has none',
  ],
);
const ALL_CODES = field(
  'all_codes',
  'code',
  ['全部编码', 'All codes'],
  ['该行印出的全部编码，以“/”相连；空白：该行无编码', 'Every code printed in the row, joined with "/"; blank: the row has none'],
);
const LABEL = field(
  'label',
  'text',
  ['项目名称', 'Label'],
  ['行的名称，去除空白；空串：该行无名称', 'Row label as printed, without white space; empty: the row has none'],
);
const ROLE = field(
  'role',
  'text',
  ['行的性质', 'Role'],
  [
    'detail 明细；subtotal 小计（类、款等上级科目）；total 合计。小计与明细不得相加',
    'detail, subtotal (higher levels of a classification) or total: never add a subtotal or total to its details',
  ],
  { required: true, values: ['detail', 'subtotal', 'total'] },
);
const PAGE = field('page', 'integer', ['页码', 'Page'], ['PDF 中的页码，第一页为 1', 'Page of the PDF, 1 for the first'], {
  required: true,
  unit: 'page',
});
const TABLE = field(
  'table',
  'text',
  ['表', 'Table'],
  ['规范表名（见“表”一章）', 'Canonical table id; see the tables of this codebook'],
  always,
);

/** One printed number of a recognised table; the order is the published one. */
export const FACT_FIELDS: readonly Field[] = [
  DOCUMENT,
  FILE,
  ...IDENTITY_FIELDS,
  TABLE,
  CODE,
  LABEL,
  field(
    'measure',
    'text',
    ['列', 'Measure'],
    [
      '规范列名；空白：表头未能识别，数字仍保留',
      'Canonical column id; blank: the header is not declared, the number is kept all the same',
    ],
  ),
  field(
    'header',
    'text',
    ['表头', 'Header'],
    ['表头逐级文字，由外到内以“/”相连', 'Printed header path, outermost first, joined with "/"'],
  ),
  field(
    'amount_yuan',
    'decimal',
    ['金额', 'Amount'],
    ['精确到分的金额（元）。空白单元格没有记录；0 是印出的 0', 'Exact amount. A blank cell has no record; 0 is a printed 0'],
    { required: true, unit: 'CNY', fiscal_type: 'value' },
  ),
  field('raw', 'text', ['原文', 'Raw'], ['单元格原文', 'The cell as printed'], always),
  field('unit', 'text', ['印刷单位', 'Unit'], ['表中金额单位：元、万元等', 'Unit that the table prints its amounts in'], always),
  ROLE,
  PAGE,
  field(
    'bbox',
    'text',
    ['位置', 'Box'],
    ['数字在页面上的位置：左、上、右、下', 'Place of the number on the page: left, top, right, bottom; origin top left'],
    { required: true, unit: 'PDF point (1/72 inch)' },
  ),
  field(
    'origin',
    'text',
    ['来源', 'Origin'],
    ['text-layer 文字层；ocr 图像识别；plain-text 纯文本', 'Read from the text layer, by OCR, or from plain text'],
    { required: true, values: ['text-layer', 'ocr', 'plain-text'] },
  ),
  field('confidence', 'number', ['识别可信度', 'Confidence'], ['0 至 1；文字层为 1', 'From 0 to 1; 1 for a text layer'], always),
  STATUS_FIELD,
  ALL_CODES,
  field(
    'fact',
    'code',
    ['数字编号', 'Fact'],
    ['文件内的编号：表序:行:列', 'Key within the document: number of the table:row:column'],
    always,
  ),
  field(
    'functional_code',
    'code',
    ['功能分类编码', 'Functional code'],
    ['编码中的支出功能分类；空白：无', 'The functional one of the codes; blank: none'],
    { fiscal_type: 'functional-classification:generic:code' },
  ),
  field(
    'economic_code',
    'code',
    ['经济分类编码', 'Economic code'],
    ['编码中的部门预算支出经济分类；空白：无', 'The one of the department’s economic classification; blank: none'],
    { fiscal_type: 'economic-classification:generic:code' },
  ),
  field(
    'corrected_yuan',
    'decimal',
    ['更正金额', 'Corrected amount'],
    [
      '人工更正后的金额（元）；金额一列仍为识读值。空白：未更正',
      'What a person says the amount is; amount_yuan stays what was read. Blank: nobody corrected it',
    ],
    { unit: 'CNY' },
  ),
];

export const DOCUMENT_FIELDS: readonly Field[] = [
  DOCUMENT,
  FILE,
  ...IDENTITY_FIELDS,
  field('region_name', 'text', ['行政区划', 'Region'], ['行政区划名称；空白：未知', 'Name of the division; blank: not known'], {
    fiscal_type: 'geo-source:source:title',
  }),
  field(
    'department_type',
    'text',
    ['部门类型', 'Department type'],
    ['用于跨地区比较的部门类型；空白：无对应类型', 'Type for comparing districts; blank: none fits the name'],
  ),
  field('pages', 'integer', ['页数', 'Pages'], ['页数', 'Number of pages'], { required: true, unit: 'page' }),
  field('bytes', 'integer', ['字节数', 'Bytes'], ['文件大小', 'Size of the document'], { required: true, unit: 'byte' }),
  field(
    'reader_version',
    'text',
    ['读取程序版本', 'Reader version'],
    ['读取规则版本', 'Version of the rules it was read by'],
    always,
  ),
  field('ingested_at', 'datetime', ['收录时间', 'Ingested at'], ['收录时间（UTC）', 'When it was read (UTC)'], always),
];

export const PRINTED_TABLE_FIELDS: readonly Field[] = [
  DOCUMENT,
  field(
    'table_index',
    'integer',
    ['表序', 'Number'],
    ['文件内第几张表，从 0 起', 'Number of the table in the document, from 0'],
    always,
  ),
  {
    ...TABLE,
    required: false,
    meaning_en: 'Canonical table id; blank: a table that no declaration knows, its numbers are not published',
  },
  field('title', 'text', ['表题', 'Title'], ['印出的表题', 'Title as printed'], always),
  field('unit', 'text', ['印刷单位', 'Unit'], ['金额单位；空白：未印', 'Unit of the amounts; blank: none is printed']),
  field('first_page', 'integer', ['起始页', 'First page'], ['起始页', 'First page'], { required: true, unit: 'page' }),
  field('last_page', 'integer', ['结束页', 'Last page'], ['结束页', 'Last page'], { required: true, unit: 'page' }),
  field('rows', 'integer', ['行数', 'Rows'], ['印出的行数', 'Printed rows'], always),
  field('facts', 'integer', ['数字个数', 'Facts'], ['由此得到的数字个数', 'Numbers taken from it'], always),
  field('empty', 'boolean', ['空表', 'Empty'], ['是否没有金额', 'Whether it holds no amount'], always),
];

export const ISSUE_FIELDS: readonly Field[] = [
  DOCUMENT,
  field('number', 'integer', ['序号', 'Number'], ['文件内序号', 'Number in the document'], always),
  field('code', 'text', ['疑点类别', 'Kind of issue'], ['见“疑点”一章', 'See the issues of this codebook'], always),
  field('severity', 'text', ['程度', 'Severity'], ['error、warning、info', 'error, warning or info'], {
    required: true,
    values: ['error', 'warning', 'info'],
  }),
  field('message', 'text', ['说明', 'Message'], ['说明', 'What is doubtful'], always),
  field('page', 'integer', ['页码', 'Page'], ['空白：涉及整个文件', 'Blank: concerns the whole document'], { unit: 'page' }),
];

/** What stands before the amounts in the wide form of a table. */
export const WIDE_FIELDS: readonly Field[] = [
  DOCUMENT,
  FILE,
  ...IDENTITY_FIELDS,
  PAGE,
  field('row', 'integer', ['行序', 'Row'], ['表内印刷行，从 0 起', 'Printed row of the table, from 0'], always),
  field(
    'panel',
    'integer',
    ['栏组', 'Panel'],
    ['并排各栏组的序号，从 0 起', 'Which of the groups of columns that stand side by side, from 0'],
    always,
  ),
  CODE,
  ALL_CODES,
  LABEL,
  ROLE,
  { ...STATUS_FIELD, meaning_en: 'The worst status of the amounts of the row', meaning_zh: '该行各金额中最差的核验状态' },
];

/** The amount of one declared column in the wide form. */
export const amountField = (id: string, name_zh: string, name_en: string): Field =>
  field(
    `${id}_yuan`,
    'decimal',
    [name_zh, name_en],
    ['空白：未印数字（不等于 0）', 'Blank: no number is printed, which is not 0'],
    { unit: 'CNY', fiscal_type: 'value' },
  );

/** Titles of the published tables that are not canonical ones. */
export const DATASET_TITLES = {
  facts: { title_zh: '数字', title_en: 'Facts: every printed number of the recognised tables' },
  documents: { title_zh: '文件', title_en: 'Documents: what was read, from whom, for which year' },
  tables: { title_zh: '表', title_en: 'Tables: every table of the documents, known or not' },
  issues: { title_zh: '疑点', title_en: 'Issues: every doubt that reading left' },
} as const;
