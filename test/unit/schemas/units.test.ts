/** Unit lines and unit marks, and lines that only look like them. */
import { describe, expect, it } from 'vitest';
import { parseUnit, UNITS } from '../../../schemas/units.js';

describe('parseUnit', () => {
  it.each([
    ['单位：万元', '万元'],
    ['金额单位：元', '元'],
    ['单位:万元', '万元'],
    ['单 位 ： 万 元', '万元'],
    ['预算数（万元）', '万元'],
    ['（单位：千元）', '千元'],
    ['公开01表 部门：某局 金额单位：万元', '万元'],
    ['预算单位：信访局  单位：元', '元'],
    ['单位：万元 编制部门：某局', '万元'],
    ['计量单位：人民币亿元', '亿元'],
    ['万元', '万元'],
    ['部门单位：洛阳市财政局', null],
    ['编制单位：元谋县财政局', null],
    ['单位：元宝区财政局', null],
    ['单位：元/万元', null],
    ['2,000万元', null],
    ['单位', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(parseUnit(text)?.unit ?? null).toBe(expected);
  });

  it('counts exactly in fen', () => {
    expect(UNITS.find(({ unit }) => unit === '元')?.fenPerUnit).toBe(100n);
    expect(parseUnit('单位：万元')?.fenPerUnit).toBe(1_000_000n);
    expect(new Set(UNITS.map(({ fenPerUnit }) => fenPerUnit)).size).toBe(UNITS.length);
  });
});
