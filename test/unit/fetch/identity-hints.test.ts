/** A document against what its link said. */
import { expect, test } from 'vitest';
import { hintsOfText } from '../../../schemas/sources.js';
import { identityDoubts, namesAgree } from '../../../src/fetch/identity-hints.js';
import type { Identity } from '../../../src/types.js';

const identity: Identity = {
  organization: '洛阳市洛龙区教育局',
  region_code: '410311',
  region_name: '洛龙区',
  fiscal_year: 2023,
  kind: 'final_account',
  entity_level: 'department',
};
const origin = { source: 's', url: 'https://www.example.org/a.pdf', member: null, found_on: null, link_text: '2023年决算' };

test('agrees where both speak, and where one of them is silent or less precise', () => {
  const hints = { region_code: '410300', organization: '教育局（本级）', kind: 'final_account', fiscal_year: 2023 } as const;
  expect(identityDoubts(identity, [{ ...origin, hints }])).toEqual([]);
  const silent: Identity = {
    organization: null,
    region_code: null,
    region_name: null,
    fiscal_year: null,
    kind: null,
    entity_level: null,
  };
  expect(identityDoubts(silent, [{ ...origin, hints }])).toEqual([]);
});

test('names every difference with what was expected, found, and by whom', () => {
  const hints = { region_code: '410304', organization: '财政局', kind: 'budget', fiscal_year: 2022 } as const;
  const [doubt] = identityDoubts(identity, [{ ...origin, hints }]);
  for (const part of [
    'region: 410304 expected, 410311 found',
    '财政局 expected',
    'kind: budget',
    'year: 2022 expected, 2023 found',
    '2023年决算',
  ]) {
    expect(doubt).toContain(part);
  }
});

test.each([
  ['洛阳市洛龙区教育局', '教育局', true],
  ['洛龙区教育局（汇总）', '教育局', true],
  ['教育局机关服务中心', '教育局', false],
  ['财政局', '教育局', false],
])('%s and %s: %s', (one, other, same) => {
  expect(namesAgree(one, other)).toBe(same);
});

test.each([
  ['洛龙区教育局2023年度部门决算', { fiscal_year: 2023, kind: 'final_account' }],
  ['2024年预算（公开日期 2024年2月）', { fiscal_year: 2024, kind: 'budget' }],
  ['2022年、2023年部门决算', { kind: 'final_account' }],
  ['2023年部门预决算公开', { fiscal_year: 2023 }],
  ['部门预算、决算', {}],
  ['关于公开2025年5月的通知', {}],
])('the text "%s" hints at %j', (text, hints) => {
  expect(hintsOfText(text)).toEqual(hints);
});
