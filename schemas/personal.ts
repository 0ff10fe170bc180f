/** What identifies a person on a form: never stored, never published. Names of bodies and of projects are no personal data. */

/** Words before the name of a person who filled in, checked or answers for a form; matched without white space. */
const PERSON_WORDS =
  '(?:填报人|填表人|填写人|填制人|编报人|制表人|编制人|报送人|经办人|审核人|审批人|复核人|校对人|评价人|评分人|联系人|负责人|责任人|法定代表人|法人代表|分管领导|主要领导|主管领导|单位领导|局长|主任)';
/** Those of them that name nobody's office, so that a name may follow without a mark between. */
const FORM_WORDS = '(?:填报人|填表人|填写人|制表人|编制人|经办人|审核人|复核人|联系人|负责人)';
const PHONE_WORDS = '(?:联系电话|联系方式|咨询电话|办公电话|固定电话|移动电话|手机号?码?|电话号?码?|电话|传真|座机)';
const OTHER_WORDS = '(?:邮箱|电子邮件|邮编|身份证.{0,3}|签字|签名)';
/** What may follow such a word before its value. */
const AFTER_WORD =
  '(?:姓名)?(?:\\s*[(（]?(?:签字|签章|签名|盖章)[)）]?)?(?:[及、和/]?(?:联系)?(?:电话|方式))?(?:\\s*[(（][^()（）]{1,8}[)）])?';
const MARK = '\\s*[:：]\\s*[_＿\\s]*';
const SURNAME =
  '[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边褚卓蔺屠蒙池郁胥闻莘党贡劳逄姬扶宰郦雍桑濮寿扈燕冀郏浦尚晏瞿慕连茹习宦艾慎戈庾衡匡寇禄阙沃蔚隆巩晁勾敖冷訾阚饶毋沙鞠丰巢蒯荆竺桓仇佟郎尉缪鄢楚晋商墨]';
const CHARACTER = '[\\u4e00-\\u9fff]';
/** Two to four characters, "·" within names of minorities, or set apart by a gap. */
const NAME = `(?:${CHARACTER}{1,6}·${CHARACTER}{1,6}|(?:${CHARACTER}|欧阳|司马|上官|诸葛|夏侯|皇甫)[ \\u3000]{1,4}${CHARACTER}{1,2}|${CHARACTER}{2,4}?)`;
/** Where a name ends: at a mark, or where the next caption begins. */
const END_OF_NAME = `(?=$|[^\\u4e00-\\u9fff·]|${PERSON_WORDS}|${PHONE_WORDS}|项目|单位|部门|财务|日期|填报|填表|时间)`;
/** Offices and bodies behind such words are nobody's name. */
const NO_NAME = `(?!${PERSON_WORDS}|${PHONE_WORDS}|项目|单位|部门|财务|填报|填表|日期|时间|[^\\s,，、;；。:：]{0,12}(?:办公室|中心|部门|单位|公司|学校|医院|科室|委员会|政府|${CHARACTER}局)(?:$|[^\\u4e00-\\u9fff]))`;

const DIGITS = '[(（+]?\\d[\\d\\-－—–()（） 转]{5,22}\\d';
const NAME_AFTER_WORD = new RegExp(
  `(${PERSON_WORDS}${AFTER_WORD}${MARK})${NO_NAME}${NAME}${END_OF_NAME}(?:[、,，/]\\s?${NO_NAME}${NAME}${END_OF_NAME})*`,
  'gu',
);
const NAME_WITHOUT_MARK = new RegExp(`(${FORM_WORDS}${AFTER_WORD}\\s*)${SURNAME}${CHARACTER}{1,2}${END_OF_NAME}`, 'gu');
const NUMBER_AFTER_WORD = new RegExp(
  `(${PHONE_WORDS}(?:\\s*[(（][^()（）]{1,8}[)）])?\\s*[:：]?\\s*)(?:${CHARACTER}{2,4}[\\s,，、:：(（]*)?${DIGITS}`,
  'gu',
);
/** Mobile numbers, also divided; landlines with area code and extension. A number with a unit of money behind it is an amount. */
const MOBILE = '(?:[(（]?\\+?86[)）]?[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}';
const LANDLINE = '[(（]?0\\d{2,3}(?:[)）][-－—– ]?|[-－—– ])\\d{3,4}[- ]?\\d{4}(?:\\s*(?:[-－—–]|转(?:分机)?)\\s*\\d{1,6})?';
const PHONE = new RegExp(`(?<![\\d.,])(?:${MOBILE}|${LANDLINE})(?!\\d|\\.\\d|,\\d{3}|\\s*[元万亿%])`, 'gu');
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const IDENTITY_NUMBER = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/gu;

const CAPTION = new RegExp(
  `^(?:[^:：]{0,8}(?:${PERSON_WORDS.replace('|局长|主任', '')}|${PHONE_WORDS}|${OTHER_WORDS})|局长|主任)${AFTER_WORD}[:：]?$`,
  'u',
);
/** Most texts hold none of these: asking once is cheaper than looking for each. */
const MAY_NAME_SOMEBODY = /人|领导|局长|主任|电话|手机|传真|座机|联系|@|\d{4}/u;

/** What stands where something was left out. */
export const WITHHELD = '[withheld]';

/** Whether a text is the caption of a field that holds a person's name or number. */
export const isPersonCaption = (text: string): boolean => CAPTION.test(text.replace(/\s/gu, ''));

/** Whether a whole text is a telephone number or, by its first character, a person's name. */
const ONLY_PERSON = new RegExp(`^(?:${SURNAME}(?:\\s*${CHARACTER}){1,2}|[\\d\\s()（）+－—–-]{7,20})$`, 'u');
export const isPerson = (text: string): boolean => ONLY_PERSON.test(text.trim());

/** The text without names after such captions, without telephone numbers, mail addresses and identity numbers. */
export function withoutPersons(text: string): string {
  if (!MAY_NAME_SOMEBODY.test(text)) return text;
  return text
    .replace(IDENTITY_NUMBER, WITHHELD)
    .replace(NUMBER_AFTER_WORD, `$1${WITHHELD}`)
    .replace(PHONE, WITHHELD)
    .replace(NAME_AFTER_WORD, `$1${WITHHELD}`)
    .replace(NAME_WITHOUT_MARK, `$1${WITHHELD}`)
    .replace(MAIL, WITHHELD);
}

const CAPTIONS = new RegExp(`[^\\s:：,，;；]{0,8}(?:${PERSON_WORDS}|${PHONE_WORDS}|${OTHER_WORDS})${AFTER_WORD}`, 'gu');
/** Whether nothing but captions and their values stands in a text. */
export const isOnlyPersons = (text: string): boolean => {
  const left = withoutPersons(text);
  if (!left.includes(WITHHELD)) return false;
  const words = left.replaceAll(WITHHELD, ' ').replace(CAPTIONS, '');
  return words.replace(/[\s:：,，、;；()（）_]/gu, '') === '';
};
