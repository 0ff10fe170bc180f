/** Columns of the facts: the tidy form of every recognised table. */
import { always, type Field, field } from './define.js';
import {
  ALL_CODES,
  BOX,
  CODE,
  DOCUMENT,
  FILE,
  IDENTITY_FIELDS,
  LABEL,
  ORIGIN,
  PAGE,
  ROLE,
  STATUS_FIELD,
  TABLE,
} from './shared.js';

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
  BOX,
  ORIGIN,
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
