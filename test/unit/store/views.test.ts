/** The views for people: which rows they show, exact amounts, and the same answers as src/compare gives. */
import { describe, expect, it } from 'vitest';
import { COMPARISON_MEASURES } from '../../../schemas/measures.js';
import { compare } from '../../../src/compare/compare.js';
import type { Store } from '../../../src/store/store.js';
import type { Fact } from '../../../src/types.js';
import { fact, identity, readDocument, sha, table } from './documents.js';
import { rowsOf, temporaryStore } from './open.js';

/** Stores one document in which every table of the facts is present. */
function write(store: Store, digit: string, kind: 'budget' | 'final_account', facts: Partial<Fact>[]): void {
  const ids = [...new Set(facts.map(({ table: id }) => id ?? ''))];
  store.write(
    readDocument({
      sha256: sha(digit),
      file: `${digit}.pdf`,
      identity: { ...identity, kind },
      tables: ids.map((id, index) => table({ index, table: id })),
      facts: facts.map((part, number) =>
        fact({ row: number, column: 0, code: null, all_codes: null, ...part, table_index: ids.indexOf(part.table ?? '') }),
      ),
    }),
  );
}

const amount = (fen: bigint) => ({ amount: { fen, stepFen: 1n } });

describe('views', () => {
  it('show every amount exactly in ten thousand yuan', () => {
    const store = temporaryStore();
    const fen = [0n, 1n, -1n, 1_000_000n, -500_000n, 123_456_789n, -(2n ** 63n), 2n ** 63n - 1n];
    write(
      store,
      'a',
      'final_account',
      fen.map((value) => ({ table: 'fa_income', measure: 'total', ...amount(value) })),
    );
    const texts = rowsOf(store, 'SELECT amount_wan_yuan FROM out_revenue ORDER BY row_index').map((row) => row.amount_wan_yuan);
    expect(texts).toEqual([
      '0',
      '0.000001',
      '-0.000001',
      '1',
      '-0.5',
      '123.456789',
      '-9223372036854.775808',
      '9223372036854.775807',
    ]);
  });

  it('out_expenditure_by_function puts the columns of a row side by side', () => {
    const store = temporaryStore();
    const row = { table: 'fa_expenditure', row: 4, code: '2010601', label: '行政运行' };
    write(store, 'a', 'final_account', [
      { ...row, column: 2, measure: 'total', ...amount(3_000_000n) },
      { ...row, column: 3, measure: 'basic', ...amount(2_000_000n), status: 'disputed' },
      { ...row, column: 4, measure: 'operating', ...amount(1n) },
    ]);
    write(store, 'b', 'budget', [
      { table: 'bg_gov_fund', code: '21208/113001', measure: 'total', ...amount(1n) },
      { table: 'bg_gov_fund', code: '113001', measure: 'total', ...amount(1n) },
    ]);
    const columns = 'file, fund, code, code_level, total_wan_yuan, basic_fen, project_fen, project_wan_yuan, status';
    expect(rowsOf(store, `SELECT ${columns} FROM out_expenditure_by_function ORDER BY file, row_index`)).toEqual([
      {
        file: 'a.pdf',
        fund: 'all',
        code: '2010601',
        code_level: 'item',
        total_wan_yuan: '3',
        basic_fen: 2_000_000n,
        project_fen: null,
        project_wan_yuan: null,
        status: 'disputed',
      },
      expect.objectContaining({ file: 'b.pdf', fund: 'gov_fund', code: '21208/113001', code_level: 'section' }),
      expect.objectContaining({ file: 'b.pdf', code: '113001', code_level: null }),
    ]);
  });

  it('out_expenditure_by_economic_class covers both kinds', () => {
    const store = temporaryStore();
    write(store, 'a', 'final_account', [
      { table: 'fa_general_basic', code: '30101', measure: 'amount' },
      { table: 'fa_general_basic', code: '30201', measure: 'amount', panel: 1 },
    ]);
    write(store, 'b', 'budget', [
      { table: 'bg_general_basic', code: '50905', all_codes: '50905/30301', measure: 'total' },
      { table: 'bg_general_basic', code: '50905', measure: 'personnel', column: 1 },
      { table: 'bg_economic', code: '31002', measure: 'total' },
    ]);
    const rows = rowsOf(store, 'SELECT code, scope, economic_group FROM out_expenditure_by_economic_class ORDER BY file, code');
    expect(rows.map(Object.values)).toEqual([
      ['30101', 'general_basic', 'personnel'],
      ['30201', 'general_basic', 'operating'],
      ['31002', 'all', 'operating'],
      ['50905', 'general_basic', 'personnel'],
    ]);
  });

  it('out_three_public keeps plan and outcome apart', () => {
    const store = temporaryStore();
    const row = { table: 'fa_three_public', row: 0, label: '' };
    write(store, 'a', 'final_account', [
      { ...row, column: 0, measure: 'b_total', ...amount(5_000_000n) },
      { ...row, column: 1, measure: 'a_total', ...amount(4_000_000n) },
      { ...row, column: 2, measure: 'a_car_run', ...amount(4_000_000n) },
    ]);
    write(store, 'b', 'budget', [{ table: 'bg_three_public', measure: 'total', ...amount(1_000_000n) }]);
    const rows = rowsOf(store, 'SELECT file, stage, total_wan_yuan, car_run_wan_yuan FROM out_three_public ORDER BY file, stage');
    expect(rows.map(Object.values)).toEqual([
      ['a.pdf', 'actual', '4', '4'],
      ['a.pdf', 'budget', '5', null],
      ['b.pdf', 'budget', '1', null],
    ]);
  });

  it('out_entity_year has one row a unit, year and kind, and no amount where documents disagree', () => {
    const store = temporaryStore();
    const basic = { table: 'fa_expenditure', measure: 'basic', role: 'total' as const };
    const project = { table: 'fa_expenditure', measure: 'project', role: 'total' as const };
    write(store, 'a', 'final_account', [
      { ...basic, ...amount(7_000_000n) },
      { ...project, ...amount(1n) },
    ]);
    write(store, 'b', 'final_account', [
      { ...basic, ...amount(7_000_000n) },
      { ...project, ...amount(2n) },
    ]);
    write(store, 'c', 'budget', [{ table: 'bg_expenditure', measure: 'basic', role: 'total', ...amount(6_000_000n) }]);
    const rows = rowsOf(
      store,
      'SELECT kind, documents, basic_expenditure_wan_yuan, project_expenditure_fen, three_public_fen FROM out_entity_year ORDER BY kind',
    );
    expect(rows.map(Object.values)).toEqual([
      ['budget', 1n, '6', null, null],
      ['final_account', 2n, '7', null, null],
    ]);
  });

  it('out_measure answers as compare does', () => {
    const store = temporaryStore();
    const sources = COMPARISON_MEASURES.flatMap(({ sources: { final_account } }) => final_account);
    const facts = sources.flatMap(({ table: id, measure, row }, number): Partial<Fact>[] => [
      { table: id, measure, role: 'detail', label: '其他', row: number * 2, ...amount(BigInt(number)) },
      {
        table: id,
        measure,
        role: 'total',
        label: 'label' in row ? row.label : '合计',
        row: number * 2 + 1,
        ...amount(BigInt(100 + number)),
      },
    ]);
    write(store, 'a', 'final_account', facts);
    write(
      store,
      'b',
      'final_account',
      facts.filter((_, number) => number % 3 === 0),
    );
    for (const { id } of COMPARISON_MEASURES) {
      const { rows } = compare({ documents: store.documents(), facts: store.facts() }, { measure: id });
      const seen = rowsOf(
        store,
        `SELECT file, amount_fen FROM out_measure WHERE measure = '${id}' AND amount_fen IS NOT NULL ORDER BY file`,
      );
      expect(seen).toEqual(rows.map(({ file, amount_fen }) => ({ file, amount_fen })));
    }
  });
});
