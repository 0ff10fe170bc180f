/** The 三公 items crossed with the fund that pays: Shenzhen prints items over funds, Guangzhou funds alone with the items as rows. */
import type { ColumnSchema } from '../../define.js';
import { column } from './column.js';

const FUNDS = [
  { id: 'general', name_zh: '一般公共预算', name_en: 'general public budget' },
  { id: 'fund', name_zh: '政府性基金预算', name_en: 'government funds' },
  { id: 'capital', name_zh: '国有资本经营预算', name_en: 'state capital budget' },
] as const;

const ITEMS = [
  { id: 'total', name_en: 'Total', paths: ['总计', '合计', '三公经费合计'] },
  { id: 'abroad', name_en: 'Official travel abroad', paths: ['因公出国(境)费'] },
  { id: 'reception', name_en: 'Official receptions', paths: ['公务接待费'] },
  { id: 'car', name_en: 'Official cars', paths: ['公务用车购置及运行维护费/小计', '公务用车购置及运行费/小计'] },
  {
    id: 'car_buy',
    name_en: 'Official cars, purchase',
    paths: ['公务用车购置及运行维护费/公务用车购置费', '公务用车购置及运行费/公务用车购置费'],
  },
  {
    id: 'car_run',
    name_en: 'Official cars, running',
    paths: ['公务用车购置及运行维护费/公务用车运行维护费', '公务用车购置及运行费/公务用车运行费'],
  },
] as const;

const crossed: readonly ColumnSchema[] = ITEMS.flatMap((item) =>
  FUNDS.map((fund) =>
    column(
      `${item.id}_${fund.id}`,
      `${item.paths[0]}/${fund.name_zh}`,
      `${item.name_en}, ${fund.name_en}`,
      ...item.paths.map((path) => `${path}/${fund.name_zh}`),
    ),
  ),
);

const plain: readonly ColumnSchema[] = FUNDS.map((fund) =>
  column(`by_${fund.id}`, fund.name_zh, `Item of the row, ${fund.name_en}`, fund.name_zh),
);

export const BY_FUND: readonly ColumnSchema[] = [...crossed, ...plain];
