/** Header paths of the nine final-account tables in the layout of the ministry, widths in millimetres. */
import { columns } from '../layout/table-spec.js';

export const SUMMARY = columns(`
  label 56 收入/项目
  line 9 收入/行次
  amount 24 收入/金额
  label 56 支出/项目
  line 9 支出/行次
  amount 24 支出/金额`);

export const INCOME = columns(`
  code 28 项目/功能分类科目编码
  label 72 项目/科目名称
  amount 26 本年收入合计
  amount 24 财政拨款收入
  amount 24 上级补助收入
  amount 22 事业收入
  amount 22 经营收入
  amount 26 附属单位上缴收入
  amount 22 其他收入`);

export const EXPENDITURE = columns(`
  code 28 项目/功能分类科目编码
  label 80 项目/科目名称
  amount 28 本年支出合计
  amount 26 基本支出
  amount 26 项目支出
  amount 26 上缴上级支出
  amount 24 经营支出
  amount 28 对附属单位补助支出`);

export const FISCAL_SUMMARY = columns(`
  label 60 收入/项目
  line 9 收入/行次
  amount 24 收入/金额
  label 62 支出/项目
  line 9 支出/行次
  amount 22 支出/合计
  amount 26 支出/一般公共预算财政拨款
  amount 26 支出/政府性基金预算财政拨款
  amount 28 支出/国有资本经营预算财政拨款`);

export const GENERAL_EXPENDITURE = columns(`
  code 34 项目/功能分类科目编码
  label 112 项目/科目名称
  amount 40 本年支出/小计
  amount 40 本年支出/基本支出
  amount 40 本年支出/项目支出`);

export const GENERAL_BASIC = columns(`
  code 20 人员经费/经济分类科目编码
  label 50 人员经费/科目名称
  amount 20 人员经费/决算数
  code 20 公用经费/经济分类科目编码
  label 44 公用经费/科目名称
  amount 18 公用经费/决算数
  code 20 公用经费/经济分类科目编码
  label 55 公用经费/科目名称
  amount 18 公用经费/决算数`);

export const GOVERNMENT_FUND = columns(`
  code 28 项目/功能分类科目编码
  label 76 项目/科目名称
  amount 28 年初结转和结余
  amount 26 本年收入
  amount 26 本年支出/小计
  amount 26 本年支出/基本支出
  amount 26 本年支出/项目支出
  amount 28 年末结转和结余`);

export const STATE_CAPITAL = columns(`
  code 30 项目/科目代码
  label 60 项目/科目名称
  amount 30 本年支出/合计
  amount 30 本年支出/基本支出
  amount 30 本年支出/项目支出`);

const THREE_PUBLIC_SIDE = [
  '合计',
  '因公出国（境）费',
  '公务用车购置及运行维护费/小计',
  '公务用车购置及运行维护费/公务用车购置费',
  '公务用车购置及运行维护费/公务用车运行维护费',
  '公务接待费',
];

export const THREE_PUBLIC = columns(
  ['预算数', '决算数'].flatMap((side) => THREE_PUBLIC_SIDE.map((path) => `amount 22 ${side}/${path}`)).join('\n'),
);
