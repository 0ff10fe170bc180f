/** The words by which a sentence of the narrative is read whatever its subject: figures, comparisons, stages, reasons, headings.
 * All are matched against text without white space and quotation marks, in half width (see `foldWidth`). */
import type { ClaimStage, FundScope } from './define.js';

/** Marks that no wording depends on and that printers set in several ways. */
export const QUOTATION_MARKS = /[“”"'‘’「」『』《》]/u;

/** A number and the unit behind it: money, percentages, things counted, scores, areas. Groups: number, unit. */
export const FIGURE =
  /(?<![\d.A-Za-z-])(?<!(?<!\.\d{0,6})\d,)(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(亿元|万元|千元|元(?!旦|月)|万(?=[(),。;、:]|$)|%|个?百分点|人次|批次|批(?!准|复)|次(?!性)|平方米|平米|m2|[个家辆台套件人名分](?!公司))/gu;

/** What stands behind an amount that is a price: 3.5万元/人. */
export const PRICE = /^\/[\u4e00-\u9fff]/u;
/** What stands behind a figure that is a limit and no statement: 单价100万元（含）以上. */
export const THRESHOLD = /^\(?(\(?含\)?)?(及|或)?以[上下内]/u;
/** The same before a figure: 不超过7万元, ≤100元. A comparison of two stages (决算数大于预算数) names the other one behind it. */
export const LIMIT_BEFORE =
  /(不(超过?|高于|低于|少于|多于|大于|小于|足|到|得超过)|[≤≥<>]|[小大低高少多]于|超过|控制在)(人民币|约)?$/u;
/** Units of money. */
export const MONEY_UNIT = /元$|^万$/u;
export const PERCENT_UNIT = /%|百分点/u;

/** Where a sentence and a clause end. A comma between digits belongs to the number. */
export const SENTENCE_END = /[。!?！？]/u;
/** Marks behind a sentence that belong to it. */
export const CLOSING_MARK = /[)」』]/u;
export const CLAUSE_END = /[,;:。]/u;

/** A comparison with something said before the difference: 与2023年度相比, 较上年决算数, 比预算数. */
export const COMPARISON =
  /(?:与|比|较(?![大多小少高低])|同|相比|相较于?|对比)[^,;。]{0,14}?(?:上年度?|上一年度?|去年|\d{4}年度?(?:\([^()]{1,10}\))?)[^,;。]{0,6}?(?:(?:年初|当年|全年|累计|部门|财政|支出|收入|调整后?)*(?:预算|决算|执行|完成)*(?:安排|批复)?[数额]?)(?:相比|比较|对比|相较|同期)?(?:相比)?|(?:与|比|较|同)(?:年初|全年|调整后?)?(?:预算|决算)[数额]?(?:相比|比较|对比)?/u;
/** The same right before an amount of the other year: 比2025年年初预算数847128.49万元增加. */
export const COMPARISON_BEFORE_AMOUNT = new RegExp(`(?:${COMPARISON.source})的?$`, 'u');
export const PRIOR_YEAR = /上年|上一年|去年|\d{4}年/u;
export const OF_ACTUAL = /决算|执行|完成|支出数/u;
export const OF_BUDGET = /预算/u;

export const INCREASE = /增|升|提高|上浮|多|加/u;
/** A template that was not filled in: 下降（增长）, 增加/减少. */
export const UNDECIDED_DIRECTION = /(下降|减少)[(/、或]+(增长|增加)|(增长|增加)[(/、或]+(下降|减少)/u;

/** Words between the direction and its figure. */
export const DIRECTION_END =
  /(?:增加|增长|上升|提高|增幅|升幅|涨幅|增支|上浮|增|多|减少|下降|降低|压减|压缩|缩减|降幅|减幅|下浮|减支|减|少|(?<=[数额年])加)(?:了|额|数|幅度|率|幅)?(?:约|为|达|是|:)?$/u;

/** Between a plan and the percentage of it that was done: 完成预算84万元的73%. */
export const OF_PLAN = /^的$/u;
/** A part of a whole, and how much of a plan was done. */
export const SHARE = /占/u;
export const COMPLETION = /完成|执行率|支付率|支出进度|执行进度/u;

/** Words in which 预算 names the money and no stage. */
export const MONEY_NAME = /一般公共(?:财政)?预算|(政)?府性基金预算|国有资本经营预算|预算(内|外|单位|拨款|绩效|资金)/gu;
/** Stages, the later and more particular first. */
export const STAGE_WORDS: readonly (readonly [RegExp, ClaimStage])[] = [
  [/全年预算|调整后?预算|预算调整后/u, 'full_budget'],
  [/决算|执行数|执行情况|实际(支出|执行|完成)|完成数/u, 'actual'],
  [/预算/u, 'initial_budget'],
];

/** Which money a text speaks of. */
export const SCOPE_WORDS: readonly (readonly [RegExp, FundScope])[] = [
  [/一般公共预算(?:财政拨款)?[、及和与](?:政府)?性基金/u, 'fiscal'],
  [/(政)?府性基金/u, 'gov_fund'],
  [/国有资本经营/u, 'state_capital'],
  [/一般公共(?:财政)?预算/u, 'general'],
  [/(?<!非)财政拨款/u, 'fiscal'],
];

/** The reason of a difference; what follows is the reason. */
export const REASON =
  /(?:(?:增减|变动|变化|差异|增加|增长|减少|下降|持平)?的?(?:主要)?原因(?:在于|[是为:])?[:是]?|主要(?:是|系|由于|因为?)(?:由于|因为?)?|由于|(?<=,)因(?!公))/u;
/** The words of a reason that name a cause; 主要是 alone may also say what something consists of. */
export const CAUSE = /原因|由于|因/u;
/** The beginning of a sentence that is the reason of the one before. */
export const REASON_SENTENCE =
  /^(?:[^,;:问题]{0,16}?(?:决算|预算|执行|上年|去年|差异|增减|变[动化]|增加|增长|减少|下降)[^,;:问题]{0,12}?)?(?:主要)?原因(?:主要)?(?:在于|[是为])?[:是]?/u;
/** What the money is used for: words that are no subject. */
export const PURPOSE = /主要包括|(?:主要|安排|全部)?用于|主要保障|反映/u;

/** A whole side of the account named by one word, where totals are spoken of. */
export const BARE_INCOME = /^(?:[、,]|其中:?|\d{4}年度?|本?年度?)*收入(?:预算|决算)?(?:总体)?$/u;
export const BARE_EXPENDITURE = /^(?:[、,]|其中:?|\d{4}年度?|本?年度?)*支出(?:预算|决算)?(?:总体)?$/u;

/** Right before a name: an average of it, which is another figure than its amount. */
export const AVERAGE = /[人车辆户次批年月日]均(的|国内)?$/u;
/** A name of money that says that it is income. */
export const NAMES_INCOME = /收入|结转|结余|补助|上缴/u;
/** Both sides at once. */
export const BARE_BOTH = /^(?:[、,]|其中:?|\d{4}年度?|本?年度?)*收入?[、和]?支出?(?:预算|决算)?各?(?:均|总体)?$/u;
/** Behind a whole: what follows are its parts. */
export const OF_WHICH = /其中|包括|分别/u;
/** A clause before a count that names nothing new: 12批次、95人次. */
export const BARE_COUNT = /^[、,]?(?:累计|合计|共计|共|计)?(?:人数|人员|人次数?)?(?:为|共计|共)?$/u;

/** Words that say nothing about the subject of a figure. */
export const SUBJECT_FILLER =
  /特?此?申请[市区县省级]*财政(专项)*(预算)?(拨款|资金|经费)?|所需|(按照?|在)?(同|可比|相同)口径(下|计算)?|按照|收、?支|同比|\d{4}年(度|末|底|初|期末)?|截[至止]|\d{1,2}月(\d{1,2}日)?|其中|主要|年初|全年|当年|本年度?|上年度?|财政|批复|编制|申报|申请|预算|决算|支出|收入|经费|费用|资金|金额|总额|总计|合计|共计?|小计|规模|执行|安排|下达|完成|调整|实际|预计|计划|拟|数额?|情况|为|是|约|达到?|各|均|分别|有|增加|增长|上升|提高|减少|下降|降低|压减|增幅|升幅|涨幅|降幅|减幅|持平|占|比|较|与|同|相|其|的|了|以及|并|和|本部门|本单位|本级|我[局部委办厅单位]+|部门|单位|科目|包括|包含|一是|二是|三是|四是|五是|具体|如下|等|含|从|中|内|[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d+[.、]|[^\u4e00-\u9fff]/gu;

/** A heading and its depth, outermost first. */
export const HEADING_LEVELS: readonly RegExp[] = [
  /^第[一二三四五六七八九十\d]+部分/u,
  /^[一二三四五六七八九十]+[、.]/u,
  /^\([一二三四五六七八九十]+\)/u,
  /^\d{1,2}[.、]/u,
  /^\(\d{1,2}\)/u,
];
/** The numbering of a part of the text. */
export const PART_NUMBER = /^第[一二三四五六七八九十\d]+部分/u;
/** The numbering of a line item in Arabic digits. */
export const HEADING_NUMBER = /^\d+[.、]/u;
/** The longest heading, in characters. */
export const LONGEST_HEADING = 48;
/** Marks in front of lines of plain text. */
export const LINE_MARK = /^([-*#·•●]+\s*)+(?!\d)/u;

/** Parts whose figures are no statements about the unit: explanations of terms. */
export const GLOSSARY_HEADING = /名词解释|专业名词|名词说明/u;

/** Full spelling of a functional code: class, section and item in brackets, the class or the item may be missing. */
export const FUNCTION_PATH =
  /(?:([\u4e00-\u9fff、]+?)(?:支出)?\((?:(\d{3}))?类\)(?:支出)?)?(?:((?!\))(?:(?!\(\d*[类款项]\))[\u4e00-\u9fff、()])+?)\((?:(\d{2}))?款\))?(?:((?!\))(?:(?!\(\d*[类款项]\))[\u4e00-\u9fff、()])+?)\((?:(\d{2}))?项\))?(?=$|支出|[^\u4e00-\u9fff(]|科目|年|预|决|安|\()/u;
/** The same joined with dashes: 一般公共服务支出-财政事务-行政运行. */
export const FUNCTION_DASHES = /([\u4e00-\u9fff、()]+?)[-—－]+([\u4e00-\u9fff、()]+?)[-—－]+([\u4e00-\u9fff、()]+?)(?=科目|$)/u;
/** A code in brackets behind its name: 行政运行（2010301）. */
export const CODE_IN_BRACKETS = /([\u4e00-\u9fff、()]+)\((\d{3}(?:\d{2}){0,2})\)(?:科目|支出)?/u;
/** The plan of the beginning of the year. */
export const INITIAL = /年初/u;
/** A year that a figure is of. */
export const NAMED_YEAR = /(20\d{2})年/gu;
/** A paragraph that says what something mentioned before consists of. */
export const OF_PARTS = /^(具体为|具体包括|其中|包括)/u;
/** A paragraph that says what the ones behind it list: 财政拨款支出主要内容如下. */
export const ANNOUNCES_LIST = /如下[:。]?$/u;
/** The words before a list of the kinds of money that a subject is paid from. */
export const BY_MONEY = /按[^,;:。]{0,12}?(?:资金|经费)(?:的?(?:类型|来源|性质|渠道|构成))/u;
/** A plan of spending that names nobody: behind an announced subject it is the subject's. */
export const BARE_PLAN = /^(?:本年|当年)?(?:预算支出|支出预算)$/u;
/** How the name of a body ends that stands before its plan: 水务局支出预算. */
export const NAMES_BODY = /[局委办厅院校所站队会馆镇乡处县区市州旗]$|中心$|政府$|街道$|机关$/u;
/** The heading of what is said of one project; group: its name. */
export const PROJECT_REVIEW = /^(.{4,}?)(?:支出)?绩效(?:目标)?自?评价?(?:综述|情况|结果)$/u;
/** A clause that opens a bracket: the percentage in it says the difference before it once more. */
export const ONLY_BRACKET = /^\($/u;
/** Right behind an amount: no difference, said without a figure. 基本持平 says that there is one. Group: the words that say so. */
export const UNCHANGED =
  /^[,;(]?(?:与|较|比|同)[^,;。()]{0,24}?(?<!基本|大致|大体|总体)(持平|一致|相同|无变化|没有变化|无增减|未变化)/u;
/** A clause that holds a number, or the part of one before its comma, that is no figure: 1,541.50.00万元. */
export const LOOKS_LIKE_MONEY = /\d$|\d[万亿千]?元/u;
/** A subject that names income, spending or a total; "财政拨款" alone may be any part of it. */
export const NAMES_A_FLOW = /[收支费总]|采购|当年/u;
/** What stands around a name without belonging to it. */
export const NAME_EDGE = /^[、和及]+|支出$/gu;
/** 其他工资福利支出 is an item of the class, not the class. */
export const REST = '其他';
/** What follows the name of a class of spending that stands alone. */
export const CLASS_ENDING = '(?:\\(类\\)支出|支出\\(类\\)(?:支出)?|支出|(?<=补助|支出\\(基本建设\\)))';
/** The day at which things are counted: 截至2023年12月31日. */
export const AS_OF = /截[至止]?(?:至|到)?(20\d{2})年/u;
/** What is only planned to be bought is not counted at that day. */
export const PLANNED = /拟|新增|计划|安排|预算/u;
/** Numbering, joining words and marks before the name of a subject. */
export const BEFORE_NAME = /^[、,;:。)]+|^其中:?|^\(?[\d一二三四五六七八九十]{1,3}[)、.]+/gu;
/** A clause with nothing but a joining word before its figure. */
export const ONLY_JOINED = /^[、和]?$/u;
/** Figures that several subjects share out; 各 does so only before several figures. */
export const RESPECTIVELY = /分别/u;
export const EACH = /各/u;
/** Between two figures of one list. */
export const JOINING = /^[、,和与及]?(以及)?$/u;
/** Between two subjects of one list; 和 may also be a part of a name, so it is tried last. */
export const SUBJECT_JOINTS: readonly RegExp[] = [/、/u, /以及|[、和与及]/u];
/** A decimal before a joined figure whose unit it shares: 12.5,13.4万元. Digits without a fraction may be a part of the number. */
export const BORROWS_UNIT = /(?<![\d.,A-Za-z-])(-?\d+(?:,\d{3})*\.\d+)[,、和]$/u;
/** A clause that only adds up. */
export const ONLY_SUM = /^[、,]?(合计|共计|总计|总共|共)(为|约)?$/u;
/** "3万" is 3万元. */
export const SHORT_UNIT: ReadonlyMap<string, string> = new Map([['万', '万元']]);
/** Units of numbers that are no whole things. */
export const SCORE_UNIT = /^分$/u;
/** The mark that ends a statement, and marks behind which a line of plain text is complete. */
export const FULL_STOP = '。';
export const LINE_END = /[。；;：:！!？?]$/u;
