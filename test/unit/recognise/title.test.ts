/** Printed titles to canonical tables: wordings of many provinces, near misses, sentences, and all titles of marked documents. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchTitle, normaliseTitle } from '../../../src/recognise/title.js';
import type { Kind } from '../../../src/types.js';

describe('normaliseTitle', () => {
  it.each([
    ['２０２４年度 收入支出决算总表', '收入支出决算总表'],
    ['公开01表 收入支出决算总表', '收入支出决算总表'],
    ['收入支出决算总表（公开01表）', '收入支出决算总表'],
    ['部门公开表 7 财政拨款“三公”经费支出表', '财政拨款三公经费支出表'],
    ['表1-1 部门收入总表', '部门收入总表'],
    ['表一一般公共预算支出表', '一般公共预算支出表'],
    ['表十一般公共预算支出表', '一般公共预算支出表'],
    ['表十一、项目支出表', '项目支出表'],
    ['一、《部门收支总体情况表》', '部门收支总体情况表'],
    ['（三）部门支出预算表', '部门支出预算表'],
    ['1.部门收支总表', '部门收支总表'],
    ['收入决算表（续）', '收入决算表'],
    ['政府性基金收支表（不含上年结转）', '政府性基金收支表'],
    ['支出明细表（按支出经济分类科目-不含上年结转）', '支出明细表(按支出经济分类科目)'],
    ['收 支 预 算 总 表', '收支预算总表'],
  ])('%s', (printed, expected) => {
    expect(normaliseTitle(printed)).toBe(expected);
  });
});

const B = 'budget' as const;
const F = 'final_account' as const;

describe('matchTitle', () => {
  const CASES: readonly (readonly [string, Kind | null, string | null])[] = [
    ['一般公共预算财政拨款支出决算表', F, 'fa_general_expenditure'],
    ['支出决算表', F, 'fa_expenditure'],
    ['财政拨款支出决算明细表', F, 'fa_fiscal_expenditure_detail'],
    ['政府性基金预算财政拨款收入支出决算表', F, 'fa_gov_fund'],
    ['政府性基金预算财政拨款“三公”经费支出决算公开表', F, null],
    ['高等学校收支决算总表', F, 'fa_income_expenditure_summary'],
    ['某县农业农村局2022年度收入决算表', F, 'fa_income'],
    ['收入决算表（按单位列示）', F, 'fa_income_by_unit'],
    ['一般公共预算支出表', F, 'fa_general_expenditure'],
    ['一般公共预算支出表', B, 'bg_general_expenditure'],
    ['一般公共预算支出表', null, 'bg_general_expenditure'],
    ['支出决算表', B, 'fa_expenditure'],
    ['项目支出绩效自评表', B, 'fa_performance_project'],
    ['西南大学收支预算总表', B, 'bg_income_expenditure_summary'],
    ['上海市普陀区某局2025年部门收入预算总表', B, 'bg_income'],
    ['2026年市级部门财政拨款收支预算总表', B, 'bg_fiscal_summary'],
    ['2021年部综合预算收入总表', B, 'bg_income'],
    ['本年支出总体情况表', B, 'bg_expenditure'],
    ['财政拨款收入支出预算总表', B, 'bg_fiscal_summary'],
    ['一般公共预算基本支出经济分类情况表', B, 'bg_general_basic'],
    ['一般公共预算基本支出明细表（按支出功能分类科目）', B, 'bg_general_basic_by_function'],
    ['一般公共预算支出明细表（按支出经济分类科目）', B, 'bg_economic'],
    ['一般公共预算项目支出情况表（按经济分类科目）', B, 'bg_general_project_by_economic'],
    ['一般公共预算“三公”经费支出预算情况表', B, 'bg_three_public'],
    ['部门“三公”经费和机关运行经费预算表', B, 'bg_three_public'],
    ['一般公共预算机关运行经费支出预算表', B, 'bg_operating'],
    ['国有资本经营预算收支情况表', B, 'bg_state_capital'],
    ['部门预算基本支出预算表', B, 'bg_basic_by_unit'],
    ['基本支出预算表', B, 'bg_basic_summary'],
    ['项目支出预算明细表', B, 'bg_project'],
    ['财政拨款政府购买服务明细表', B, 'bg_service_purchase'],
    ['新增资产配置预算表', B, null],
    ['省对下转移支付支出预算表', B, null],
    ['住房改革支出预算表', B, null],
    ['财政专户管理资金支出预算表', B, null],
    ['市财政局人员情况表', B, null],
    ['2024年部门预算表', B, null],
    ['2024年一般公共预算支出情况说明', B, null],
    ['详见收入决算表', F, null],
    ['收入决算表反映本部门本年取得的各项收入。', F, null],
    ['', B, null],
  ];
  it.each(CASES)('%s (%s) → %s', (title, kind, expected) => {
    const match = matchTitle(title, kind);
    expect(match?.table.id ?? null).toBe(expected);
    expect(match?.ambiguous ?? false).toBe(false);
  });

  it('says when two tables are equally near', () => {
    const match = matchTitle('支出表', null);
    expect(match?.ambiguous).toBe(true);
    expect([match?.table.id, match?.runnerUp?.table.id].sort()).toEqual(['bg_expenditure', 'fa_expenditure']);
  });
});

interface MarkedDocument {
  readonly kind: Kind;
  readonly tables: readonly { readonly title: string; readonly canonical: string }[];
}

/** Folders with marked documents (`*.json` with `tables[].title` and `.canonical`), separated by ":". */
const FOLDERS = (process.env.XIANZHANG_MARKED_DOCUMENTS ?? '').split(':').filter((folder) => folder !== '' && existsSync(folder));

const marked = (): { readonly file: string; readonly document: MarkedDocument }[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json') && !name.endsWith('.truth.json'))
      .map((file) => ({ file, document: JSON.parse(readFileSync(join(folder, file), 'utf8')) as MarkedDocument })),
  );

describe.skipIf(FOLDERS.length === 0)('all titles of marked documents', () => {
  it.each(marked())('$file', ({ document }) => {
    for (const { title, canonical } of document.tables) {
      const match = matchTitle(title, document.kind);
      expect([title, match?.ambiguous]).toEqual([title, false]);
      const ownTable = canonical.startsWith('x_other:');
      const taken = document.tables.filter((table) => !table.canonical.startsWith('x_other:')).map((table) => table.canonical);
      if (ownTable) expect(taken).not.toContain(match?.table.id);
      else expect([title, match?.table.id]).toEqual([title, canonical]);
    }
  });
});
