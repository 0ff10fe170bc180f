/** What a unit is: its offices, subordinate units and people. */
import { defineCounts } from '../define.js';

export const ENTITY_COUNTS = defineCounts([
  {
    id: 'subordinate_units',
    name_zh: '所属单位数',
    name_en: 'Subordinate units',
    units: /^[个家](?!处|科|内设|职能)/,
    words: /(所属|下属|直属|二级|下设|下辖|预算单位|决算单位|构成|预算编制范围|纳入).{0,20}$/,
    within: /单位|构成|机构/,
  },
  {
    id: 'internal_offices',
    name_zh: '内设机构数',
    name_en: 'Internal offices',
    units: /^个/,
    words: /(内设|设有?|职能)(机构|处室|科室|部门|处|科|股)?(共)?$|内设.{0,8}$/,
  },
  {
    id: 'internal_offices',
    name_zh: '内设机构数',
    name_en: 'Internal offices',
    units: /^个(内设|职能)?(机构|处室|科室|处|科|股)/,
    words: /设|有|共|^$/,
  },
  { id: 'staff_posts', name_zh: '人员编制', name_en: 'Posts', units: /^[人名个]/, words: /编制(数|人数|总数)?(为|共)?$/ },
  {
    id: 'staff_in_post',
    name_zh: '在职人员',
    name_en: 'Staff in post',
    units: /^[人名]/,
    words: /(在职|实有|在编|在岗|现有)(人员|职工|人数|干部|教职工)*(总数)?(共|为|共计|合计)?$/,
  },
  {
    id: 'staff_retired',
    name_zh: '离退休人员',
    name_en: 'Retired staff',
    units: /^[人名]/,
    words: /(离休|退休|离退休)(人员|干部|职工)*(共|为|共计)?$/,
  },
]);
