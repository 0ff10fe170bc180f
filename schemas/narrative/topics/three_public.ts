/** The “三公” expenses, meetings and training: money and counts. */
import { type ClaimPlace, defineCounts, defineTopics, type NarrativeTopic } from '../define.js';

/** A final account prints the plan (b_) and what was spent (a_); a budget the plan alone. */
const placesOf = (item: string): ClaimPlace[] => [
  { table: 'fa_three_public', column: `a_${item}`, row: 'total', stage: 'actual' },
  { table: 'fa_three_public', column: `b_${item}`, row: 'total', stage: 'full_budget' },
  { table: 'fa_three_public', column: `b_${item}`, row: 'total', stage: 'initial_budget' },
  { table: 'bg_three_public', column: item, row: 'total', stage: 'initial_budget' },
];

const item = (id: string, column: string, name_zh: string, name_en: string, ...subjects: RegExp[]): NarrativeTopic => ({
  id,
  name_zh,
  name_en,
  subjects,
  places: placesOf(column),
});

const NAME = '公务用?车';

export default defineTopics([
  item(
    'three_public',
    'total',
    '“三公”经费',
    'Three public expenses',
    /(财政拨款)?三公经费(财政拨款)?(支出)?(预算|决算)?(支出)?(数|总额)?/,
  ),
  item(
    'three_public_abroad',
    'abroad',
    '因公出国（境）费',
    'Official travel abroad',
    /因公出国(\(境\))?(费用?|经费|支出)?(支出)?/,
  ),
  item(
    'three_public_car',
    'car',
    '公务用车购置及运行维护费',
    'Official cars',
    new RegExp(`${NAME}(购置(费)?[及和、与]|运行(维护)?(费)?[及和、]购置)(运行|维护|费)*(经费|费用?)?(支出)?`),
  ),
  item(
    'three_public_car_buy',
    'car_buy',
    '公务用车购置费',
    'Official cars, purchase',
    new RegExp(`${NAME}购置(费用?|经费)?(支出)?(?![及和、与])`),
  ),
  item(
    'three_public_car_run',
    'car_run',
    '公务用车运行维护费',
    'Official cars, running',
    new RegExp(`${NAME}(日常)?运行(和)?(维护)?(费用?|经费)?(支出)?(?![及和、与]购置)`),
  ),
  item(
    'three_public_reception',
    'reception',
    '公务接待费',
    'Official receptions',
    /(?<!国内|外宾)公务接待(费用?|经费|支出)(支出)?/,
    /(?<!国内|外宾)公务接待(?=$|#)/,
  ),
  {
    id: 'reception_foreign',
    name_zh: '外宾接待支出',
    name_en: 'Receptions of foreign guests',
    subjects: [/(国\(境\)外)?外(宾|事)接待(费|支出)(支出)?/],
    places: [],
  },
  {
    id: 'reception_domestic',
    name_zh: '国内公务接待支出',
    name_en: 'Domestic receptions',
    subjects: [/(其他)?国内公务接待(费|支出)(支出)?/],
    places: [],
  },
  {
    id: 'meetings',
    name_zh: '会议费',
    name_en: 'Meetings',
    subjects: [/会议费(预算)?(支出)?/],
    places: [{ table: 'bg_three_public', column: 'meeting', row: 'total', stage: 'initial_budget' }],
  },
  {
    id: 'training',
    name_zh: '培训费',
    name_en: 'Training',
    subjects: [/培训费(预算)?(支出)?/],
    places: [{ table: 'bg_three_public', column: 'training', row: 'total', stage: 'initial_budget' }],
  },
]);

const ABROAD = /出国|出境|出访/;

export const THREE_PUBLIC_COUNTS = defineCounts([
  {
    id: 'foreign_groups_received',
    name_zh: '外宾接待批次',
    name_en: 'Foreign groups received',
    units: /^(个|批次?|次)/,
    words: /国\(境\)外来访团组?|国\(境\)外(公务)?接待|境外接待|接待外宾|外宾|外事接待/,
  },
  {
    id: 'foreign_people_received',
    name_zh: '外宾接待人次',
    name_en: 'Foreign guests received',
    units: /^人(次|数)?/,
    words: /来访外宾|外宾|外事接待|国\(境\)外(公务)?接待/,
    follows: 'foreign_groups_received',
  },
  {
    id: 'abroad_groups',
    name_zh: '因公出国（境）团组数',
    name_en: 'Groups sent abroad',
    units: /^(个|批|次)/,
    words: /团组?|出国/,
    within: ABROAD,
  },
  {
    id: 'abroad_people',
    name_zh: '因公出国（境）人次',
    name_en: 'Persons sent abroad',
    units: /^人次?/,
    words: /累计|出国|参加|人数|^$/,
    follows: 'abroad_groups',
    within: ABROAD,
  },
  {
    id: 'groups_received',
    name_zh: '国内公务接待批次',
    name_en: 'Domestic groups received',
    units: /^(个|批次?|次)/,
    words: /国内来访团组?|来访团组|接待/,
    within: /接待/,
  },
  {
    id: 'people_received',
    name_zh: '国内公务接待人次',
    name_en: 'Domestic guests received',
    units: /^人(次|数)?/,
    words: /来宾|接待|^$/,
    within: /接待/,
    follows: 'groups_received',
  },
  {
    id: 'cars_bought',
    name_zh: '公务用车购置数',
    name_en: 'Cars bought',
    units: /^[辆台]/,
    words: /^(?!.*设备).*(购置|购买|更新|购入)/,
  },
  { id: 'cars_kept', name_zh: '公务用车保有量', name_en: 'Cars kept', units: /^[辆台]/, words: /保有(量|数)|存量/ },
]);
