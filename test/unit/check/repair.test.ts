/** Arithmetic chooses between readings; where it does not, the first reading stays and is not called right. */
import { describe, expect, it } from 'vitest';
import { checkWithReadings } from '../../../src/check/repair.js';
import type { Fact } from '../../../src/types.js';
import { EXPENDITURE_ROWS, expenditure, withCells } from './figures.js';

const MISREAD = expenditure(withCells(EXPENDITURE_ROWS, 4, ['50.00', null, '58.00']));

const reading = (raw: string, fen: bigint) => ({ raw, amount: { fen, stepFen: 10_000n } });
const offering =
  (...readings: ReturnType<typeof reading>[]) =>
  (fact: Fact) =>
    fact.raw === '58.00' ? readings : [];

describe('checkWithReadings', () => {
  it('takes the reading that adds up, and says so', () => {
    const result = checkWithReadings(MISREAD, offering(reading('53.00', 53_000_000n), reading('50.00', 50_000_000n)));
    expect(result.repairs).toMatchObject([{ read: '58.00', chosen: '50.00' }]);
    expect(result.facts.every(({ status }) => status === 'verified')).toBe(true);
    expect(result.issues).toMatchObject([{ code: 'amount_reading_chosen' }]);
    expect(result.issues[0]?.message).toMatch(/"58\.00".*"50\.00"/u);
  });

  it('keeps a figure in dispute that no reading mends', () => {
    const result = checkWithReadings(MISREAD, offering(reading('53.00', 53_000_000n)));
    expect(result.repairs).toEqual([]);
    expect(result.facts.filter(({ status }) => status === 'disputed').map(({ raw }) => raw)).toEqual(['58.00']);
  });

  it('tries nothing where everything adds up', () => {
    const facts = expenditure();
    expect(checkWithReadings(facts, () => [reading('1.00', 1_000_000n)]).repairs).toEqual([]);
  });
});
