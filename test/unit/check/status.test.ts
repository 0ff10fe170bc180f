/** What proves a figure: an identity that a misreading would break; two equal readings of a scan prove nothing by themselves. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/index.js';
import type { Fact, Status } from '../../../src/types.js';
import { expenditure } from './figures.js';

const scanned = (facts: readonly Fact[], confidence = 0.9): Fact[] =>
  facts.map((fact) => ({ ...fact, origin: 'ocr', confidence }));

/** Status by row code and header. */
const statuses = (facts: readonly Fact[]): Record<string, Status> =>
  Object.fromEntries(check(facts).facts.map((fact) => [`${fact.code} ${fact.header}`, fact.status]));

const ONE_ITEM = expenditure([{ code: '201', label: '一般公共服务支出', cells: ['12.30', '12.30', '0.00'] }]);
const WITH_TOTAL = expenditure([
  { label: '合计', cells: ['20.00', '15.00', '5.00'] },
  { code: '201', label: '一般公共服务支出', cells: ['12.00', '12.00', '0.00'] },
  { code: '208', label: '社会保障和就业支出', cells: ['8.00', '3.00', '5.00'] },
]);

describe('two equal figures of one row', () => {
  it('prove each other when they were read from a text layer', () => {
    expect(statuses(ONE_ITEM)).toMatchObject({ '201 本年支出合计': 'verified', '201 基本支出': 'verified' });
  });

  it('prove nothing when they were read from an image, for equal digits are misread alike', () => {
    expect(statuses(scanned(ONE_ITEM))).toMatchObject({ '201 本年支出合计': 'unverified', '201 基本支出': 'unverified' });
    // Unless two readers of different kinds agree on both.
    expect(statuses(scanned(ONE_ITEM, 0.97))).toMatchObject({ '201 本年支出合计': 'verified', '201 基本支出': 'verified' });
  });

  it('are proved by a sum in which one of them stands', () => {
    const found = statuses(scanned(WITH_TOTAL));
    expect(found).toMatchObject({ '201 本年支出合计': 'verified', '201 基本支出': 'verified', '201 项目支出': 'verified' });
  });

  it('a digit misread twice is not verified', () => {
    const misread = scanned(WITH_TOTAL).map((fact) =>
      fact.code === '201' && fact.amount.fen > 0n
        ? { ...fact, raw: '17.00', amount: { ...fact.amount, fen: 17_000_000n } }
        : fact,
    );
    const found = statuses(misread);
    expect([found['201 本年支出合计'], found['201 基本支出']]).not.toContain('verified');
  });
});
