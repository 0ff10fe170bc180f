/** What a data package says of itself. */

export const PACKAGE_WORDS = {
  title: '县账：区县部门预算、决算公开数据 / County accounts: budgets and final accounts of Chinese district agencies',
  description:
    'Every printed number of the budget and final-account disclosures (部门预算公开、部门决算公开) that were read, exact, with the page and place it stands at and whether the arithmetic of the document confirms it. ' +
    'Subtotals and totals stand beside their details (column role): never add them. A 部门 holds the money of its 单位: never add the two. Budgets are plans, final accounts what happened. ' +
    'A blank is not 0. Names and telephone numbers of persons are withheld.',
} as const;
