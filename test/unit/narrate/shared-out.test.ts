/** Figures that several subjects share out, names that a sentence shortens, and things counted beside each other. */
import { describe, expect, it } from 'vitest';
import { narrate } from '../../../src/narrate/index.js';
import type { Claim } from '../../../src/types.js';
import { filler, identity, page, paragraphLines } from './pages.js';

const read = (text: string): Claim[] =>
  narrate({ pages: [page(1, [...filler(80), ...paragraphLines(text, 180)])], tables: [], facts: [], identity: identity() })
    .claims;

const short = ({ topic, aspect, raw, unit, direction }: Claim): string =>
  [topic, aspect, `${raw}${unit}`, direction].filter((part) => part !== null).join(' ');

describe('figures of several subjects', () => {
  it.each<[string, readonly string[]]>([
    [
      '基本支出、项目支出分别为3万元和6万元，分别占33.3%和66.7%。',
      [
        'basic_expenditure level 3万元',
        'project_expenditure level 6万元',
        'basic_expenditure share 33.3%',
        'project_expenditure share 66.7%',
      ],
    ],
    [
      '人员经费8万元、公用经费2万元，分别较上年增加1万元、减少3万元。',
      [
        'personnel_expenditure level 8万元',
        'operating_expenditure level 2万元',
        'personnel_expenditure change 1万元 increase',
        'operating_expenditure change 3万元 decrease',
      ],
    ],
    [
      '收、支总计各是71.25,72.5万元，与上年相比各减少1.5，2.5万元，下降2.1%，3.3%。',
      [
        'total_income level 71.25万元',
        'total_expenditure level 72.5万元',
        'total_income change 1.5万元 decrease',
        'total_expenditure change 2.5万元 decrease',
        'total_income change 2.1% decrease',
        'total_expenditure change 3.3% decrease',
      ],
    ],
    // More subjects than figures, or none that the figures could belong to: nothing is said of anybody.
    ['基本支出、项目支出、经营支出分别为3万元、6万元。', []],
    ['基本支出、项目支出分别为3万元。', []],
    ['培训费12.5,13.5万元。', []],
    ['培训费3万元，4万元。', ['training level 3万元']],
    ['收、支总计各增加2万元。', ['total_income_and_expenditure change 2万元 increase']],
  ])('%s', (text, expected) => {
    expect(read(text).map(short)).toEqual(expected);
  });
});

describe('subjects that the words before complete', () => {
  it.each<[string, readonly string[]]>([
    ['本年收入合计9万元，按同口径同比减少1万元。', ['income_of_year level 9万元', 'income_of_year change 1万元 decrease']],
    ['培训费9万元，按照可比口径较上年减少1万元。', ['training level 9万元', 'training change 1万元 decrease']],
    ['财政拨款收入9万元，支出8万元。', ['fiscal_income level 9万元', 'fiscal_expenditure level 8万元']],
    ['事业收入9万元，支出8万元。', ['business_income level 9万元']],
    [
      '政府性基金预算年初结转和结余1万元，收入7万元，支出8万元。',
      ['brought_forward level 1万元', 'gov_fund_income level 7万元', 'gov_fund_expenditure level 8万元'],
    ],
    [
      '收入总计9万元，支出总计9万元。收支较上年减少2万元。',
      ['total_income level 9万元', 'total_expenditure level 9万元', 'total_income_and_expenditure change 2万元 decrease'],
    ],
    [
      '公务用车购置及运行维护费8万元，其中：购置费3万元，运行维护费5万元。',
      ['three_public_car level 8万元', 'three_public_car_buy level 3万元', 'three_public_car_run level 5万元'],
    ],
    ['人员经费中其他工资福利支出4万元。', ['named_item level 4万元']],
    ['人均公务接待费300元，比上年下降5%。', ['named_item level 300元', 'named_item change 5% decrease']],
    ['货物采购授予中小企业合同金额占货物支出的90%。', ['procurement_kind_small_firms share 90%']],
    ['对项目全面开展绩效自评，共涉及项目5个，资金20万元。', ['performance_projects count 5个', 'performance_money level 20万元']],
  ])('%s', (text, expected) => {
    expect(read(text).map(short)).toEqual(expected);
  });
});

describe('things counted', () => {
  it.each<[string, readonly string[]]>([
    [
      '国内公务接待8批次，60人次；国（境）外公务接待1批次，4人次。',
      ['groups_received 8', 'people_received 60', 'foreign_groups_received 1', 'foreign_people_received 4'],
    ],
    ['公务接待费1万元，接待批次5次，接待人数40人。', ['groups_received 5', 'people_received 40']],
    ['因公出国（境）团组1个，人数为3人。', ['abroad_groups 1', 'abroad_people 3']],
    ['共有车辆3辆，其中：一般公务用车2辆、应急车1辆。', ['vehicles 3', 'vehicles_by_kind 2', 'vehicles_by_kind 1']],
    ['共有车辆3辆，其中机关车辆2辆。', ['vehicles 3', 'vehicles_by_kind 2']],
    [
      '绩效自评项目8个，绩效评级为优的项目7个，1个项目评级为良。',
      ['performance_projects 8', 'performance_projects_rated 7', 'performance_projects_rated 1'],
    ],
    ['建成泵站12个，共发现问题3个。', []],
  ])('%s', (text, expected) => {
    const counts = read(text).filter(({ aspect }) => aspect === 'count');
    expect(counts.map(({ topic, count }) => `${topic} ${count}`)).toEqual(expected);
  });
});

it('things are counted at the day that the paragraph begins with, unless they are planned', () => {
  const found = read('截至2023年12月31日，共有车辆3辆。单位价值100万元以上设备2台。2024年拟购置车辆1辆。');
  expect(found.map(({ topic, fiscal_year }) => [topic, fiscal_year])).toEqual([
    ['vehicles', 2023],
    ['equipment', 2023],
    ['cars_bought', 2024],
  ]);
});

it('a line that a page holds twice is read once', () => {
  const lines = paragraphLines('培训费3万元。', 180);
  const source = { pages: [page(1, [...filler(80), ...lines, ...lines])], tables: [], facts: [], identity: identity() };
  expect(narrate(source).claims).toHaveLength(1);
});

describe('a reason in a sentence of its own', () => {
  const reasons = (text: string) => read(text).map(({ reason }) => reason);

  it('belongs to the difference before it', () => {
    expect(reasons('培训费9万元，完成预算的90%。决算数小于预算数的主要原因是压缩开支。')).toEqual([null, '压缩开支']);
    expect(reasons('培训费9万元，比上年增加1万元。主要用于防汛。主要原因：新增演练。')).toEqual([null, '新增演练']);
  });

  it('is not what an amount consists of, nor the beginning of 因公出国', () => {
    expect(reasons('培训费9万元，主要是防汛演练。')).toEqual([null]);
    expect(reasons('培训费9万元，因公出国（境）费1万元。')).toEqual([null, null]);
  });

  it('belongs to nobody behind differences of two subjects, and is none when it speaks of problems', () => {
    expect(reasons('培训费比上年增加1万元，会议费比上年减少2万元。主要原因是调整。')).toEqual([null, null]);
    expect(reasons('培训费比上年增加1万元。发现的问题及原因：无。')).toEqual([null]);
  });
});
