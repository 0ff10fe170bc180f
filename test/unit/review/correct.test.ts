/** What `correct` takes: the name of a figure and its value. */
import { describe, expect, it } from 'vitest';
import { notedOrientation } from '../../../src/review/orientation.js';
import { factReference, findFact } from '../../../src/review/reference.js';
import { correctedValue } from '../../../src/review/value.js';
import { sha, storedDocument, storedFact } from '../store/documents.js';
import { issueAt, sourceOf } from './source.js';

const fact = storedFact(storedDocument());
const source = sourceOf([fact, { ...fact, column: 4 }, { ...fact, column: 4, panel: 1 }]);

describe('the name of a figure', () => {
  it('leads back to it', () => {
    expect(findFact(source, factReference(sha('a'), fact))).toBe(fact);
    expect(findFact(source, `${sha('a')}:0:2:3`)).toBe(fact);
    expect(findFact(source, 'aaaa:0:2:4:1').panel).toBe(1);
  });

  it.each([
    ['0:2:3', /names no figure.*Expected/],
    ['bbbb:0:2:3', /no stored document/],
    ['aaaa:0:9:3', /no figure in that place/],
    ['aaaa:0:2:4', /add the panel/],
  ])('%s is refused with what to do', (reference, message) => {
    expect(() => findFact(source, reference)).toThrow(message);
  });
});

describe('the value', () => {
  it('is exact, in the unit of the table or in yuan', () => {
    expect(correctedValue('1,234.56', '万元', false)).toBe(1_234_560_000n);
    expect(correctedValue('-1,234.56', '万元', true)).toBe(-123_456n);
  });

  it.each(['abc', '', '12%', '1.234567891', '-'])('"%s" is refused', (text) => {
    expect(() => correctedValue(text, '万元', false)).toThrow(/VALUE/);
  });
});

describe('the noted orientation', () => {
  it('is taken from the note of the page', () => {
    const note = (message: string) => [{ ...issueAt('page_read_by_ocr', null), message }];
    expect(notedOrientation(note('Page 3 was read by OCR: 69 pieces of text, leaning -0.42°, turned by 270°; 3 s.'), 3)).toEqual({
      skew: -0.42,
      quarterTurns: 3,
    });
    expect(notedOrientation(note('Page 3 …, leaning 0.34°; 11.9 s.'), 3)).toEqual({ skew: 0.34, quarterTurns: 0 });
    expect(notedOrientation(note('leaning 0.34°'), 4)).toBeNull();
  });
});
