/** What has to be known before figures are used, in Chinese and English: printed in the codebook. */

export interface Caveat {
  readonly id: string;
  readonly title_zh: string;
  readonly title_en: string;
  readonly text_zh: string;
  readonly text_en: string;
}

export const CAVEATS: readonly Caveat[] = [
  {
    id: 'amounts',
    title_zh: '金额',
    title_en: 'Amounts',
    text_zh:
      '数据库中以整数“分”保存（列名以 _fen 结尾），导出时为精确到分的“元”。印刷单位（元、万元）另存。没有印出单位的表不取金额。',
    text_en:
      'Stored as whole fen (1/100 yuan; columns that end in _fen), exported in yuan exact to the fen. The printed unit is kept beside. A table without a unit line gives no amounts.',
  },
  {
    id: 'blank',
    title_zh: '空白、0 与未读出',
    title_en: 'Blank, 0 and unread',
    text_zh: '空白单元格没有记录；印出的 0 记为 0；读不出的单元格记为疑点（issues），没有记录。三者不可互换：缺少记录不等于 0。',
    text_en:
      'A blank cell has no record, a printed 0 is 0, a cell that could not be read is an issue without a record. No record is not 0.',
  },
  {
    id: 'subtotals',
    title_zh: '小计与合计',
    title_en: 'Subtotals and totals',
    text_zh:
      '类、款、项以及合计都各自成行（列 role）。类已包含其款，款已包含其项：求和时只取 detail，或只取一行 total。有的省份只印项级。',
    text_en:
      'Classes (类), sections (款), items (项) and totals are rows of their own (column role). A class holds its sections, a section its items: add details only, or take one total. Some provinces print items alone.',
  },
  {
    id: 'levels',
    title_zh: '部门、单位、本级、汇总',
    title_en: 'Department, unit, own office, summed up',
    text_zh:
      '部门数（汇总）包含本级和所属单位。同一机关可能同时公开部门和单位两个版本：不得相加。一些文件不写明口径，此时 entity_level 为空。',
    text_en:
      'The figures of a department (部门, 汇总) hold its own office (本级) and its units (单位). A body may publish both editions: never add them. Where a document does not say, entity_level is blank.',
  },
  {
    id: 'stages',
    title_zh: '预算的阶段',
    title_en: 'Stages of a budget',
    text_zh:
      '预算公开是年初批复数；决算中的“预算数”可能是年初数或调整（全年）数。执行率以本数据中公开的年初预算为分母，与文件自述的执行率可能不同。',
    text_en:
      'A published budget is the plan of the beginning of the year; what a final account prints as budget may be that or the adjusted one. Execution rates here divide by the published budget and may differ from the rate a document states.',
  },
  {
    id: 'funds',
    title_zh: '资金范围',
    title_en: 'Funds',
    text_zh:
      '收支总表包含全部资金及上年结转；财政拨款表只含财政资金；一般公共预算、政府性基金、国有资本经营预算各有其表。范围不同的数字不得比较或相加。',
    text_en:
      'The overall tables hold all money and what was carried over; fiscal tables hold fiscal money; general budget, government funds and state capital have tables of their own. Figures of different funds are neither compared nor added.',
  },
  {
    id: 'codes',
    title_zh: '科目编码',
    title_en: 'Codes',
    text_zh: '编码是文本。科目表逐年调整，同一编码在不同年份可能含义不同；同类机关可能把同样的支出列在不同的类。',
    text_en:
      'Codes are text. The lists change over the years, and agencies of the same kind may book the same spending under different classes.',
  },
  {
    id: 'certainty',
    title_zh: '每个数字有多可靠',
    title_en: 'How sure each figure is',
    text_zh:
      'verified：文件自身的勾稽关系证实了它；unverified：没有勾稽关系涉及它，数字如所印；disputed：它处在不成立的勾稽关系中，可能是读错，也可能是文件本身有误。引用前请看原页（page、bbox）。origin 为 ocr 的数字来自图像识别，confidence 小于 1。',
    text_en:
      'verified: the document’s own arithmetic confirms it; unverified: no arithmetic reaches it, it is as printed; disputed: it stands in arithmetic that does not hold, because it was misread or the document is wrong. Look at the page (page, bbox) before quoting. Figures with origin ocr were read from a picture, with a confidence below 1.',
  },
  {
    id: 'missing_documents',
    title_zh: '缺少的文件',
    title_en: 'Missing documents',
    text_zh: '某地某年没有文件，可能是没有公开，也可能是没有收集到；不是 0。',
    text_en: 'Where a district has no document of a year it was not published or not collected; it is not 0.',
  },
  {
    id: 'persons',
    title_zh: '个人信息',
    title_en: 'Personal data',
    text_zh: '绩效表中填表人、联系人的姓名和电话不收录、不导出。',
    text_en: 'Names and telephone numbers of those who filled in forms are neither kept nor exported.',
  },
];

/** Tables and views of the database that people ask. */
export interface DatabaseTable {
  readonly id: string;
  readonly title_zh: string;
  readonly title_en: string;
  readonly description: string;
}

export const DATABASE_TABLES: readonly DatabaseTable[] = [
  {
    id: 'core_document',
    title_zh: '文件',
    title_en: 'Documents',
    description: 'One row a document, by the sha256 of its bytes: who, where, which year, budget or final account.',
  },
  {
    id: 'core_table',
    title_zh: '表',
    title_en: 'Printed tables',
    description: 'One row a table of a document; table_id is null for one that no declaration knows.',
  },
  {
    id: 'core_fact',
    title_zh: '数字',
    title_en: 'Facts',
    description: 'One row a printed number, amount_fen in 1/100 yuan, with its page, box, role and status.',
  },
  {
    id: 'core_check',
    title_zh: '勾稽',
    title_en: 'Checks',
    description: 'One row an evaluated identity: pass, rounding, fail or not-checkable; operands are keys of facts.',
  },
  { id: 'core_issue', title_zh: '疑点', title_en: 'Issues', description: 'One row a doubt that reading left behind.' },
  {
    id: 'core_correction',
    title_zh: '更正',
    title_en: 'Corrections',
    description:
      'One row a correction: what a person says a figure is, with the reading and the reason; the newest of a figure holds.',
  },
  {
    id: 'out_measure',
    title_zh: '比较指标',
    title_en: 'Comparison measures',
    description: 'The declared measures, one row a document and measure; amount null where several figures match equally.',
  },
  {
    id: 'out_entity_year',
    title_zh: '机关年度',
    title_en: 'Bodies by year',
    description: 'One row a body, year and kind, one column a measure.',
  },
  {
    id: 'out_expenditure_by_function',
    title_zh: '按功能分类支出',
    title_en: 'Expenditure by function',
    description: 'Rows of the functional tables with code, level, fund and role; never add levels or funds.',
  },
  {
    id: 'out_expenditure_by_economic_class',
    title_zh: '按经济分类支出',
    title_en: 'Expenditure by economic class',
    description: 'Rows of the economic tables; scope says whether all money or the basic expenditure of the general budget.',
  },
  { id: 'out_revenue', title_zh: '收入', title_en: 'Revenue', description: 'Rows of the income tables by source.' },
  {
    id: 'out_three_public',
    title_zh: '“三公”经费',
    title_en: 'Three public expenses',
    description: 'Travel abroad, cars and receptions, planned and spent.',
  },
  {
    id: 'core_claim',
    title_zh: '文字中的数字',
    title_en: 'Claims',
    description:
      'One row a figure of the running text (情况说明): topic, stage, amount or percentage, the sentence, and the table figure that it restates or contradicts.',
  },
  {
    id: 'core_project',
    title_zh: '绩效表',
    title_en: 'Performance forms',
    description: 'One row a performance form: goal or evaluation, of the whole body or of one project.',
  },
  {
    id: 'core_project_money',
    title_zh: '绩效表资金',
    title_en: 'Money of performance forms',
    description: 'One row a source of money of a form: planned, spent, rate of execution.',
  },
  {
    id: 'core_indicator',
    title_zh: '绩效指标',
    title_en: 'Indicators',
    description: 'One row an indicator of a form: target and achieved as printed, weight and score as exact text.',
  },
  {
    id: 'core_document_name',
    title_zh: '文件名',
    title_en: 'File names',
    description: 'Every name the same bytes were given under.',
  },
  {
    id: 'core_expected_table',
    title_zh: '应有的表',
    title_en: 'Expected tables',
    description: 'The tables that a complete document of its kind holds.',
  },
  {
    id: 'core_raw_cell',
    title_zh: '未识别表的单元格',
    title_en: 'Cells of unknown tables',
    description: 'Cells as printed of the tables that no declaration knows.',
  },
  {
    id: 'out_function_completion',
    title_zh: '按功能分类完成情况',
    title_en: 'Completion by function',
    description: 'What the text says was planned and spent for a functional code.',
  },
  {
    id: 'out_performance',
    title_zh: '绩效汇总',
    title_en: 'Performance',
    description: 'One row a performance form with its money, rate of spending and score.',
  },
  {
    id: 'core_meta',
    title_zh: '数据库说明',
    title_en: 'About the database',
    description: 'Which versions of the tables and views the database has.',
  },
];
