/** Header paths of the nine budget tables in the layout of Shanghai, widths in millimetres. */
import { type Column, columns } from '../layout/table-spec.js';

/** Columns of a table by functional code with the given amounts; a narrow name column makes the names wrap. */
export const byFunction = (above: string, amounts: readonly string[], nameWidth: number, amountWidth: number): Column[] =>
  columns(
    [
      'code 14 项目/功能分类科目编码/类',
      'code 12 项目/功能分类科目编码/款',
      'code 12 项目/功能分类科目编码/项',
      `label ${nameWidth} 项目/功能分类科目名称`,
      ...amounts.map((name) => `amount ${amountWidth} ${above}/${name}`),
    ].join('\n'),
  );

export const SUMMARY = columns(`
  label 75 本年收入/项目
  amount 50 本年收入/预算数
  label 75 本年支出/项目
  amount 50 本年支出/预算数`);

export const FISCAL_SUMMARY = columns(`
  label 56 财政拨款收入/项目
  amount 34 财政拨款收入/预算数
  label 56 财政拨款支出/项目
  amount 32 财政拨款支出/合计
  amount 32 财政拨款支出/一般公共预算
  amount 32 财政拨款支出/政府性基金预算
  amount 20 财政拨款支出/国有资本经营预算`);

export const GENERAL_BASIC = columns(`
  code 20 项目/经济分类科目编码/类
  code 16 项目/经济分类科目编码/款
  label 90 项目/部门经济分类科目名称
  amount 42 一般公共预算基本支出/合计
  amount 42 一般公共预算基本支出/人员经费
  amount 42 一般公共预算基本支出/公用经费`);

export const THREE_PUBLIC = columns(`
  amount 34 “三公”经费预算数/合计
  amount 34 “三公”经费预算数/因公出国(境)费
  amount 34 “三公”经费预算数/公务接待费
  amount 34 “三公”经费预算数/公务用车购置及运行费/小计
  amount 34 “三公”经费预算数/公务用车购置及运行费/购置费
  amount 34 “三公”经费预算数/公务用车购置及运行费/运行费
  amount 40 机关运行经费预算数`);
