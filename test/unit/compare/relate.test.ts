/** Figures in relation, one edition of each body, and the refusals: 部门 with 单位, 类 with 项, budget with final, different funds. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.js';
import { oneEdition } from '../../../src/compare/editions.js';
import type { ComparedFigure } from '../../../src/compare/options.js';
import { percentText } from '../../../src/compare/ratio.js';
import { change, execution, perHead, share } from '../../../src/compare/relate.js';
import { sourceOf } from '../../../src/compare/source.js';
import { addFigures } from '../../../src/compare/sum.js';
import { sha, storedDocument, storedFact } from '../store/documents.js';

const figure = (overrides: Partial<ComparedFigure> = {}): ComparedFigure => ({
  region_code: '410328',
  region_name: '洛宁县',
  organization: '洛宁县财政局',
  department_type: 'finance',
  entity_level: 'department',
  fiscal_year: 2024,
  kind: 'final_account',
  amount_fen: 900n,
  status: 'verified',
  printed_in: 'table',
  table: 'fa_expenditure',
  fund: 'all',
  code: null,
  label: '合计',
  header: '合计',
  added_rows: 1,
  page: 3,
  file: 'a.pdf',
  document_sha256: sha('a'),
  ...overrides,
});

const budget = figure({ kind: 'budget', amount_fen: 1000n, table: 'bg_expenditure', file: 'b.pdf', document_sha256: sha('b') });
const before = figure({ fiscal_year: 2023, amount_fen: 600n, file: 'c.pdf', document_sha256: sha('c') });

describe('one edition of a body', () => {
  it('leaves out the 单位 beside its 部门', () => {
    const unit = figure({ entity_level: 'budget_unit', organization: '洛宁县财政局（本级）', file: 'u.pdf', amount_fen: 1n });
    const { rows, left_out } = oneEdition([unit, figure()]);
    expect(rows).toEqual([figure()]);
    expect(left_out[0]).toMatchObject({ file: 'u.pdf' });
    expect(left_out[0]?.reason).toMatch(/部门 and 单位 are never compared or added/);
  });

  it('counts copies once and takes none of copies that differ', () => {
    expect(oneEdition([figure(), figure({ file: 'copy.pdf' })])).toMatchObject({
      rows: [{ file: 'a.pdf' }],
      left_out: [{ file: 'copy.pdf', reason: 'prints the same figure as a.pdf; counted once' }],
    });
    const { rows, left_out } = oneEdition([figure(), figure({ file: 'other.pdf', amount_fen: 901n })]);
    expect(rows).toEqual([]);
    expect(left_out[0]?.reason).toMatch(/print different figures.*0\.0009 in a\.pdf, 0\.000901 in other\.pdf.*none is taken/);
  });
});

describe('relations', () => {
  it('execution is final account by budget of the same body and year', () => {
    const { rows, left_out } = execution([figure(), budget, before]);
    expect(rows.map(({ value }) => percentText(value))).toEqual(['90.00']);
    expect(left_out).toMatchObject([{ file: 'c.pdf', reason: expect.stringMatching(/no budget of 2023/) }]);
  });

  it('change is against the year before of the same kind', () => {
    const { rows } = change([figure(), budget, before]);
    expect(rows.map(({ value }) => percentText(value))).toEqual(['50.00']);
  });

  it('share is of the same document, and of the same money unless the whole is all of it', () => {
    const part = figure({ amount_fen: 300n, fund: 'general' });
    expect(percentText(share([part], [figure()]).rows[0]?.value ?? { numerator: 0n, denominator: 1n })).toBe('33.33');
    const other = figure({ fund: 'gov_fund' });
    expect(share([part], [other]).left_out[0]?.reason).toMatch(/different funds are not compared/);
  });

  it('no rate of a base of 0, no figure without heads', () => {
    expect(execution([figure(), { ...budget, amount_fen: 0n }]).left_out[0]?.reason).toMatch(/is 0 .*no rate/);
    expect(perHead([figure()], () => undefined).left_out[0]?.reason).toMatch(/no number for 410328 in 2024/);
    expect(perHead([figure()], () => 3n).rows[0]?.value).toEqual({ numerator: 900n, denominator: 3n });
  });
});

describe('adding', () => {
  const added = (...figures: ComparedFigure[]) => addFigures(figures.map((one) => ({ ...one, measure: 'total' })));
  const other = { organization: '嵩县财政局', region_code: '410325', document_sha256: sha('d'), file: 'd.pdf' };

  it('adds the same figure of different bodies', () => {
    expect(added(figure(), figure({ ...other, status: 'disputed' }))).toMatchObject({ amount_fen: 1800n, status: 'disputed' });
  });

  it.each([
    [/plan, the other what happened/, budget],
    [/different funds are not added/, figure({ ...other, fund: 'general' })],
    [/A 部门 and 单位 are not added/, figure({ ...other, entity_level: 'budget_unit' })],
    [/count it twice/, figure({ file: 'copy.pdf' })],
  ])('refuses with a sentence: %s', (sentence, second) => {
    expect(added(figure(), second)).toMatchObject({ amount_fen: null, refusal: expect.stringMatching(sentence) });
  });

  it('refuses a 类 with its 项, and different measures', () => {
    expect(added(figure({ code: '201' }), figure({ ...other, code: '2010301' })).refusal).toMatch(/2010301 is a part of 201/);
    expect(
      addFigures([
        { ...figure(), measure: 'a' },
        { ...figure(other), measure: 'b' },
      ]).refusal,
    ).toMatch(/Different measures/);
  });
});

describe('what a comparison says of itself', () => {
  const documents = [
    storedDocument({ sha256: sha('a'), file: 'a.pdf' }),
    storedDocument({ sha256: sha('b'), file: 'b.pdf', region_code: '410325', organization: '嵩县审计局', fiscal_year: 2023 }),
  ];
  const total = { code: null, label: '合计', role: 'total' as const, measure: 'basic' };

  it('names the districts without a document, of a region all of them', () => {
    const source = sourceOf(documents, []);
    expect(compare(source, { measure: 'basic_expenditure', year: 2024 }).absent).toEqual([
      { region_code: '410325', region_name: '嵩县', fiscal_year: 2024, kind: 'final_account' },
    ]);
    const ofCity = compare(source, { measure: 'basic_expenditure', year: 2024, region: '410300' }).absent;
    expect(ofCity.length).toBeGreaterThan(5);
    expect(ofCity.map(({ region_code }) => region_code)).not.toContain('410328');
  });

  it('asks only one type of body', () => {
    const source = sourceOf(
      documents,
      documents.map((document) => storedFact(document, total)),
    );
    const { rows } = compare(source, { measure: 'basic_expenditure', department: 'audit' });
    expect(rows.map(({ file }) => file)).toEqual(['b.pdf']);
    expect(() => compare(source, { measure: 'basic_expenditure', department: 'cinema' })).toThrow(/no department type.*finance/);
  });

  it('refuses one name for different funds', () => {
    const facts = [
      storedFact(documents[0] ?? storedDocument(), { code: '2010601' }),
      storedFact(documents[1] ?? storedDocument(), { code: '2010601', table: 'fa_general_expenditure' }),
    ];
    expect(() => compare(sourceOf(documents, facts), { measure: 'total', code: '2010601' })).toThrow(
      /different money in different documents.*not compared/,
    );
  });
});
