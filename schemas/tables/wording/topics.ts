/** Words that make a title another table's: the funds, and subjects that have tables of their own. */

export const FUNDS = ['一般公共预算', '政府性基金', '国有资本'] as const;

export const OTHER_TOPICS = [
  '三公',
  '绩效',
  '自评',
  '采购',
  '购买服务',
  '结转',
  '机关运行',
  '机构运转',
  '机构运行',
  '国有资产',
  '资产配置',
  '转移支付',
  '债务',
  '债券',
  '会议费',
  '培训费',
  '行政经费',
  '单位资金',
  '专户',
] as const;
