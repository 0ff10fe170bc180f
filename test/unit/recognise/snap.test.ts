/** Misread words become the declared word they are clearly nearest to; anything else stays as it was read. */
import { describe, expect, it } from 'vitest';
import type { Cell, PageContent, Word } from '../../../extractors/layout.js';
import { snapPage } from '../../../src/recognise/snap.js';

const BOX = { x0: 0, top: 0, x1: 10, bottom: 10 };

const word = (text: string, confidence: number, alternatives: readonly string[] = []): Word => ({
  text,
  raw: text,
  bbox: BOX,
  charX: [],
  fontSize: 9,
  baseline: 9,
  origin: 'ocr',
  confidence,
  ...(alternatives.length > 0 ? { alternatives } : {}),
});

function cell(text: string, confidence: number, column = 0, alternatives: readonly string[] = []): Cell {
  return {
    row: 0,
    column,
    rowSpan: 1,
    columnSpan: 1,
    bbox: BOX,
    text,
    lines: [text],
    words: text === '' ? [] : [word(text, confidence, alternatives)],
  };
}

function page(cells: readonly Cell[], lines: readonly string[] = []): PageContent {
  return {
    page: 1,
    width: 100,
    height: 100,
    origin: 'ocr',
    grids: [{ page: 1, bbox: BOX, method: 'ruled', xs: [0, 10], ys: [0, 10], cells }],
    lines: lines.map((text) => ({ text, bbox: BOX, words: [word(text, 0.9)] })),
    imageCoverage: 1,
    unreadableShare: 0,
  };
}

const snapped = (given: Cell): string => snapPage(page([given])).grids[0]?.cells[0]?.text ?? '';
const snappedLine = (text: string): string => snapPage(page([], [text])).lines[0]?.text ?? '';

describe('snapPage', () => {
  it('mends a doubtful label and keeps what was read', () => {
    const result = snapPage(page([cell('社会保障和就业支岀', 0.7)])).grids[0]?.cells[0];
    expect(result?.text).toBe('社会保障和就业支出');
    expect(result?.words[0]?.raw).toBe('社会保障和就业支岀');
  });

  it('keeps the numbering before a label', () => {
    expect(snapped(cell('八、社会保樟和就业支出', 0.7))).toBe('八、社会保障和就业支出');
  });

  it('takes the reading with a numbering when the other lost it', () => {
    expect(snapped(cell('-十九、其他支出', 0.91, 0, ['二十九、其他支出']))).toBe('二十九、其他支出');
  });

  it('takes off what was left of ruling lines', () => {
    expect(snapped(cell('一般公共预算-', 0.95))).toBe('一般公共预算');
  });

  it('leaves a confident label alone, declared or not', () => {
    expect(snapped(cell('办公经贵', 0.95))).toBe('办公经贵');
  });

  it('leaves a doubtful label alone that resembles nothing declared', () => {
    expect(snapped(cell('智慧平台建设', 0.6))).toBe('智慧平台建设');
  });

  it('reads 一 after a declared word as a dash', () => {
    expect(snapped(cell('办公经费一快递费', 0.95))).toBe('办公经费—快递费');
    expect(snapped(cell('办公经费一般支出', 0.95))).toBe('办公经费一般支出');
  });

  it('lets the code say what a doubtful name is', () => {
    const cells = [cell('21011', 0.95, 0), cell('行改事业里位医疔', 0.5, 1)];
    expect(snapPage(page(cells)).grids[0]?.cells[1]?.text).toBe('行政事业单位医疗');
  });

  it('lets the name say what a damaged code is, and leaves a whole one alone', () => {
    const codeBeside = (code: string, name: string): string =>
      snapPage(page([cell(code, 0.9, 0), cell(name, 0.95, 1)])).grids[0]?.cells[0]?.text ?? '';
    expect(codeBeside('300207', '邮电费')).toBe('30207');
    expect(codeBeside('2019901', '行政运行')).toBe('2019901');
    expect(codeBeside('113001', '某中心')).toBe('113001');
  });

  it('mends titles and county names outside of tables', () => {
    expect(snappedLine('2024年一般公共预算基本支出决算麦')).toMatch(/表$/u);
    // Set with spaces, a quote misread.
    expect(snappedLine('财政拨款预算 “三公?” 经费文出表')).toBe('财政拨款预算三公经费支出表');
    expect(snappedLine('部门:洛阳市渡河回族区财政局')).toBe('部门:洛阳市瀍河回族区财政局');
  });

  it('reads the stars of a numbering row', () => {
    expect([snapped(cell('米米', 0.7)), snapped(cell('X*', 0.9)), snapped(cell('米面', 0.7))]).toEqual(['**', '**', '米面']);
    const row = [cell('炒米', 0.5, 0), cell('1', 0.9, 1), cell('2', 0.9, 2)];
    expect(snapPage(page(row)).grids[0]?.cells.map(({ text }) => text)).toEqual(['**', '1', '2']);
  });

  it.each([
    ['the stroke 一 lost', '般公共服务支出', '一般公共服务支出'],
    ['the stroke 一 lost behind a numbering', '一、般公共服务支出', '一、一般公共服务支出'],
    ['a bracket that opened on another line', '公务用车〈含租赁)', '公务用车(含租赁)'],
    ['two characters off, nearly sure', '1.财政拨款结余、结转', '1.财政拨款结余、结转'],
  ])('%s', (_name, read, expected) => expect(snapped(cell(read, 0.85))).toBe(expected));

  it('does not shorten a label to another one', () => {
    expect(snapped(cell('年末财政拨款结转和结余', 0.92, 0, ['年未财政拨款结转和结余']))).toBe('年末财政拨款结转和结余');
    expect(snapped(cell('本年专项业务和结余', 0.92, 0, ['本年专项业务和洁余']))).toBe('本年专项业务和结余');
  });

  it.each([
    ['dirt before 元', '单位:万-元', '单位:万元'],
    ['another sign than the colon', '单位·万元', '单位:万元'],
    ['another sign, no multiplier', '单位.元', '单位:元'],
    ['another sign and a gap', '单位; 元', '单位:元'],
    ['a multiplier that may be lost stays in doubt', '单位:-元', '单位:-元'],
    ['a name, no unit', '单位-元谋县财政局', '单位-元谋县财政局'],
  ])('unit line: %s', (_name, read, expected) => {
    expect(snappedLine(read)).toBe(expected);
    expect(snapped(cell(read, 0.8))).toBe(expected);
  });

  it('does not touch pages with a text layer', () => {
    const given: PageContent = { ...page([cell('社会保障和就业支岀', 0.7)]), origin: 'text-layer' };
    expect(snapPage(given)).toBe(given);
  });
});
