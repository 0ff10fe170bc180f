/** Amounts and codes wrapped in narrow columns are put together only where their column then is alike. */
import { describe, expect, it } from 'vitest';
import { itemLine, textOf } from '../../../extractors/grid/aligned-items.js';
import { textLines } from '../../../extractors/grid/text.js';
import { withWholeNumbers } from '../../../extractors/grid/wrapped-numbers.js';
import { drawnPage } from './drawn-page.js';

const whole = (drawing: string): string[] => withWholeNumbers(textLines(drawnPage(drawing).words).map(itemLine)).map(textOf);

describe('withWholeNumbers', () => {
  it('puts the rest of an amount to its beginning, in the row of the rest', () => {
    expect(
      whole(`
      9105.3191
总计           62
行政运行  343.569895
公用经费  343.569895`),
    ).toEqual(['总计|9105.319162', '行政运行|343.569895', '公用经费|343.569895']);
  });

  it('leaves digits alone that would give the column other decimals', () => {
    expect(
      whole(`
   9105.3191
b        621
c  43.569895
d   3.569895`),
    ).toEqual(['9105.3191', 'b|621', 'c|43.569895', 'd|3.569895']);
  });

  it('leaves an amount and a whole number below it alone', () => {
    expect(
      whole(`
a  12.50
b     12
c   3.25`),
    ).toEqual(['a|12.50', 'b|12', 'c|3.25']);
  });

  it('puts codes together that are all wrapped after the same digit', () => {
    expect(
      whole(`
20
1   services  5.00

20
8   pensions  6.00`),
    ).toEqual(['201|services|5.00', '208|pensions|6.00']);
  });

  it('leaves a column of ordinals alone', () => {
    expect(
      whole(`
1  a  5.00
2  b  6.00
3  c  7.00
4  d  8.00`),
    ).toEqual(['1|a|5.00', '2|b|6.00', '3|c|7.00', '4|d|8.00']);
  });
});
