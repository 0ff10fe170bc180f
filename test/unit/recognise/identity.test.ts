/** Whose disclosure a document is, from its headings and captions; and what is no disclosure at all. */
import { describe, expect, it } from 'vitest';
import type { PageContent } from '../../../extractors/layout.js';
import { identify, organizationInHeading } from '../../../src/recognise/identity.js';

/** Pages of lines of text alone. */
const pages = (...texts: readonly (readonly string[])[]): PageContent[] =>
  texts.map((lines, index) => ({
    page: index + 1,
    width: 595,
    height: 842,
    origin: 'text-layer',
    grids: [],
    lines: lines.map((text, at) => ({
      text,
      bbox: { x0: 0, top: 20 * at, x1: 100, bottom: 20 * at + 12 },
      words: [],
    })),
    imageCoverage: 0,
    unreadableShare: 0,
  }));

describe('identify', () => {
  it('does not take the name of a fund for a budget', () => {
    const { identity } = identify(pages(['青禾县第二中学', '2024年度一般公共预算财政拨款三公经费支出决算情况说明']));
    expect(identity).toMatchObject({ fiscal_year: 2024, kind: 'final_account' });
  });

  it('does not take the year of a comparison for its own', () => {
    const { identity } = identify(
      pages(['青禾县水务局2024年部门预算', '公务接待费2万元，比2023年预算减少1万元。', '比2023年预算减少']),
    );
    expect(identity.fiscal_year).toBe(2024);
  });

  it('knows the name of a school', () => {
    expect(organizationInHeading('青禾县第二中学2024年部门预算')).toBe('青禾县第二中学');
    expect(organizationInHeading('青禾县实验小学2024年部门预算')).toBe('青禾县实验小学');
  });

  it('reads the face of a final account', () => {
    const { identity, isDisclosure } = identify(
      pages(
        ['洛阳市洛龙区财政局', '2024年度部门决算'],
        ['2023年部门预算执行情况'],
        ['部门：洛阳市洛龙区财政局 2024年度 单位：万元'],
      ),
    );
    expect([identity, isDisclosure]).toEqual([
      {
        organization: '洛阳市洛龙区财政局',
        region_code: '410311',
        region_name: '洛龙区',
        fiscal_year: 2024,
        kind: 'final_account',
        entity_level: 'department',
      },
      true,
    ]);
  });

  it.each([
    ['二〇二五年部门预算', 2025, 'budget'],
    ['二○二五年度单位预算', 2025, 'budget'],
    ['2026年部门预算公开说明', 2026, 'budget'],
    ['２０２３ 年 度 部 门 决 算', 2023, 'final_account'],
    ['部门概况', null, null],
  ])('%s', (heading, year, kind) => {
    const { identity } = identify(pages([heading]));
    expect([identity.fiscal_year, identity.kind]).toEqual([year, kind]);
  });

  it.each([
    ['部门名称：河南省洛阳市洛龙区财政局', '洛阳市洛龙区财政局', '410311'],
    ['部门名称：洛阳市洛龙区财政局（汇总）', '洛阳市洛龙区财政局', '410311'],
    ['编制单位：洛阳市洛龙区财政局（本级）', '洛阳市洛龙区财政局（本级）', '410311'],
    ['部门：河南省财政厅 单位：万元', '河南省财政厅', '410000'],
    ['单位：万元', null, null],
  ])('%s', (caption, organization, region) => {
    const { identity } = identify(pages(['2024年部门预算'], [caption]));
    expect([identity.organization?.normalize('NFKC') ?? null, identity.region_code]).toEqual([
      organization?.normalize('NFKC') ?? null,
      region,
    ]);
  });

  it.each([
    ['2024年部门预算', true],
    ['支出决算表', true],
    ['收入支出决算总表', true],
    ['政府网站工作年度报表', false],
    ['关于召开预算工作会议的通知', false],
    ['', false],
  ])('%s shows a disclosure: %s', (line, expected) => expect(identify(pages([line])).isDisclosure).toBe(expected));

  it('has nothing to say of no page', () => {
    expect(identify([])).toMatchObject({ identity: { organization: null, fiscal_year: null, kind: null }, isDisclosure: false });
  });
});

describe('organizationInHeading', () => {
  it.each([
    ['洛阳市洛龙区财政局2024年部门决算', '洛阳市洛龙区财政局'],
    ['第一部分洛阳市洛龙区财政局概况', '洛阳市洛龙区财政局'],
    ['2024年洛阳市财政局部门预算公开', '洛阳市财政局'],
    ['2024年部门决算', null],
    ['目录', null],
  ])('%s → %s', (heading, expected) => expect(organizationInHeading(heading)).toBe(expected));
});
