/** The words by which the parts of a table are known whatever table it is: headers, row labels, furniture, notes.
 * All are matched against text without white space, brackets and colons in half width (see `foldWidth`). */

/** Half-width brackets, colons and commas, no white space: the form in which wordings are compared. */
export function foldWidth(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}

/** Headers over columns of subject or unit codes. */
export const CODE_HEADER = /(编码|代码|编号|^类$|^款$|^项$|科目编码.*[类款项])$/;
/** Headers over columns that name what a row is about. */
export const LABEL_HEADER =
  /(项目|科目|名称|单位|功能分类|经济分类|按大类|类别|部门|按功能|按经济|收入|支出|资金性质|采购品目|单位\(科目名称\))(\(.*\))?$/;
/** Of these the ones that stand over amounts as well: whole amounts of six or seven digits below them are no codes. */
export const MONEY_HEADER = /(收入|支出)(\(.*\))?$/;
/** The same over columns in which nothing stands, where the header alone has to tell: few words are clear enough. */
export const CLEAR_LABEL_HEADER = /(名称|^项目|类别)$/;
/** Of several label columns the one that names the row itself. */
export const NAME_HEADER =
  /(科目名称|项目名称|功能科目|科目\(?名称\)?|支出项目类别.*|^项目$|功能分类.*名称|经济分类.*名称|经济科目|单位\(科目名称\))$/;
/** Headers over line numbers and serial numbers: never amounts. In a row too low for two lines only half of the word is printed. */
export const ORDINAL_HEADER = /^(行次?|次|序号?|栏次|编号|行号)$/;
/** Headers over columns of words that are not part of the row's name. */
export const TEXT_HEADER =
  /(备注|说明|绩效目标|简介|简要|依据|理由|原因|内容|方式|形式|责任|联系|时间|期限|规格|型号|计量单位|参数|要求|用途|主要职能|活动)/;
/** Headers over numbers that are no money. */
export const COUNT_HEADER =
  /(人数|人次|数量|批次|个数|辆数|台数|台\(套\)|面积|团组|编制数|实有|分值|得分|权重|天数|期数|批次数|\(辆\)|\(台\)|\(人\)|单价)/;
/** Headers over percentages. */
export const PERCENT_HEADER = /(%|％|比例|增长率|增减率|增幅|幅度|占比|比重|完成率|执行率|变动率)/;

/** Cells of a row that only numbers the columns. */
export const COLUMN_NUMBER_MARK = /^(栏次|栏目|列次|行次|\*+|-+|—+|甲|乙|丙|丁|编号|序号)$/;
/** Of these the ones that stand nowhere else. */
export const SURE_COLUMN_NUMBER_MARK = /^(栏次|栏目|列次)$/;
/** The number of a column, alone or with the columns it is made up of: 1, (1), 3=1+2. */
export const COLUMN_NUMBER = /^\(?(\d{1,2})\)?(?:=[\d+\-－—*×/÷()]+)?$/;
/** Marks that fill header cells without naming anything. */
export const HEADER_FILLER = /^(\*+|[-—]+)$/;
/** Words in the code columns that belong to the header although they stand in the first data row. */
export const CODE_PART_HEADER = /^[类款项]$/;

/** Labels of total rows. */
export const TOTAL_LABEL =
  /^(合计|总计|共计|收入合计|支出合计|收入总计|支出总计|收支总计|本年收入合计|本年支出合计|全年合计|人员经费合计|公用经费合计|.{0,6}收入总计|.{0,6}支出总计):?$/;
/** Labels of subtotal rows whatever their code. */
export const SUBTOTAL_LABEL = /(小计|合计)$/;
/** A numbered line of a two-sided table. */
export const LINE_ITEM = /^([一二三四五六七八九十百]+、|\([一二三四五六七八九十]+\)|其中:)/;

/** A line that is a part of the one above; it may also stand in a header. */
export const OF_WHICH_LINE = /^其中/;

/** Code and name printed in one cell: "2013601-行政运行", "[2010101]名称", "30207邮电费". */
export const GLUED_CODE =
  /^(?:[[【(](\d{3,21})[\]】)]|(\d{3}(?:\d{2}){0,5}|\d{6})[-—－]|((?:2[0-3]\d|30[1-9]|31[0-3]|399|50[1-9]|51[0-4]|599)(?:\d{2}){0,2}))(?=\D)(?!年)(.+)$/;

/** Code and name of a text in which both stand together; null when it holds no code. */
export function splitGluedCode(text: string): { readonly code: string; readonly name: string } | null {
  const match = GLUED_CODE.exec(text);
  const code = match?.[1] ?? match?.[2] ?? match?.[3];
  const name = match?.[4];
  return code === undefined || name === undefined ? null : { code, name };
}
/** A code standing alone. */
export const PLAIN_CODE = /^\d{1,21}$/;
/** First digits that tell a government economic code (5xx) from a department economic code (3xx). */
export const GOVERNMENT_ECONOMIC = /^5\d{2}(\d{2})*$/;
export const DEPARTMENT_ECONOMIC = /^3\d{2}(\d{2})*$/;

/** Lines that stand around a table but name nothing. */
export const PAGE_NUMBER = /^([-—–]*\d{1,3}[-—–]*|第\d+页(,?共\d+页)?|\d+\/\d+)$/;
/** Notes under or beside a table. */
export const NOTE = /^(注|说明|备注|填报说明)[:：.\d一二三]/;
/** Notes which say that a table holds nothing. */
export const EMPTY_TABLE_NOTE = /(本表为空|空表|无数据|没有.{0,40}(收入|支出)|无.{0,40}(预算|支出|收入)|无发生额|未安排)/;
/** Of these the ones that speak of the table as a whole, not of one kind of money. */
export const WHOLLY_EMPTY_NOTE = /(空表|无数据|此表无)/;
/** "编制部门：…" before an organisation's name. */
export const ORGANISATION_LINE =
  /(?:编制部门|编制单位|部门\(单位\)名称|单位\(部门\)名称|部门名称|单位名称|预算单位|预算部门|预算主管部门|填报单位|填报部门|公开部门|部门\(单位\)|单位\(部门\)|部门|单位):(?!万?元|千元|亿元)([^:]{3,60}?)(?=(?:金额)?单位:|单位[:：]|20\d\d年|\d{4}年|$)/;
/** Dashes that say "nothing here". */
export const DASH = /^[-—–－/／\\]+$/;
/** Words that say the same in an amount cell. */
export const NOTHING_WORD = /^(无|空|不适用|单位不需填列)$/;
/** Table numbers that stand alone: 公开01表, 表1-1, 预算03表. */
export const TABLE_NUMBER =
  /^(附?表[一二三四五六七八九十\d]+(-\d+)?|(部门)?(公开|预算|决算)(表)?\d{1,2}(表)?|公开[一二三四五六七八九十]+表)[:：]?$/;
/** A line that looks like the title of a table though no declaration knows it. */
export const TITLE_LIKE = /^.{2,50}(表|一览表|明细表|情况表)(\(.{1,30}\))?$/;
