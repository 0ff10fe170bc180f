/** Running costs, purchases and things owned. */
import { defineCounts, defineTopics } from '../define.js';

const purchase = (label: readonly string[]) => [
  { table: 'bg_government_procurement', column: 'total', row: label, scope: 'all' as const },
  { table: 'fa_government_procurement', column: 'amount', row: label, scope: 'all' as const },
];

export default defineTopics([
  {
    id: 'organ_running_costs',
    name_zh: '机关运行经费',
    name_en: 'Running costs of organs',
    subjects: [
      /(机关|机构|事业单位|行政|\)单位机构)(运行|运转)(经费|费用)(支出|财政拨款|预算|决算)*/,
      /财政拨款(的)?(机关)?运行经费/,
      /(?<!机关|机构)行政经费(?=$|安排|支出)/,
    ],
    places: [
      { table: 'fa_three_public', column: 'operating', row: 'total', stage: 'actual' },
      { table: 'bg_three_public', column: 'operating', row: 'total', stage: 'initial_budget' },
      { table: 'bg_operating', column: 'total', row: 'total', stage: 'initial_budget' },
    ],
  },
  {
    id: 'procurement',
    name_zh: '政府采购',
    name_en: 'Government procurement',
    subjects: [/政府采购(支出)?(项目)?(预算|支出|计划)*(总额|合计|总计|总金额|金额|资金|安排|共计|共|数)*(\(以合同签订为准\))?/],
    places: [
      { table: 'bg_government_procurement', column: 'total', row: 'total', scope: 'all' },
      { table: 'fa_government_procurement', column: 'amount', row: ['政府采购支出合计', '合计', '政府采购支出'], scope: 'all' },
    ],
  },
  {
    id: 'procurement_goods',
    name_zh: '政府采购货物',
    name_en: 'Procurement of goods',
    subjects: [/(政府采购)?货物(类)?(政府)?(项目)?(采购|支出|预算|金额|项目)*/],
    places: purchase(['货物', '政府采购货物支出']),
  },
  {
    id: 'procurement_works',
    name_zh: '政府采购工程',
    name_en: 'Procurement of works',
    subjects: [/(政府采购)?工程(类)?(政府)?(项目)?(采购|支出|预算|金额|项目)*(?!款)/],
    places: purchase(['工程', '政府采购工程支出']),
  },
  {
    id: 'procurement_services',
    name_zh: '政府采购服务',
    name_en: 'Procurement of services',
    subjects: [
      /政府采购服务(支出|预算|采购|金额)*/,
      /(?<!购买)服务(类(政府)?(项目)?(采购|支出|预算|金额|项目)*|采购(预算|支出|金额|项目)*|(预算|支出)(?=$))/,
    ],
    places: purchase(['服务', '政府采购服务支出']),
  },
  {
    id: 'procurement_small_firms',
    name_zh: '授予中小企业合同金额',
    name_en: 'Contracts given to small and medium firms',
    subjects: [
      /(授予|面向|给|向|由)中小企业.*?(合同)?(金额|采购|支出|预算|份额)+/,
      /中小企业(合同|采购|预留)(份额|金额|预算|项目)*/,
    ],
    places: [],
  },
  {
    id: 'procurement_micro_firms',
    name_zh: '授予小微企业合同金额',
    name_en: 'Contracts given to small and micro firms',
    subjects: [
      /(授予|面向|给|向|由)小(型)?微(型)?企业.*?(合同)?(金额|采购|支出|预算|份额)+/,
      /(面向|授予)小(型)?微(型)?企业$/,
      /(?<!中)小微企业(合同|采购|预留)(份额|金额|预算|项目)*/,
    ],
    places: [],
  },
  {
    id: 'procurement_kind_small_firms',
    name_zh: '货物采购授予中小企业合同金额',
    name_en: 'Contracts of one kind given to small and medium firms',
    subjects: [/(货物|工程|服务)(类|采购|支出)*(授予|面向|给|向|由)?(中小|小微|小型微型)企业.*?(金额|采购|支出|预算|份额)+/],
    places: [],
  },
  {
    id: 'service_purchase',
    name_zh: '政府购买服务',
    name_en: 'Services bought by the government',
    subjects: [/政府购买服务(支出|项目|预算|金额|资金|经费)*/],
    places: [],
  },
  {
    id: 'commissioned_business',
    name_zh: '委托业务费',
    name_en: 'Commissioned business',
    subjects: [/委托业务费(预算)?(支出)?(涉及财拨资金)?/],
    places: [],
  },
  {
    id: 'fixed_assets',
    name_zh: '固定资产',
    name_en: 'Fixed assets',
    subjects: [/(拟)?(购置)?固定资产(金额|总额|原值|净值|账面价值|总值)?/, /资产(总额|总计|总值|合计)/],
    places: [],
  },
]);

const VEHICLES = /车/;

export const ASSET_COUNTS = defineCounts([
  {
    id: 'vehicles',
    name_zh: '车辆',
    name_en: 'Vehicles',
    units: /^[辆台]/,
    words:
      /(共有|占有|占用|拥有|保有|实有|现有|核定)?.{0,8}(车辆|(?<!一般|执法|执勤|机要|应急|通信|技术|保障|领导|干部)公务用车|汽车)(共计?|合计|编制|数量|总数)?(为)?$/,
  },
  {
    id: 'vehicles_by_kind',
    name_zh: '各类车辆',
    name_en: 'Vehicles of one kind',
    units: /^[辆台]/,
    words: /(用车|车|车辆)$/,
    within: VEHICLES,
    partOf: 'vehicles',
  },
  { id: 'equipment', name_zh: '大型设备', name_en: 'Equipment above a price', units: /^[台套件]/, words: /设备/ },
  { id: 'buildings', name_zh: '房屋面积', name_en: 'Floor area', units: /^(平方米|平米|m2|㎡)/, words: /房|用地|面积|土地|建筑/ },
]);
