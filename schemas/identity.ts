/** How documents say who published them, for which year, and what they are. Matched against text without white space. */

/** A year with 预算 or 决算 soon after it: covers, headings, titles of tables; 比2023年预算 in a line of text is another year. */
export const YEAR_AND_KIND =
  /(?<![比较与同])(20\d{2})年?(?:度|部门|单位|综合|市级|本级|区级|县级)?[^。；，,;]{0,40}?(?:预算|决算)/g;
/** The kind after a year; the name of a fund holds 预算 too and tells none. */
export const KIND_AFTER_YEAR = /20\d{2}年?[^。；，,;]{0,40}?(?<!公共|基金|国有资本经营)(预算|决算)/g;
/** The same with the year in Chinese numerals. */
export const CHINESE_YEAR = /二[〇○OoＯ零][〇○OoＯ零一二三四五六七八九]{2}/g;
export const CHINESE_DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  O: '0',
  o: '0',
  Ｏ: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

/** The kind alone, and the year alone: where no heading names both together. */
export const KIND_WORD = /预算|决算/g;
export const YEAR_WORD = /(20\d{2})年/g;

/** Words that tell a final account from a budget. */
export const FINAL_ACCOUNT = '决算';

/** Words that follow the organisation's name in a heading. */
export const ORGANISATION_TAIL =
  /(?:(?:20\d{2}年?度?)?(?:本级|部门|单位|预算单位|部门\(单位\))?(?:综合)?(?:预算|决算)(?:信息)?(?:公开|报告|说明|编制说明|草案|情况|表|套表|报表)?.*|概况|部门概况|20\d{2}年.*)$/;
/** What is left behind a name of which the tail was taken off. */
export const NAME_REST = /部门$/;
/** What may stand before it. */
export const ORGANISATION_HEAD = /^(?:第[一二三四五六七]部分|[一二三四五六七八九十]+、|附件\d*[:：]?|20\d{2}年?度?)+/;
/** A name of a public body: ends in one of these words. */
export const ORGANISATION_NAME =
  /^[\u4e00-\u9fff（()）·、—-]{2,40}(局|委|委员会|办|办公室|办公厅|厅|部|院|校|学校|大学|中学|小学|学院|中心|站|所|处|队|支队|总队|大队|会|馆|园|场|社|台|政府|街道|街道办事处|镇|乡|公司|团|联|基金会|库|医院|集团|组|署|党校|本级|汇总)([（(].{1,12}[)）])?$/;

/** A province before the name of a city, and the mark of a summed-up disclosure: some pages print them, others do not. */
export const BESIDE_NAME = /^[\u4e00-\u9fff]{2,3}省(?=[\u4e00-\u9fff]{2,}[市州县区])|[（(]汇总[)）]$/g;

/** Words on the face of a unit's own (not the department's) disclosure. */
export const UNIT_WORDS = /(预算单位|单位预算|单位决算|编制单位)/g;
export const DEPARTMENT_WORDS = /(部门预算|部门决算|编制部门|预算主管部门|部门收)/g;

/** A document with none of these on any page is no disclosure. */
export const DISCLOSURE_WORDS =
  /(部门|单位|高等学校|学校|大学|机关|市级|区级|县级|本级).{0,12}(预算|决算)|收支(预算|决算)?总(体情况)?表|收入支出决算|财政拨款(收入|收支)|一般公共预算(支出|财政拨款)|^(收入|支出)(预算|决算)表$/;
