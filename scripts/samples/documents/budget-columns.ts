/** Header paths of the budget tables in the wording of Henan, widths in millimetres. */
import { columns } from '../layout/table-spec.js';

export const SUMMARY = columns(`
  label 58 收入/项目
  amount 32 收入/金额
  label 58 支出/项目
  amount 32 支出/金额`);

export const INCOME = columns(`
  code 15 部门（单位）代码
  label 34 部门（单位）名称
  amount 14 总计
  amount 14 本年收入/合计
  amount 14 本年收入/一般公共预算/小计
  amount 14 本年收入/一般公共预算/其中：财政拨款
  amount 11 本年收入/政府性基金
  amount 11 本年收入/国有资本经营预算
  amount 11 本年收入/财政专户管理资金收入
  amount 11 本年收入/事业收入
  amount 11 本年收入/事业单位经营收入
  amount 11 本年收入/上级补助收入
  amount 11 本年收入/附属单位上缴收入
  amount 11 本年收入/其他收入
  amount 13 上年结转结余/合计
  amount 12 上年结转结余/一般公共预算
  amount 13 上年结转结余/政府性基金
  amount 12 上年结转结余/国有资本经营预算
  amount 12 上年结转结余/财政专户管理资金
  amount 11 上年结转结余/单位资金`);

export const EXPENDITURE = columns(`
  code 9 科目编码/类
  code 9 科目编码/款
  code 9 科目编码/项
  code 14 单位代码
  label 60 单位（科目名称）
  amount 19 合计
  amount 18 基本支出/小计
  amount 19 基本支出/人员经费/工资福利支出
  amount 19 基本支出/人员经费/对个人和家庭的补助
  amount 18 基本支出/公用经费/商品和服务支出
  amount 17 基本支出/公用经费/资本性支出
  amount 18 项目支出/小计
  amount 18 项目支出/其他运转类
  amount 18 项目支出/特定目标类`);

export const FISCAL_SUMMARY = columns(`
  label 56 收入/项目
  amount 22 收入/金额
  label 68 支出/项目
  amount 24 支出/合计
  amount 24 支出/一般公共预算/小计
  amount 24 支出/一般公共预算/其中：财政拨款
  amount 24 支出/政府性基金
  amount 24 支出/国有资本经营预算`);

export const GENERAL_BASIC = columns(`
  code 18 部门预算支出经济分类科目/科目编码
  label 50 部门预算支出经济分类科目/科目名称
  code 18 政府预算支出经济分类科目/科目编码
  label 40 政府预算支出经济分类科目/科目名称
  amount 18 本年一般公共预算基本支出/合计
  amount 18 本年一般公共预算基本支出/人员经费
  amount 18 本年一般公共预算基本支出/公用经费`);

export const ECONOMIC = columns(`
  code 9 部门预算经济分类/类
  code 8 部门预算经济分类/款
  label 42 部门预算经济分类/科目名称
  code 9 政府预算经济分类/类
  code 8 政府预算经济分类/款
  label 32 政府预算经济分类/科目名称
  amount 16 总计
  amount 16 一般公共预算/小计
  amount 16 一般公共预算/其中：财政拨款
  amount 12 政府性基金
  amount 13 国有资本经营预算
  amount 15 上年结转结余
  amount 13 财政专户管理资金收入
  amount 11 事业收入
  amount 12 上级补助收入
  amount 12 附属单位上缴收入
  amount 12 事业单位经营收入
  amount 11 其他收入`);

export const THREE_PUBLIC = columns(`
  amount 40 “三公”经费合计
  amount 40 因公出国（境）费
  amount 40 公务用车购置及运行费/小计
  amount 40 公务用车购置及运行费/公务用车购置费
  amount 40 公务用车购置及运行费/公务用车运行费
  amount 40 公务接待费`);

export const OPERATING = columns(`
  code 13 单位代码
  label 28 单位（科目名称）
  label 15 项目类别
  amount 11 资金来源/合计
  amount 11 资金来源/政府预算资金/一般公共预算资金/小计
  amount 11 资金来源/政府预算资金/一般公共预算资金/财政拨款
  amount 9 资金来源/政府预算资金/一般公共预算资金/纳入预算管理行政事业性收费
  amount 9 资金来源/政府预算资金/一般公共预算资金/专项收入
  amount 9 资金来源/政府预算资金/一般公共预算资金/国有资源（资产）有偿使用收入
  amount 9 资金来源/政府预算资金/一般公共预算资金/其他一般公共预算资金
  amount 9 资金来源/政府预算资金/一般公共预算资金/一般性转移支付资金
  amount 9 资金来源/政府预算资金/一般公共预算资金/一般债券
  amount 9 资金来源/政府预算资金/政府性基金预算资金/小计
  amount 9 资金来源/政府预算资金/政府性基金预算资金/政府性基金预算资金
  amount 9 资金来源/政府预算资金/政府性基金预算资金/专项债券
  amount 9 资金来源/政府预算资金/国有资本经营预算
  amount 9 资金来源/财政专户管理资金收入
  amount 9 资金来源/单位资金/小计
  amount 9 资金来源/单位资金/事业收入资金
  amount 9 资金来源/单位资金/上级补助收入资金
  amount 9 资金来源/单位资金/附属单位上缴收入资金
  amount 9 资金来源/单位资金/事业单位经营收入资金
  amount 9 资金来源/单位资金/其他收入资金
  amount 9 资金来源/财政性资金结转结余
  amount 9 资金来源/财政专户管理资金结转结余
  amount 9 资金来源/单位资金结转结余`);

export const PROJECTS = columns(`
  other 24 类型
  label 50 项目名称
  other 58 项目单位
  amount 18 合计
  amount 18 本年拨款/一般公共预算
  amount 17 本年拨款/政府性基金预算
  amount 17 本年拨款/国有资本经营预算
  amount 17 财政拨款结转结余/一般公共预算
  amount 17 财政拨款结转结余/政府性基金预算
  amount 17 财政拨款结转结余/国有资本经营预算
  amount 13 财政专户管理资金
  amount 10 单位资金`);
