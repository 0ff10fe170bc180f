/** Columns of the claims: the figures of the running text. */
import { always, type Field, field } from './define.js';
import { BOX, DOCUMENT, FILE, IDENTITY_FIELDS, ORIGIN, PAGE } from './shared.js';

const identity = (id: string): readonly Field[] => IDENTITY_FIELDS.filter((one) => one.id === id);

/** What the figure says of its subject. */
const SUBJECT_FIELDS: readonly Field[] = [
  field(
    'topic',
    'text',
    ['主题', 'Topic'],
    [
      '数字所述主题；named_item：文字自行命名的事项',
      'What the figure is of; named_item where the text names a purpose of its own',
    ],
    always,
  ),
  field('subject', 'text', ['对象', 'Subject'], ['文中对该对象的称呼', 'What the text calls it, without white space'], always),
  field(
    'code',
    'code',
    ['编码', 'Code'],
    ['对象的功能分类或经济分类编码；空白：无', 'Functional or economic code of the subject; blank: none'],
  ),
  field(
    'scope',
    'text',
    ['资金范围', 'Scope'],
    [
      'all 全部；fiscal 财政拨款；general 一般公共预算；gov_fund 政府性基金；state_capital 国有资本经营',
      'Which money: all, fiscal appropriations, the general budget, government funds or state capital',
    ],
    { required: true, values: ['all', 'fiscal', 'general', 'gov_fund', 'state_capital'] },
  ),
  field(
    'measure',
    'text',
    ['列', 'Measure'],
    ['印有同一数字的表列；空白：无', 'Canonical column of the table that prints the same figure; blank: none does'],
  ),
  field(
    'aspect',
    'text',
    ['方面', 'Aspect'],
    [
      'level 数额；change 增减；share 占比；completion 完成率；count 数量',
      'level: how much it is; change: how much more or less; share; completion; count',
    ],
    { required: true, values: ['level', 'change', 'share', 'completion', 'count'] },
  ),
  field(
    'stage',
    'text',
    ['阶段', 'Stage'],
    [
      'initial_budget 年初预算；full_budget 全年预算；actual 决算；空白：文中未写明',
      'initial_budget, full_budget or actual; blank: the text does not say',
    ],
    { fiscal_type: 'phase:id', values: ['initial_budget', 'full_budget', 'actual'] },
  ),
];

/** The figure itself: one of four. */
const FIGURE_FIELDS: readonly Field[] = [
  field(
    'amount_yuan',
    'decimal',
    ['金额', 'Amount'],
    ['金额（元）；空白：该数字不是金额', 'Exact amount; blank: the figure is a percentage, a count or a score'],
    { unit: 'CNY', fiscal_type: 'value' },
  ),
  field('percent', 'exact', ['百分比', 'Percent'], ['空白：该数字不是百分比', 'Blank: the figure is no percentage'], {
    unit: '%',
  }),
  field('count', 'integer', ['数量', 'Count'], ['空白：该数字不是数量', 'Number of things; blank: the figure is none']),
  field(
    'decimal',
    'exact',
    ['分数或面积', 'Score or area'],
    ['空白：不是分数或面积', 'Blank: the figure is no score and no area'],
  ),
  field('raw', 'text', ['原文', 'Raw'], ['数字原文', 'The number as printed'], always),
  field('unit', 'text', ['单位', 'Unit'], ['数字后的单位；空白：未印', 'Unit printed behind it; blank: none is printed']),
];

const COMPARED_WITH = [
  'prior_year',
  'prior_year_budget',
  'prior_year_actual',
  'initial_budget',
  'full_budget',
  'budget',
  'whole',
] as const;

/** What the figure is measured against, where it stands, and which printed figure it speaks of. */
const PLACE_FIELDS: readonly Field[] = [
  field(
    'compared_with',
    'text',
    ['比较基准', 'Compared with'],
    ['增减、占比、完成率的基准；空白：不适用', 'What a change, share or completion is measured against; blank: does not apply'],
    { values: COMPARED_WITH },
  ),
  field(
    'direction',
    'text',
    ['方向', 'Direction'],
    ['increase 增加；decrease 减少；空白：不适用', 'Of a change, whose figure has no sign; blank: does not apply'],
    { values: ['increase', 'decrease'] },
  ),
  field('reason', 'text', ['原因', 'Reason'], ['文中所述原因；空白：未说明', 'As the text gives it; blank: it gives none']),
  PAGE,
  BOX,
  field('quote', 'text', ['原句', 'Quote'], ['原句，去除空白', 'The sentence as printed, without white space'], always),
  ORIGIN,
  field(
    'fact',
    'code',
    ['对应数字', 'Fact'],
    ['所述表中数字的编号（facts 的 fact）；空白：无', 'Key in facts of the table figure that it speaks of; blank: none'],
  ),
  field(
    'relation',
    'text',
    ['与表的关系', 'Relation'],
    [
      'restates 与表一致；contradicts 与表不一致；空白：无对应数字',
      'restates that figure, or contradicts it beyond rounding; blank: there is none',
    ],
    { values: ['restates', 'contradicts'] },
  ),
  field('number', 'integer', ['序号', 'Number'], ['文件内序号，从 0 起', 'Number in the document, from 0'], always),
];

/** One figure of the running text; the order is the published one. */
export const CLAIM_FIELDS: readonly Field[] = [
  DOCUMENT,
  FILE,
  ...['organization', 'region_code', 'kind', 'entity_level'].flatMap(identity),
  field(
    'fiscal_year',
    'integer',
    ['年度', 'Fiscal year'],
    [
      '数字所属年度，可能不是文件的年度；空白：未写明',
      'Year the figure is of, which need not be that of the document; blank: not said',
    ],
    { fiscal_type: 'date:fiscal-year' },
  ),
  ...SUBJECT_FIELDS,
  ...FIGURE_FIELDS,
  ...PLACE_FIELDS,
];
