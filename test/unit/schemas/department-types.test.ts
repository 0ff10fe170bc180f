/** Bodies of different districts are known as the same type by the end of their names. */
import { expect, it } from 'vitest';
import { FUNCTIONAL_CODES } from '../../../schemas/codes/functional.js';
import { bodyName, DEPARTMENT_TYPES, departmentTypeOf } from '../../../schemas/department-types.js';

it.each([
  ['洛阳市洛龙区政务服务和大数据管理局', '政务服务和大数据管理局', 'gov_services_data'],
  ['洛阳市西工区政务服务和大数据管理局〈汇总)', '政务服务和大数据管理局', 'gov_services_data'],
  ['上海市普陀区财政局（本级）', '财政局', 'finance'],
  ['西安市长安区人民政府办公室', '人民政府办公室', 'gov_office'],
])('%s', (name, body, type) => {
  expect(bodyName(name)).toBe(body);
  expect(departmentTypeOf(name)?.id).toBe(type);
});

it('gives no type to a body below another, or without a name', () => {
  expect(departmentTypeOf('洛阳市财政局票据监管中心')).toBeNull();
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
