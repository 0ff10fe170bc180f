/** Columns that several published tables have. */
import { always, type Field, field } from './define.js';

export const DOCUMENT = field(
  'document',
  'code',
  ['文件指纹', 'Document'],
  ['文件内容的 SHA-256，同一内容只收录一次', 'SHA-256 of the bytes of the document; the same bytes are held once'],
  always,
);
export const FILE = field(
  'file',
  'text',
  ['文件名', 'File'],
  ['收录时的文件名', 'Name the document was first given under'],
  always,
);

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

export const REGION_NAME = field(
  'region_name',
  'text',
  ['行政区划', 'Region'],
  ['行政区划名称；空白：未知', 'Name of the division; blank: not known'],
  {
    fiscal_type: 'geo-source:source:title',
  },
);

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

export const CODE = field(
  'code',
  'code',
  ['编码', 'Code'],
  [
    '行的科目编码或单位编码；一行有多种分类时按印刷顺序以“/”相连；空白：该行无编码',
    'Code of the row, of a classification or of a unit; several are joined with "/" in printed order; blank: the row has none',
  ],
);
export const ALL_CODES = field(
  'all_codes',
  'code',
  ['全部编码', 'All codes'],
  ['该行印出的全部编码，以“/”相连；空白：该行无编码', 'Every code printed in the row, joined with "/"; blank: the row has none'],
);
export const LABEL = field(
  'label',
  'text',
  ['项目名称', 'Label'],
  ['行的名称，去除空白；空串：该行无名称', 'Row label as printed, without white space; empty: the row has none'],
);
export const ROLE = field(
  'role',
  'text',
  ['行的性质', 'Role'],
  [
    'detail 明细；subtotal 小计（类、款等上级科目）；total 合计。小计与明细不得相加',
    'detail, subtotal (higher levels of a classification) or total: never add a subtotal or total to its details',
  ],
  { required: true, values: ['detail', 'subtotal', 'total'] },
);
export const PAGE = field('page', 'integer', ['页码', 'Page'], ['PDF 中的页码，第一页为 1', 'Page of the PDF, 1 for the first'], {
  required: true,
  unit: 'page',
});
export const TABLE = field(
  'table',
  'text',
  ['表', 'Table'],
  ['规范表名（见“表”一章）', 'Canonical table id; see the tables of this codebook'],
  always,
);
export const BOX = field(
  'bbox',
  'text',
  ['位置', 'Box'],
  ['数字在页面上的位置：左、上、右、下', 'Place of the number on the page: left, top, right, bottom; origin top left'],
  { required: true, unit: 'PDF point (1/72 inch)' },
);
export const ORIGIN = field(
  'origin',
  'text',
  ['来源', 'Origin'],
  ['text-layer 文字层；ocr 图像识别；plain-text 纯文本', 'Read from the text layer, by OCR, or from plain text'],
  { required: true, values: ['text-layer', 'ocr', 'plain-text'] },
);
