/** What the narrative says about performance: money under goals, projects judged, scores. */
import { defineCounts, defineTopics } from '../define.js';

export default defineTopics([
  {
    id: 'performance_money',
    name_zh: '纳入绩效管理的资金',
    name_en: 'Money under performance management',
    subjects: [
      /(纳入)(预算)?绩效(管理|评价|目标).*?(支出)?(总额|资金|金额|预算)/,
      /涉及(项目)?(支出)?(一般公共|当年)?(预算)?(财政)?(拨款|资金|金额|支出)+/,
      /绩效目标.*?(资金|金额|预算)(总额)?/,
    ],
    places: [],
  },
]);

const PERFORMANCE = /绩效|自评|评价/;

export const PERFORMANCE_COUNTS = defineCounts([
  {
    id: 'performance_score',
    name_zh: '绩效评价得分',
    name_en: 'Performance score',
    units: /^分(?!之|别|类|析)/,
    words: /(得分|分数|评分|总分|平均分|评价结果|自评分)/,
  },
  {
    id: 'performance_projects_rated',
    name_zh: '某一绩效等级的项目数',
    name_en: 'Projects of one performance grade',
    units: /^个/,
    words: /(评级|等级|结果)为[优良中差合不格]+的项目(共|为|有)?$/,
  },
  {
    id: 'performance_projects_rated',
    name_zh: '某一绩效等级的项目数',
    name_en: 'Projects of one performance grade',
    units: /^个(项目)?[^,;、。]{0,6}(评级|等级|结果)[均都]?为[优良中差合不]/,
    words: /.*/,
    sentence: PERFORMANCE,
  },
  {
    id: 'performance_projects',
    name_zh: '绩效项目数',
    name_en: 'Projects with performance goals or evaluation',
    units: /^个/,
    words: /(项目(绩效目标)?|自评|评价)[总个]?数?(共计|合计|共|计|有|为)?$/,
    sentence: PERFORMANCE,
  },
  {
    id: 'performance_projects',
    name_zh: '绩效项目数',
    name_en: 'Projects with performance goals or evaluation',
    units: /^个(一级)?项目/,
    words: /.*/,
    sentence: PERFORMANCE,
  },
]);
