/** Columns of tables that list expenditure by function: basic and project spending and what they are made of. */
import { column } from './column.js';

/** Total, basic and project spending, down to the groups that Henan prints; Xi'an's and Zhejiang's words included. */
export const EXPENDITURE_COLUMNS = [
  column(
    'total',
    '合计',
    'Total',
    '合计',
    '总计',
    '支出总计',
    '支出预算/合计',
    '部门预算/合计',
    '小计',
    '财政拨款支出',
    '支出合计',
    '本年支出合计',
  ),
  column('basic', '基本支出', 'Basic expenditure', '基本支出', '基本支出/小计', '基本支出/合计', '基本支出/总计'),
  column(
    'personnel',
    '人员经费',
    'Personnel',
    '基本支出/人员经费',
    '基本支出/人员经费/小计',
    '基本支出/人员支出',
    '人员经费支出',
    '人员经费',
    '人员支出',
    '人员类',
  ),
  column('wage', '工资福利支出', 'Wages and welfare', '基本支出/人员经费/工资福利支出', '基本支出/工资福利支出'),
  column(
    'family',
    '对个人和家庭的补助',
    'Aid to persons and families',
    '基本支出/人员经费/对个人和家庭的补助',
    '基本支出/对个人和家庭的补助',
  ),
  column(
    'public',
    '公用经费',
    'Operation',
    '基本支出/公用经费',
    '基本支出/公用经费/小计',
    '基本支出/日常公用支出',
    '基本支出/日常公用经费',
    '公用经费支出',
    '公用经费',
    '日常公用支出',
    '日常公用经费',
    '基本支出/公用支出',
    '公用支出',
    '基本支出/日常公用',
  ),
  column('goods', '商品和服务支出', 'Goods and services', '基本支出/公用经费/商品和服务支出', '基本支出/商品和服务支出'),
  column('capital', '资本性支出', 'Capital', '基本支出/公用经费/资本性支出', '基本支出/资本性支出'),
  column(
    'project',
    '项目支出',
    'Project expenditure',
    '项目支出',
    '项目支出/小计',
    '项目支出/合计',
    '项目支出/项目支出总数',
    '专项业务经费支出',
  ),
  column('other_running', '其他运转类', 'Projects that keep other operations running', '项目支出/其他运转类'),
  column('specific', '特定目标类', 'Projects with a particular aim', '项目支出/特定目标类'),
] as const;

/** Spending that only units with business or subordinate units have. */
export const UNIT_SPENDING_COLUMNS = [
  column('operating', '事业单位经营支出', 'Operating spending of public institutions', '事业单位经营支出', '经营支出'),
  column('to_superior', '上缴上级支出', 'Paid to superior units', '上缴上级支出'),
  column(
    'to_affiliate',
    '对附属单位补助支出',
    'Subsidies to subordinate units',
    '对附属单位补助支出',
    '对附属单位补助',
    '对下级单位补助支出',
  ),
] as const;

/** The same spending split into the budget of the year and money brought forward, as Changchun prints it. */
export const BY_ORIGIN_COLUMNS = [
  column('cy_total', '当年预算合计', 'Budget of the year, total', '当年预算/小计', '当年预算/合计'),
  column('cy_basic', '当年预算基本支出', 'Budget of the year, basic', '当年预算/基本支出', '当年预算/基本支出/小计'),
  column('cy_personnel', '当年预算人员经费', 'Budget of the year, personnel', '当年预算/基本支出/人员经费', '当年预算/人员经费'),
  column('cy_public', '当年预算公用经费', 'Budget of the year, operation', '当年预算/基本支出/公用经费', '当年预算/公用经费'),
  column('cy_project', '当年预算项目支出', 'Budget of the year, projects', '当年预算/项目支出'),
  column('cy_operating', '当年预算经营支出', 'Budget of the year, operating', '当年预算/事业单位经营支出'),
  column('co_total', '上年结转结余合计', 'Brought forward, total', '上年结转结余/小计', '上年结转结余/合计', '上年结转/小计'),
  column('co_basic', '上年结转结余基本支出', 'Brought forward, basic', '上年结转结余/基本支出', '上年结转结余/基本支出/小计'),
  column(
    'co_personnel',
    '上年结转结余人员经费',
    'Brought forward, personnel',
    '上年结转结余/基本支出/人员经费',
    '上年结转结余/人员经费',
  ),
  column(
    'co_public',
    '上年结转结余公用经费',
    'Brought forward, operation',
    '上年结转结余/基本支出/公用经费',
    '上年结转结余/公用经费',
  ),
  column('co_project', '上年结转结余项目支出', 'Brought forward, projects', '上年结转结余/项目支出'),
  column('co_operating', '上年结转结余经营支出', 'Brought forward, operating', '上年结转结余/事业单位经营支出'),
] as const;
