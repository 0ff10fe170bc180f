/** A measure that no table of a document prints is taken from its text, marked, where the text states one amount. */
import { describe, expect, it } from 'vitest';
import { compare, oneEdition } from '../../../src/compare/index.js';
import type { Claim, Fact } from '../../../src/types.js';
import { wordedDocument } from '../../docs/worded-document.js';
import { storedDocument, storedFact } from '../store/documents.js';

const [level] = wordedDocument.claims;
if (level === undefined) throw new Error('the invented document lost its claims');
const document = storedDocument();
const statement: Claim = {
  ...level,
  topic: 'organ_running_costs',
  subject: '机关运行经费',
  code: null,
  fact: null,
  relation: null,
};

const asked = (claims: readonly Partial<Claim>[], facts: readonly Partial<Fact>[] = []) =>
  compare(
    {
      documents: [document],
      facts: facts.map((one) => storedFact(document, one)),
      claims: claims.map((one) => ({ ...statement, ...one, document })),
    },
    { measure: 'organ_operation' },
  );

const printed: Partial<Fact> = {
  table: 'fa_three_public',
  measure: 'operating',
  role: 'total',
  amount: { fen: 5n, stepFen: 1n },
};

describe('a figure of the text', () => {
  it('stands where no table prints it, and says so', () => {
    const { rows, notes } = asked([{}, { page: 12 }]);
    expect(rows).toEqual([
      expect.objectContaining({
        printed_in: 'text',
        table: null,
        fund: 'fiscal',
        amount_fen: 12_430_000n,
        status: 'unverified',
        label: '机关运行经费',
        header: '行政运行12.43万元。',
        page: 7,
      }),
    ]);
    expect(notes.join()).toMatch(/1 of 1 figures are stated in the running text/);
    expect(oneEdition(rows).rows).toHaveLength(1);
  });

  it('gives way to a table, also to one whose figure is doubtful', () => {
    expect(asked([{}], [printed]).rows).toEqual([expect.objectContaining({ printed_in: 'table', amount_fen: 5n })]);
    const { rows, left_out } = asked([{}], [printed, { ...printed, row: 9 }]);
    expect(rows).toEqual([]);
    expect(left_out[0]?.reason).toMatch(/2 figures match organ_operation equally/);
  });

  it('is as sure as the table figure that it restates', () => {
    const fact = { table_index: 0, row: 2, column: 3, panel: 0 };
    const restated = { fact, measure: 'operating_total', relation: 'restates' } as const;
    const [row] = asked([restated], [{ measure: 'operating_total', table: 'bg_operating', status: 'verified' }]).rows;
    expect(row).toMatchObject({ printed_in: 'text', status: 'verified' });
    expect(asked([{ ...restated, relation: 'contradicts' }]).rows[0]?.status).toBe('disputed');
    expect(asked([restated]).rows[0]?.status).toBe('unverified');
  });

  it.each([
    [
      'two amounts',
      [{}, { amount: { fen: 1n, stepFen: 1n }, raw: '0.01', unit: '元' }],
      /different ones, 12\.43 万元 \(page 7\) and 0\.01 元/,
    ],
    ['a plan in a final account', [{ stage: 'initial_budget' }], /neither a table nor the text/],
    ['a change', [{ aspect: 'change' }], /neither a table nor the text/],
    ['another year', [{ fiscal_year: 2023 }], /neither a table nor the text/],
  ] as const)('%s are left out', (_, claims, reason) => {
    const { rows, left_out } = asked(claims);
    expect(rows).toEqual([]);
    expect(left_out[0]?.reason).toMatch(reason);
  });
});
