/** What may stand in a table title without changing which table it is: numbering, years, organisations, filler words. */

/** Any year as printed: 2024年度, 二〇二四年. Matched after NFKC and without white space. */
export const YEAR_IN_TITLE = /(?:(?:19|20)\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})年度?/gu;

/** Numbering and marks at the start of a title; taken off again and again until none is left. */
export const TITLE_LEADING: readonly RegExp[] = [
  /^(?:附件|附表|附)[\d一二三四五六七八九十]*(?:[-.]\d{1,2})?[:.、]/u,
  /^(?:附件|附表|附)\d{1,2}(?:[-.]\d{1,2})?/u,
  /^(?:表名|名称|续表)[:]?/u,
  /^(?:财决|财预)?(?:部门)?(?:公开|预算公开|决算公开|预算|决算)\d{1,2}(?:-\d{1,2})?表[:.、]?/u,
  /^(?:部门|单位)?(?:公开|预算|决算)?表\d{1,2}(?:[-.]\d{1,2})?[:.、]?/u,
  // 一 also begins 一般公共预算: a number is never followed by 般.
  /^(?:部门|单位)?(?:公开|预算|决算)?表(?:十(?:[一二三四五六七八九](?!般))?|[二三四五六七八九]|一(?!般))[:.、]?/u,
  /^\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)[.、]?/u,
  /^[一二三四五六七八九十]{1,3}[.、]/u,
  /^\d{1,2}(?:[-.]\d{1,2})?[.、:]?(?=[^\d.年])/u,
];

/** Marks at the end of a title; taken off again and again until none is left. */
export const TITLE_TRAILING: readonly RegExp[] = [
  /\(?续(?:表|上页)?[\d一二三四五六七八九]{0,2}\)?$/u,
  /\((?:单位:?)?[百千]?[万亿]?元\)$/u,
  /(?:金额)?单位:[百千]?[万亿]?元$/u,
  /\((?:财决|部门)?(?:预算|决算)?(?:公开)?\d{1,2}表\)$/u,
  /(?:财决|部门)?(?:公开|预算公开|决算公开|预算|决算)(?:\d{1,2}表|表\d{1,2})$/u,
  /\(?不含上年结转\)?$/u,
  /\((?:部门)?(?:公开|预算|决算)?表[\d一二三四五六七八九十]{1,3}(?:-\d{1,2})?\)$/u,
];

/** Remarks inside a title that name no other table. */
export const TITLE_INNER: readonly RegExp[] = [/\(不含上年结转\)/gu, /[-—]+不含上年结转(?=\))/gu];

/** Ways to name a fund, or the classification by which a table is divided; each is read as the second form. */
export const TITLE_SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/政府基金/gu, '政府性基金'],
  [/\(三公\)/gu, '三公'],
  [/表[-—]+功能(?:分类|科目){1,2}$/gu, '表(按功能分类)'],
  [/表[-—]+经济(?:分类|科目){1,2}$/gu, '表(按经济分类)'],
  [/按(?:支出)?(?:的)?功能(?:分类|科目){0,2}(?:分|列示)?/gu, '按功能分类'],
  [/按(?:部门|政府)?(?:预算)?(?:支出)?(?:的)?经济(?:分类|科目){0,2}(?:分|列示)?/gu, '按经济分类'],
];

/** Quotation marks and book-title marks, which publishers set or leave out at will. */
export const TITLE_QUOTES = /[《》〈〉“”„‟"'‘’`「」『』〝〞]/gu;

/** Signs that a text is a sentence or a pointer to a table, not the title over it. */
export const PROSE = /[。;,!?…]|详见|如下|见附|本表|反映|说明|目录|附后|公开如|编制本/u;

/** No title seen is longer than this, its organisation included (the longest has 46 characters). */
export const LONGEST_TITLE = 70;

/** A title has to end so, unless it is declared word for word. */
export const TITLE_END = /(?:表|明细)(?:\([^()]*\))?$/u;

/** How the name of an organisation or of a publishing level ends: what may stand before a declared title. */
export const ORGANISATION_END =
  /(?:部门|单位|部门综合|部综合|综合预算|预算|决算|汇总|本级|本部|本年|级|局|委|委员会|办|办公室|厅|院|中心|大学|学院|学校|中学|小学|幼儿园|会|处|所|站|队|支队|馆|镇|乡|街道|政府|省|市|区|县|旗|州|盟|公司|团|社|部|校|场|台|园|报|\))$/u;

/** Words that give a title its subject: text before a declared title may not hold them, or it would be another table's title. */
export const SUBJECT =
  /财政拨款|一般公共预算|公共预算|政府性基金|国有资本|基本支出|项目支出|三公|收入|收支|支出|经费|采购|购买服务|绩效|自评|结转|资产|分类|转移支付|债务|债券/u;

/** Words that a title may hold beside those that its declaration asks for. */
export const FILLER: readonly string[] = [
  '部门',
  '预算单位',
  '单位',
  '本级',
  '市级',
  '省级',
  '区级',
  '县级',
  '本部',
  '财务',
  '综合',
  '总体',
  '总',
  '汇总',
  '情况',
  '概况',
  '批复',
  '明细',
  '统计',
  '公开',
  '一览',
  '本年度',
  '年度',
  '本年',
  '当年',
  '年初',
  '预算',
  '决算',
  '安排的',
  '安排',
  '一般公共预算',
  '机关运行经费',
  '会议费',
  '培训费',
  '行政经费',
  '财政拨款',
  '拨款',
  '资金',
  '预算拨款',
  '支出',
  '收入',
  '收支',
  '按',
  '功能',
  '经济',
  '分类',
  '科目',
  '列示',
  '类',
  '款',
  '项',
  '到',
  '级',
  '及',
  '和',
  '与',
  '(',
  ')',
  '-',
  '、',
  '数',
  '表',
  '的',
];

/** Final account when the title says 决算 or self-evaluation. */
export const FINAL_ACCOUNT_WORD = /决算|自评/u;
/** The names of the funds hold 预算 themselves: taken out before asking whether the title says 预算. */
export const FUND_NAMES = /一般公共预算|公共预算|政府性基金预算|国有资本经营预算|预\(?决\)?算/gu;
/** Budget when the title says 预算 outside the name of a fund. */
export const BUDGET_WORD = /预算/u;
