/** What may be folded in a column header, and which words change what a column means. */

/** A year in a header: the first group is the year. */
export const YEAR_IN_HEADER = /((?:19|20)\d{2})年度?/gu;

/** Stands in a declaration for the document's own fiscal year; only an exact path may use it. */
export const OWN_YEAR = 'YYYY年';

/** How the year before the document's own is written once folded. */
export const PRIOR_YEAR = '上年';

/** Signs that do not tell two headers apart; taken off with the white space. */
export const HEADER_SIGNS = /[\s“”„‟"'‘’《》():,.、，。：·\-—_]/gu;

/** A unit in brackets inside a header, taken off. */
export const UNIT_IN_HEADER = /\((?:单位:?)?[百千]?[万亿]?元\)/gu;

/** Ways to write one thing in a header, signs taken off; each is read as the second form. */
export const HEADER_SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/结转和结余/gu, '结转结余'],
  [/购置和运行/gu, '购置及运行'],
  [/商品服务支出/gu, '商品和服务支出'],
  [/对个人和家庭的?补助(?:支出)?$/gu, '对个人和家庭的补助'],
];

/** "Of which" before a header: the position tells it already. */
export const OF_WHICH = /^其中:?/u;

/** A level that holds only column numbers or their formula ("1", "2=3+4", "栏次"). */
export const COLUMN_NUMBER = /^(?:栏次|[\d=+*]+)$/u;

/** Leaves that say nothing alone: without their outer levels they mean a column only below a neutral outer level. */
export const GENERIC_LEAF = /^(?:合计|小计|总计|金额|预算数?|决算数|执行数|其他|支出总计|收入总计)$/u;

/** The leaf of a column that adds up a group: beside a column of the whole it is not the whole, even when its group was not read. */
export const SUBTOTAL_HEADER = /^小计$/u;

/** Outer levels that add nothing to the leaf: may be left out even before a generic leaf. */
export const NEUTRAL_LEVEL =
  /^(?:(?:财政拨款|一般公共预算财政拨款|一般公共预算拨款|一般公共预算)?(?:安排的)?三公经费(?:预算|决算|预决算)?数?(?:支出)?(?:财政拨款)?|(?:本年|当年|年初|全年)?(?:部门)?(?:收入|支出)?(?:预算|决算)数?|本年(?:收入|支出)|资金来源|(?:本年)?(?:部门)?(?:一般公共预算|政府性基金预算|国有资本经营预算)(?:财政拨款)?(?:基本)?支出|基本支出预算)$/u;

/** Words in an outer level that make it another column: a path may not gain or lose a level that holds one. */
export const QUALIFIER =
  /上年|结转|结余|余额|执行|增减|扣除|采购|专户|单位资金|其他资金|专项|比|占|公用|人员|项目支出|基本支出|人数|购置|因公|接待|会议|培训|事业/u;
