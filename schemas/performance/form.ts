/** The words of performance forms: what each label and header means. Matched against text in half width without white space. */

/** A label whose value names the project or the unit; a form begins with it. */
export const NAME_LABEL =
  /^(项目\(政策\)名称|项目名称|转移支付名称|政策和项目名称|专项(资金)?(\(项目\))?名称|(部门|预算部门)(\(单位\))?名称|单位名称|\(单位\)部门名称|部门\(单位\)):?$/u;
/** The title of a form about the unit as a whole, whichever table it was taken for. */
export const WHOLE_TITLE = /(部门|单位)整体|整体(支出|预算|绩效)/u;
export const UNIT_NAME_LABEL = /部门|单位/u;
export const CODE_LABEL = /^(项目)?(编码|代码|编号)$/u;
export const MANAGING_LABEL =
  /^(项目)?(中央|省级?|市级?|区级?|县级?|地方)?(主管|预算主管|业务主管)(部门|单位|科室)(\(?及?(代码|编码)\)?)?(名称)?:?$/u;
export const IMPLEMENTING_LABEL = /^(项目)?(具体)?(实施|执行|承担|申报|使用)(科室)?\(?单位\)?(名称)?:?$|^项目单位:?$/u;

/** Headers of the money block. */
export const MONEY_HEADERS: readonly (readonly [
  RegExp,
  'initial_budget' | 'full_budget' | 'actual' | 'weight' | 'execution_rate' | 'score',
])[] = [
  [/^(年初|当年年初)预算(数|金额|安排)?(\(?[ABab]\)?)?$/u, 'initial_budget'],
  [/^(全年|调整后?|全年调整|调整)预算(数|金额)?(\(?[ABab]\)?)?(\(万?元\))?$/u, 'full_budget'],
  [/^(全年|预算|实际|累计)?(预算)?(执行|支出)数?(金额)?(\(?[ABab]\)?)?(\(万?元\))?$/u, 'actual'],
  [/^(分值|权重|分值权重)(\(.*\))?$/u, 'weight'],
  [/^(预算)?执行率(\(?.{0,6}\)?)?%?$/u, 'execution_rate'],
  [/^(得分|自评得分|评分)$/u, 'score'],
];

/** Labels of sources of money; the first that fits. */
export const MONEY_SOURCES: readonly (readonly [RegExp, string])[] = [
  [
    /资金总额|预算(支出)?总额|^当年预算(数|金额)?$|年度资金|项目总额|金额合计|资金合计|总金额|年度预算资金总额|项目资金总额|申请总额|^合计$|^总额$/u,
    'total',
  ],
  [
    /(政府性?预算|财政性?)资金|^(其中:?)?(当年|本年)?财政拨款|当年财政拨款|本年财政拨款|一般公共预算|财政拨款收入/u,
    'government_budget',
  ],
  [/政府性基金/u, 'gov_fund'],
  [/国有资本/u, 'state_capital'],
  [/财政专[户戶]/u, 'fiscal_special_account'],
  [/上年结[转余]/u, 'carried_over'],
  [/单位(自有)?资金|自有资金/u, 'own_money'],
  [/中央(补助|资金|财政)/u, 'central'],
  [/(省级|市级|区级|县级|地方|上级)(补助|财政)?(资金)?$/u, 'local'],
  [/其他资金/u, 'other'],
  [/(^|\))基本支出$/u, 'basic_expenditure'],
  [/(^|\))项目支出$/u, 'project_expenditure'],
];
/** The total among the parts of a source. */
export const COLUMN_TOTAL = /^(合计|小计)$/u;
export const PLAN_TOTAL = 'total';
/** A label that limits an amount to the whole time of a project, not the year. */
export const WHOLE_PERIOD = /实施期|项目资金总额|中期/u;

/** Units in labels: 项目资金（万元）. */
export const LABEL_UNIT = /\((?:单位:)?(万元|元|千元|亿元)\)/u;

/** Goals and results. */
export const GOAL_HEADER =
  /^(预期|年初|年度|当年)?(绩效)?目标(\(年初设定\))?$|^预期目标(\(.*\))?$|^年度总体目标$|^年初设定目标$/u;
export const RESULT_HEADER = /^(目标)?(全年|年度)?实际完成(情况|值)?$|^(目标)?完成情况$|^实际完成情况(及.*)?$/u;
export const GOAL_LABEL =
  /^(年度|年度履职|当年整体|整体|项目|总体|年度总体|当年|实施期|年度总|部门整体|年度绩效|项目绩效|项目年度|年度整体)(绩效)?(总体)?(绩效)?目标(完成情况|情况)?$|^(绩效|总体)目标$|^项目总目标$|^实施期总目标$|^年度总目标$|^年度目标$/u;
/** Header of the tasks of a year, which is no indicator. */
export const TASK_HEADER = /^(任务名称|主要内容)$/u;

/** Headers of the indicators. */
export type IndicatorField =
  | 'level_1'
  | 'level_2'
  | 'level_3'
  | 'target'
  | 'achieved'
  | 'weight'
  | 'score'
  | 'deviation'
  | 'reason'
  | 'note'
  | 'unit'
  | 'sign';
export const INDICATOR_HEADERS: readonly (readonly [RegExp, IndicatorField])[] = [
  [/^一级指标(二级指标)?$|^活动$/u, 'level_1'],
  [/^二级指标$/u, 'level_2'],
  [/^三级指标(名称)?(\(.*\))?$|^指标(内容|名称)$|^四级指标$/u, 'level_3'],
  [/偏差(原因|分析)|未完成原因|原因分析|改进措施/u, 'reason'],
  [/^偏差(度|率|值)?%?(\(%\))?$/u, 'deviation'],
  [/^(实际|全年)?(实际)?完成(值|情况|指标值)$|^实际值$|^全年实际值$/u, 'achieved'],
  [/^(指标值|目标值)?(说明|内容|解释|类型说明)$|^指标(值)?(说明|解释|值内容|值说明)$|^备注$|^指标内容说明$/u, 'note'],
  [/^(绩效)?指标性质$|^指标值类型$|^运算符号$|^(绩效)?指标方向$/u, 'sign'],
  [/(度量|计量)单位$/u, 'unit'],
  [
    /^((年度|本年|全年|当年)(绩效)?(指标值|目标值)|指标值|目标值|年度\(\/项目\)指标值|绩效指标值|本年绩效指标值|年度指标值\(.*\)|预期指标值|计划指标值)$/u,
    'target',
  ],
  [/^(指标)?(分值|权重|分值权重|标准分)(\(.*\))?(%)?$/u, 'weight'],
  [/^(自评)?得分$|^自评分$/u, 'score'],
];
/** Header of indicators that are printed with all their levels in one cell; elsewhere the label beside all of them. */
export const UNDIVIDED_INDICATOR = /^绩效指标$/u;
/** Header of the first columns of a list of projects. */
export const LIST_NAME_HEADER = /^(项目名称|项目|单位\(项目\)名称|项目单位\(项目名称\)|单位名称|项目\(政策\)名称)$/u;
export const LIST_PROJECT_HEADER = /项目名称|项目\)|项目\(/u;
export const LIST_CODE_HEADER = /编码|代码|编号/u;
export const LIST_GOAL_HEADER = /^(年度|当年|本年|整体)?(整体)?绩效目标$/u;
export const LIST_UNIT_HEADER = /^单位名称$/u;
export const LIST_MONEY_HEADER = /金额|总额|资金|拨款|预算|支出|其中/u;
/** A code that is cut at the end of its line, and what is left of it on the next. */
export const LONG_CODE = /^\d{15,}$/u;
export const REST_OF_CODE = /^\d{1,3}$/u;
/** Rows of a list that only add up. */
export const LIST_TOTAL = /^(合计|总计|小计)$/u;
/** Name and code in one cell: 11000025T000003353562-名称. */
export const LEADING_CODE = /^([0-9A-Z]{12,24})[-—－](.+)$/u;

/** The row that adds up a form. */
export const TOTAL_ROW = /^(总分|总计得分|合计|总计|自评总分|总得分|绩效自评总分)(\(.*\))?:?$/u;
/** Management of the money, scored beside the indicators. */
export const MANAGEMENT_HEADER = /^情况说明$/u;
export const MANAGEMENT_LABEL = /^资金管理情况$/u;
/** A group of indicators named in a header of a list: 成本指标, 产出指标. */
export const INDICATOR_GROUP = /指标$/u;
/** Its columns, and the level under which its scores are kept. */
export const MANAGEMENT_WEIGHT = /^分值$/u;
export const MANAGEMENT_SCORE = /^得分$/u;
export const MANAGEMENT_REMEDY = /问题|措施/u;
export const MANAGEMENT_LEVEL = '资金管理情况';
/** Units and signs of the numbers in a form. */
export const SCORE_NUMBER = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?:%|分)?$/u;
export const AMOUNT_UNIT = /(万元|亿元|元)$/u;
export const WHOLE_INDICATOR_GROUP = /绩效指标$/u;
