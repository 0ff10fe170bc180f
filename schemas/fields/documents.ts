/** Columns of the documents, of their printed tables and of the doubts that reading left. */
import { always, type Field, field } from './define.js';
import { DOCUMENT, FILE, IDENTITY_FIELDS, REGION_NAME, TABLE } from './shared.js';

export const DOCUMENT_FIELDS: readonly Field[] = [
  DOCUMENT,
  FILE,
  ...IDENTITY_FIELDS,
  REGION_NAME,
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
  field(
    'source_url',
    'text',
    ['来源网址', 'Source'],
    [
      '下载该文件的网址；多个网址见 sources。空白：本地文件',
      'Address it was fetched from, the first of several (sources holds all); blank: a local file',
    ],
  ),
];

/** The addresses of the documents. */
export const SOURCE_FIELDS: readonly Field[] = [
  DOCUMENT,
  field('number', 'integer', ['序号', 'Number'], ['文件内序号，从 0 起', 'Number in the document, from 0'], always),
  field(
    'url',
    'text',
    ['网址', 'Address'],
    ['下载网址', 'Address that the bytes, or the archive that holds them, come from'],
    always,
  ),
  field(
    'member',
    'text',
    ['压缩包成员', 'Member'],
    ['压缩包内的文件名；空白：文件本身', 'Name within the archive at that address; blank: the address is the document'],
  ),
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
  field('title', 'text', ['表题', 'Title'], ['印出的表题；空白：未印', 'Title as printed; blank: none is printed']),
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
