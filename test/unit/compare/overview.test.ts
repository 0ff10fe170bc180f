/** The overview of a document: every shown measure has a line, with an exact amount or a reason. */
import { describe, expect, it } from 'vitest';
import { overview } from '../../../src/compare/overview.js';
import { sha, storedDocument, storedFact } from '../store/documents.js';

const amount = (fen: bigint) => ({ amount: { fen, stepFen: 10_000n } });

describe('overview', () => {
  it('reads a final account', () => {
    const document = storedDocument();
    const summary = { table: 'fa_income_expenditure_summary', code: null, label: '总计', role: 'total' as const };
    const facts = [
      storedFact(document, { ...summary, measure: 'income_amount', ...amount(1_234_560_000n) }),
      storedFact(document, { ...summary, measure: 'expenditure_amount', ...amount(1_234_560_000n) }),
      storedFact(document, { table: 'fa_three_public', measure: 'a_total', label: '', code: null, ...amount(0n) }),
      storedFact(document, { table: 'fa_general_basic', measure: 'amount', label: '人员经费合计', row: 1, ...amount(1n) }),
      storedFact(document, { table: 'fa_general_basic', measure: 'amount', label: '人员经费合计', row: 2, ...amount(2n) }),
    ];
    const [only] = overview({ documents: [document], facts });
    const lines = Object.fromEntries((only?.lines ?? []).map((line) => [line.measure, line]));
    expect(Object.keys(lines)).toEqual([
      'total_income',
      'total_expenditure',
      'basic_expenditure',
      'project_expenditure',
      'personnel_expenditure',
      'operating_expenditure',
      'three_public',
    ]);
    expect(lines.total_income).toMatchObject({ amount_wan_yuan: '1234.56', name_zh: '收入总计', page: 3, reason: null });
    expect(lines.three_public).toMatchObject({ amount_wan_yuan: '0', reason: null });
    expect(lines.basic_expenditure).toMatchObject({ amount_wan_yuan: null, reason: expect.stringContaining('no figure') });
    expect(lines.personnel_expenditure).toMatchObject({ amount_wan_yuan: null, reason: expect.stringContaining('equally') });
  });

  it('reads a budget and a document of unknown kind', () => {
    const budget = storedDocument({ kind: 'budget' });
    const unknown = storedDocument({ kind: null, sha256: sha('b'), file: 'b.pdf' });
    const row = { table: 'bg_general_basic', measure: 'personnel', role: 'total' as const, ...amount(5_000_000n) };
    const [first, second] = overview({
      documents: [unknown, budget],
      facts: [storedFact(budget, row), storedFact(unknown, row)],
    });
    for (const one of [first, second]) {
      expect(one?.lines.find(({ measure }) => measure === 'personnel_expenditure')?.amount_wan_yuan).toBe('5');
    }
    expect(first?.document.kind).toBe('budget');
  });
});
