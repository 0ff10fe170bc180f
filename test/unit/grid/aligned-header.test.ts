/** Texts over several columns find the columns in whose middle they are set, in headers without any rule. */
import { describe, expect, it } from 'vitest';
import type { HeaderBlock } from '../../../extractors/grid/aligned-columns.js';
import { placeHeader } from '../../../extractors/grid/aligned-header.js';

/** A header cell: its text and, over several columns, the cells below it. */
type Cell = string | readonly [string, readonly Cell[]];

const SIZE = 9;
const ROW = 20;
const LEFT = 50;

const kids = (cell: Cell): readonly Cell[] => (typeof cell === 'string' ? [] : cell[1]);
const text = (cell: Cell): string => (typeof cell === 'string' ? cell : cell[0]);
const columnsOf = (cell: Cell): number => kids(cell).reduce((sum, kid) => sum + columnsOf(kid), 0) || 1;
const heightOf = (cell: Cell): number => 1 + Math.max(0, ...kids(cell).map(heightOf));

interface Drawn {
  readonly blocks: readonly HeaderBlock[];
  readonly xs: readonly number[];
  /** From and to of every text, in the order of `blocks`. */
  readonly truth: readonly (readonly [string, number, number])[];
}

/** Draws a header as it is printed: every text in the middle of its cell. */
function draw(header: readonly Cell[], widths: readonly number[]): Drawn {
  const xs = [LEFT];
  for (const width of widths) xs.push((xs.at(-1) ?? LEFT) + width);
  const height = Math.max(...header.map(heightOf));
  const blocks: HeaderBlock[] = [];
  const truth: [string, number, number][] = [];
  const put = (cell: Cell, from: number, level: number): void => {
    const to = from + columnsOf(cell) - 1;
    const bottom = kids(cell).length > 0 ? level + 1 : height;
    const [x, y] = [((xs[from] ?? 0) + (xs[to + 1] ?? 0)) / 2, ((level + bottom) / 2) * ROW];
    const half = Math.min((text(cell).length * SIZE) / 2, ((xs[to + 1] ?? 0) - (xs[from] ?? 0)) / 2 - 1);
    const bbox = { x0: x - half, x1: x + half, top: y - SIZE / 2, bottom: y + SIZE / 2 };
    blocks.push({ bbox, items: [{ text: text(cell), bbox, size: SIZE, words: [] }] });
    truth.push([text(cell), from, to]);
    let column = from;
    for (const kid of kids(cell)) {
      put(kid, column, level + 1);
      column += columnsOf(kid);
    }
  };
  let column = 0;
  for (const cell of header) {
    put(cell, column, 0);
    column += columnsOf(cell);
  }
  return { blocks, xs, truth };
}

const placesOf = ({ blocks, xs }: Drawn): (readonly [string, number, number])[] => {
  const { placed } = placeHeader(blocks, xs);
  return blocks.map((block) => {
    const own = placed.find((one) => one.block === block);
    return [block.items[0]?.text ?? '', own?.from ?? -1, own?.to ?? -1];
  });
};

const CASES: readonly (readonly [string, readonly Cell[], readonly number[]])[] = [
  [
    'a group that begins with a column of its own and goes on with two groups',
    [
      '编码',
      '名称',
      '合计',
      [
        '基本支出',
        ['小计', ['人员经费', ['工资福利支出', '对个人和家庭的补助']], ['公用经费', ['商品和服务支出', '资本性支出']]],
      ],
      ['项目支出', ['小计', '其他运转类', '特定目标类']],
    ],
    [60, 110, 50, 45, 45, 45, 45, 45, 50, 45, 45],
  ],
  [
    'a total beside a group, as far from its middle as the first column of the next group',
    [
      '代码',
      '名称',
      '总计',
      [
        '本年收入',
        ['合计', ['一般公共预算', ['小计', '财政拨款']], '基金', '国资', '专户', '事业', '经营', '补助', '上缴', '其他'],
      ],
      ['上年结转结余', ['合计', '一般', '基金', '国资', '专户', '单位']],
    ],
    [45, 90, 45, 45, 45, 45, 30, 30, 30, 30, 30, 30, 30, 30, 40, 40, 40, 30, 30, 30],
  ],
  [
    'four levels, groups of groups, narrow columns',
    [
      '代码',
      '合计',
      [
        '资金来源',
        [
          [
            '政府预算资金',
            [['一般公共预算资金', ['小计', '拨款', '收费', '专项', '债券']], ['基金', ['小计', '资金', '债券']], '国资'],
          ],
          '专户',
          ['单位资金', ['小计', '事业', '补助', '经营']],
          '结转',
        ],
      ],
    ],
    [40, 40, 40, 36, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26],
  ],
];

/** Two outer texts that are set nearer to the middle of fewer columns than to that of their own. */
const ROUNDS: Drawn = (() => {
  const items = ['合计', '因公出国', '小计', '购置费', '运行费', '公务接待费'];
  const xs = [50, 95, 125, 165, 195, 230, 270, 315, 345, 385, 415, 450, 490];
  const block = (text: string, x: number, y: number): HeaderBlock => {
    const bbox = { x0: x - 10, x1: x + 10, top: y - SIZE / 2, bottom: y + SIZE / 2 };
    return { bbox, items: [{ text, bbox, size: SIZE, words: [] }] };
  };
  const leaves = [...items, ...items].map((text, at) =>
    block(text, ((xs[at] ?? 0) + (xs[at + 1] ?? 0)) / 2, /[购运]|小计/.test(text) ? 3 * ROW : 2 * ROW),
  );
  const groups = [
    block('预算数', 167, ROW),
    block('决算数', 387, ROW),
    block('用车费', 177, 2 * ROW),
    block('用车费', 397, 2 * ROW),
  ];
  const truth = [
    ['预算数', 0, 5],
    ['决算数', 6, 11],
    ['用车费', 2, 4],
    ['用车费', 8, 10],
  ] as const;
  return { blocks: [...groups, ...leaves], xs, truth };
})();

describe('a header without rules', () => {
  it('has each outer text over one round of columns that come again', () => {
    expect(placesOf(ROUNDS).slice(0, 4)).toEqual(ROUNDS.truth);
  });

  it.each(CASES)('%s', (_, header, widths) => {
    const drawn = draw(header, widths);
    expect(drawn.xs.length - 1).toBe(drawn.truth.reduce((most, [, , to]) => Math.max(most, to + 1), 0));
    expect(placesOf(drawn)).toEqual(drawn.truth);
  });

  it('is nothing without texts', () => {
    expect(placeHeader([], [0, 10, 20])).toEqual({ placed: [], levels: 0 });
  });

  it('is found again in nearly all headers of any form', () => {
    // Numbers that look random but are the same every time.
    let seed = 7;
    const random = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed / 2_147_483_648;
    };
    const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
    const grow = (depth: number): Cell => {
      if (depth === 0 || random() < 0.4) return '列';
      return ['组', Array.from({ length: between(2, 4) }, () => grow(depth - 1))];
    };
    let groups = 0;
    let right = 0;
    for (let trial = 0; trial < 300; trial++) {
      const header = Array.from({ length: between(2, 6) }, () => grow(2));
      const columns = header.reduce((sum, cell) => sum + columnsOf(cell), 0);
      const drawn = draw(
        header,
        Array.from({ length: columns }, () => between(26, 70)),
      );
      const places = placesOf(drawn);
      drawn.truth.forEach(([name, from, to], at) => {
        if (name !== '组') return;
        groups++;
        if (places[at]?.[1] === from && places[at]?.[2] === to) right++;
      });
    }
    expect(groups).toBeGreaterThan(500);
    expect(right / groups).toBeGreaterThan(0.99);
  });
});
