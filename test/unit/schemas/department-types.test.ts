/** Bodies of different districts are known as the same type by the end of their names. */
import { expect, it } from 'vitest';
import { FUNCTIONAL_CODES } from '../../../schemas/codes/functional.js';
import { bodyName, DEPARTMENT_TYPES, departmentTypeOf } from '../../../schemas/department-types.js';

it.each([
  ['洛阳市洛龙区政务服务和大数据管理局', '政务服务和大数据管理局', 'gov_services_data'],
  ['洛阳市西工区政务服务和大数据管理局〈汇总)', '政务服务和大数据管理局', 'gov_services_data'],
  ['上海市普陀区财政局（本级）', '财政局', 'finance'],
  ['西安市长安区人民政府办公室', '人民政府办公室', 'gov_office'],
  ['中共上海市普陀区委社会工作部', '委社会工作部', 'social_work'],
  ['中国共产主义青年团洛阳市洛龙区委员会', '中国共产主义青年团委员会', 'youth_league'],
  ['深圳市住房和建设局(本级)', '住房和建设局', 'housing'],
])('%s', (name, body, type) => {
  expect(bodyName(name)).toBe(body);
  expect(departmentTypeOf(name)?.id).toBe(type);
});

it.each([
  ['中国共产党洛阳市洛龙区委组织部', '委组织部'],
  ['洛龙区委组织部', '委组织部'],
  ['中国共产主义青年团洛龙区委员会', '中国共产主义青年团委员会'],
  ['中共洛阳市洛龙区委员会', '委员会'],
  ['国家税务总局洛阳市洛龙区税务局', '国家税务总局税务局'],
  ['洛龙区教育局 (汇总)', '教育局'],
  ['洛龙区教育局（教学研究室）', '教育局(教学研究室)'],
  ['洛龙区社会工作部', '社会工作部'],
])('%s is compared as %s', (name, body) => {
  expect(bodyName(name)).toBe(body);
});

it('gives no type to a body below another, or without a name', () => {
  for (const name of ['洛阳市财政局票据监管中心', '洛阳市洛龙区委员会', '上海市普陀区财政局（国库支付中心）'])
    expect(departmentTypeOf(name)).toBeNull();
  expect(departmentTypeOf(null)).toBeNull();
});

it('declares unique ids and names, with evidence', () => {
  const names = DEPARTMENT_TYPES.flatMap((type) => type.names);
  expect(new Set(DEPARTMENT_TYPES.map(({ id }) => id)).size).toBe(DEPARTMENT_TYPES.length);
  expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
  for (const { evidence, where } of names) expect(evidence === 'seen').toBe(where !== '');
  for (const { usual_sections } of DEPARTMENT_TYPES)
    for (const code of usual_sections)
      expect([...FUNCTIONAL_CODES.keys()].some((known) => known.startsWith(code.slice(0, 3)))).toBe(true);
});
