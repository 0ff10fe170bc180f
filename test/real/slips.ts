/** What published documents print that does not add up: seen on the pages, and marked in the answers where there are some. */

export interface Slip {
  /** How the name of the file begins. */
  readonly file: string;
  readonly page: number;
  /** Size of the difference, in yuan. */
  readonly difference_yuan: number;
  readonly kind: 'does_not_add_up' | 'parts_not_printed' | 'total_is_blank';
}

const slips = (file: string, page: number, kind: Slip['kind'], ...differences: readonly number[]): Slip[] =>
  differences.map((difference_yuan) => ({ file, page, difference_yuan, kind }));

/** Differences that a report names, each as one finding. */
export const SLIPS: readonly Slip[] = [
  ...slips('cc-xfj-2026', 8, 'does_not_add_up', 4_580_000, 165_600),
  ...slips('cc-xfj-2026', 11, 'does_not_add_up', 97_500, 103_700),
  // A row among the 项 lacks 50.59 万元 in its 小计.
  ...slips('hz-jtj-2026', 30, 'does_not_add_up', 505_900),
  // The code of a 款 begins with another digit than its 类.
  ...slips('sh-putuo-mzj-2024', 9, 'does_not_add_up', 503_724),
  ...slips('swu-swu-2023-ys', 8, 'does_not_add_up', 5000),
  // The classes of the functions, and 专项业务经费 with a digit lost.
  ...slips('xa-kjj-2022', 42, 'does_not_add_up', 80_508_960),
  ...slips('xa-kjj-2022', 42, 'parts_not_printed', 800_559_000, 787_602_600),
  ...slips('xa-kjj-2022', 45, 'parts_not_printed', 787_602_600),
  // 上年结转 is added in the total row and in no other.
  ...slips('xa-rsj-2020', 30, 'does_not_add_up', 603_700, 263_800),
  ...slips('xa-rsj-2020', 29, 'parts_not_printed', 905_700),
  ...slips('xa-rsj-2020', 30, 'parts_not_printed', 905_700),
  ...slips('xa-xcb-2021', 41, 'does_not_add_up', 310_000, 190_000, 120_000),
  // A block of amounts stands one column too far to the right.
  ...slips('xa-yjj-2019', 32, 'does_not_add_up', 128_900, 249_100, 5700, 3700, 22_600, 92_200, 40_000, 20_000),
  // Money of which no class is printed: classified items, units that are not listed.
  ...slips('bj-zfb-2026-ys-biao-bfd375', 1, 'parts_not_printed', 19_050_000),
  ...slips('bj-zfb-2026-ys-biao-bfd375', 6, 'parts_not_printed', 19_050_000),
  ...slips('bj-zfb-2026-ys-biao-bfd375', 4, 'parts_not_printed', 70_770_562.5),
  ...slips('hz-gaj-2026', 21, 'parts_not_printed', 14_716_800, 14_716_600),
  ...slips('hz-gaj-2026', 29, 'parts_not_printed', 1_440_000),
  ...slips('hz-gaj-2026', 32, 'parts_not_printed', 1_990_000),
  ...slips('yt-xfj-2026', 7, 'parts_not_printed', 5_240_000),
  ...slips('yt-xfj-2026', 24, 'parts_not_printed', 2_900_000),
  // 小计 left blank in some rows.
  ...slips('xigong-2024-ys-ruled', 13, 'total_is_blank', 0, 0, 0),
];

/*
 * Marked slips of tables that no check finds, and why:
 * - yt-xfj 表12 (71.89 over a single 项 of 1.56): codes in lists of purchases are those of other lists; their sums may hold and never fail.
 * - chanhe 表05 (cells blank under 项目支出): a sum whose parts are all blank is not itemised.
 * - xigong: blank cells in rows with one part (a blank subtotal stands for its part), figures of performance forms against each other.
 * - 0.01 by rounding: the outcome is `rounding`, one line in a report.
 */
