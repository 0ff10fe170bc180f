/** What identifies a person on a form: never published. Names of bodies and of projects are no personal data. */

/** Words before the name or number of a person who filled in, checked or answers for a form; matched without white space. */
const PERSON_WORDS =
  '(?:填报人|填表人|填写人|制表人|编制人|经办人|审核人|复核人|联系人|负责人|责任人|法定代表人|分管领导|主要领导|局长|主任|财务负责人|单位负责人|项目负责人|部门负责人)';
const PHONE_WORDS = '(?:联系电话|联系方式|办公电话|手机号?码?|电话号?码?|电话|传真)';

/** Mobile numbers (11 digits from 1) and landlines (area code, seven or eight digits). */
const PHONE = /(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}[-－—)）]\d{7,8})(?!\d)/gu;
/** A word for a person, then the name: two to four characters, "·" within names of minorities. */
const NAME_AFTER_WORD = new RegExp(
  `(${PERSON_WORDS}(?:姓名)?(?:及电话|[(（](?:签字|签章|签名|盖章)[)）])?\\s*[:：]\\s*)[\\u4e00-\\u9fff·]{2,4}(?![\\u4e00-\\u9fff])`,
  'gu',
);
const NUMBER_AFTER_WORD = new RegExp(`(${PHONE_WORDS}\\s*[:：]?\\s*)[\\d\\-－—()（） ]{7,20}`, 'gu');
const PERSON_LABEL = new RegExp(
  `^(?:${PERSON_WORDS}|${PHONE_WORDS})(?:姓名)?(?:及电话|及联系电话|[(（].{1,6}[)）])?[:：]?$`,
  'u',
);

/** What stands where something was left out. */
export const WITHHELD = '[withheld]';

/** Whether a text is the caption of a field that holds a person's name or number. */
export const isPersonCaption = (text: string): boolean => PERSON_LABEL.test(text.replace(/\s/gu, ''));

/** The text without names after such captions and without telephone numbers. */
export function withoutPersons(text: string): string {
  return text.replace(NAME_AFTER_WORD, `$1${WITHHELD}`).replace(NUMBER_AFTER_WORD, `$1${WITHHELD}`).replace(PHONE, WITHHELD);
}
