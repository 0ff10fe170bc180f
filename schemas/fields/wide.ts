/** Columns of the wide form of a table: what leads a row, and its amounts. */
import { always, type Field, field } from './define.js';
import { ALL_CODES, CODE, DOCUMENT, FILE, IDENTITY_FIELDS, LABEL, PAGE, REGION_NAME, ROLE, STATUS_FIELD } from './shared.js';

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
  REGION_NAME,
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
