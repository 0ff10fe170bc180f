/** The code lists: shape of every code, a few known names, and the division that a text names. */
import { describe, expect, it } from 'vitest';
import { DEPARTMENT_ECONOMIC_CODES, GOVERNMENT_ECONOMIC_CODES } from '../../../schemas/codes/economic.js';
import { GOVERNMENT_CODES_OF } from '../../../schemas/codes/economic_map.js';
import { FUNCTIONAL_CODES } from '../../../schemas/codes/functional.js';
import { findRegion, REGION_NAMES } from '../../../schemas/codes/regions.js';

describe('code lists', () => {
  it.each([
    ['functional', FUNCTIONAL_CODES, /^2\d{2}(?:\d{2}){0,2}$/],
    ['department economic', DEPARTMENT_ECONOMIC_CODES, /^3\d{2}(?:\d{2}){0,2}$/],
    ['government economic', GOVERNMENT_ECONOMIC_CODES, /^5\d{2}(?:\d{2})?$/],
    ['region', REGION_NAMES, /^[1-8]\d{5}$/],
  ] as const)('%s codes have their shape and a name', (_, codes, shape) => {
    expect(codes.size).toBeGreaterThan(30);
    for (const [code, name] of codes) {
      expect(code).toMatch(shape);
      expect(name.trim()).toBe(name);
      expect(name).not.toMatch(/\d/);
    }
  });

  it('knows common codes', () => {
    expect(FUNCTIONAL_CODES.get('2010301')).toBe('行政运行');
    expect(FUNCTIONAL_CODES.get('208')).toBe('社会保障和就业支出');
    expect(DEPARTMENT_ECONOMIC_CODES.get('30101')).toBe('基本工资');
    expect(GOVERNMENT_ECONOMIC_CODES.get('50101')).toBe('工资奖金津补贴');
  });

  it('maps department codes to government codes that are listed', () => {
    expect(GOVERNMENT_CODES_OF.get('30101')).toContain('50101');
    for (const [department, government] of GOVERNMENT_CODES_OF) {
      expect(department).toMatch(/^3\d{4}$/);
      for (const code of government) expect(code).toMatch(/^5\d{4}$/);
    }
  });
});

describe('findRegion', () => {
  it.each([
    ['洛阳市洛龙区政务服务和大数据管理局', '410311'],
    ['上海市普陀区财政局', '310107'],
    ['中共上海市普陀区委社会工作部', '310107'],
    ['河南洛阳西工区', '410303'],
    ['洛阳市老城区', '410302'],
    ['枣庄市市中区教育局', '370402'],
    ['吉林省吉林市船营区', '220204'],
    ['海南省万宁市', '469006'],
    ['上海市财政局', '310000'],
    ['深圳市民政局（本级）', '440300'],
    ['嵩县财政局', '410325'],
    ['普陀区财政局', null],
    ['鼓楼区', null],
    ['长沙市鼓楼区', null],
    ['国家信访局', null],
    ['西南大学', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(findRegion(text)?.region_code ?? null).toBe(expected);
  });

  it('gives the way down', () => {
    expect(findRegion('洛阳市洛龙区')?.path).toEqual(['河南省', '洛阳市', '洛龙区']);
    expect(findRegion('上海市普陀区')?.path).toEqual(['上海市', '普陀区']);
  });
});
