/** Printed amounts to fen: every form that disclosures print, every malformed one, and that nothing is ever rounded. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUnit, UNITS } from '../../../schemas/units.js';
import { type AmountReading, isDecimal, isNumber, readAmount } from '../../../src/normalise/amount.js';
import { fenToWan, fenToYuan } from '../../../src/normalise/format.js';

const YUAN = 100n;
const WAN = 1_000_000n;

const said = (reading: AmountReading): string =>
  reading.kind === 'amount' ? `${reading.amount.fen} by ${reading.amount.stepFen}` : reading.kind;

const CASES: readonly (readonly [string, bigint, string])[] = [
  ['1,234.56', WAN, '1234560000 by 10000'],
  ['1234.56', YUAN, '123456 by 1'],
  ['0', WAN, '0 by 1000000'],
  ['0.00', WAN, '0 by 10000'],
  ['-12.5', YUAN, '-1250 by 10'],
  ['−12.5', YUAN, '-1250 by 10'],
  ['－12.5', YUAN, '-1250 by 10'],
  ['–12.5', YUAN, '-1250 by 10'],
  ['(12.5)', YUAN, '-1250 by 10'],
  ['（12.5）', YUAN, '-1250 by 10'],
  ['１２３．４５', YUAN, '12345 by 1'],
  ['１，２３４', YUAN, '123400 by 100'],
  ['1 234.5', YUAN, '123450 by 10'],
  [' 7 ', YUAN, '700 by 100'],
  ['0.123456', WAN, '123456 by 1'],
  ['217.123456', WAN, '217123456 by 1'],
  ['0.1234567', WAN, 'not_whole_fen'],
  ['0.1234560', WAN, '123456 by 1'],
  ['1.005', YUAN, 'not_whole_fen'],
  ['1.000', YUAN, '100 by 1'],
  ['9007199254740993.01', YUAN, '900719925474099301 by 1'],
  ['1,23.45', YUAN, 'unreadable'],
  ['12,3456', YUAN, 'unreadable'],
  ['1234,567', YUAN, 'unreadable'],
  [',123', YUAN, 'unreadable'],
  ['1.2.3', YUAN, 'unreadable'],
  ['1..2', YUAN, 'unreadable'],
  ['1.', YUAN, 'unreadable'],
  ['.5', YUAN, 'unreadable'],
  ['--5', YUAN, 'unreadable'],
  ['5-', YUAN, 'unreadable'],
  ['(5', YUAN, 'unreadable'],
  ['5)', YUAN, 'unreadable'],
  ['5万元', YUAN, 'unreadable'],
  ['1O0', YUAN, 'unreadable'],
  ['合计', YUAN, 'unreadable'],
  ['12.5%', YUAN, 'percent'],
  ['１００％', YUAN, 'percent'],
  ['', YUAN, 'blank'],
  [' \u3000\n', YUAN, 'blank'],
  ['-', YUAN, 'nothing'],
  ['—', YUAN, 'nothing'],
  ['——', YUAN, 'nothing'],
  ['/', YUAN, 'nothing'],
  ['无', YUAN, 'nothing'],
  ['不适用', YUAN, 'nothing'],
];

describe('readAmount', () => {
  it.each(CASES)('%j at %i fen → %s', (text, fenPerUnit, expected) => expect(said(readAmount(text, fenPerUnit))).toBe(expected));

  it('keeps zero, blank and nothing apart', () => {
    expect(new Set(['0', '', '-'].map((text) => readAmount(text, YUAN).kind)).size).toBe(3);
  });
});

describe('isNumber and isDecimal', () => {
  it.each([
    ['2010301', true, false],
    ['1,234', true, true],
    ['0.00', true, true],
    ['-3.5', true, true],
    ['12%', false, false],
    ['', false, false],
    ['一', false, false],
  ])('%j', (text, number, decimal) => expect([isNumber(text), isDecimal(text)]).toEqual([number, decimal]));
});

const groups = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ',');

/** The text with digits and signs in full width, as some documents print them. */
const wide = (text: string): string =>
  [...text].map((character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0)).join('');

describe('an amount that was printed', () => {
  const amounts = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });

  it.each([
    ['yuan', YUAN, fenToYuan],
    ['ten thousand yuan', WAN, fenToWan],
  ] as const)('in %s is read back as the same', (_name, fenPerUnit, print) => {
    fc.assert(
      fc.property(amounts, fc.boolean(), fc.boolean(), fc.nat({ max: 3 }), (fen, separated, fullWidth, zeros) => {
        const [whole = '', fraction = ''] = print(fen).split('.');
        const ended = fraction + '0'.repeat(zeros);
        const text = (separated ? groups(whole) : whole) + (ended === '' ? '' : `.${ended}`);
        expect(readAmount(fullWidth ? wide(text) : text, fenPerUnit)).toMatchObject({ kind: 'amount', amount: { fen } });
      }),
    );
  });

  it('says how exact it is: half a step up or down would print another number', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 9 }), fc.nat({ max: 6 }), (digits, decimals) => {
        const padded = String(digits).padStart(decimals + 1, '0');
        const text = decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
        expect(readAmount(text, WAN)).toEqual({
          kind: 'amount',
          amount: { fen: BigInt(digits) * 10n ** BigInt(6 - decimals), stepFen: 10n ** BigInt(6 - decimals) },
        });
      }),
    );
  });
});

describe('units', () => {
  it.each(UNITS.map((unit) => [unit.unit, unit] as const))('%s is read from a unit line, and scales exactly', (name, unit) => {
    expect([parseUnit(`单位：${name}`), parseUnit(`（${name}）`)]).toEqual([unit, unit]);
    expect(readAmount('2', unit.fenPerUnit)).toEqual({
      kind: 'amount',
      amount: { fen: 2n * unit.fenPerUnit, stepFen: unit.fenPerUnit },
    });
  });
});
