/** What a drawn character stands for: code points that only look like another one, kept wide punctuation, unreadable ones. */
import { describe, expect, it } from 'vitest';
import { isUnreadable, normaliseCharacter } from '../../../extractors/pdf/characters.js';

describe('normaliseCharacter', () => {
  it.each([
    ['ASCII', 'a', 'a'],
    ['an ideograph', '预', '预'],
    ['a Kangxi radical', '\u2f00', '一'],
    ['a supplement radical', '\u2ec1', '虎'],
    ['a compatibility ideograph', '\uf966', '復'],
    ['a full-width digit', '３', '3'],
    ['a full-width full stop', '．', '.'],
    ['a full-width bracket', '（', '（'],
    ['a full-width colon', '：', '：'],
    ['a ligature', '\ufb01', 'fi'],
    ['a no-break space', '\u00a0', ' '],
    ['an ideographic space', '\u3000', ' '],
    ['a zero-width space', '\u200b', ' '],
    ['a control character', '\u0007', ''],
    ['a circled number, which is not the number', '①', '①'],
  ])('%s', (_name, raw, expected) => expect(normaliseCharacter(raw)).toBe(expected));
});

describe('isUnreadable', () => {
  it.each([
    ['private use', '\ue123', true],
    ['replacement', '\ufffd', true],
    ['nothing', '', true],
    ['a digit', '7', false],
    ['an ideograph beyond the basic plane', '\u{20bb7}', false],
    ['private use beyond the basic plane', '\u{f0001}', true],
    ['a letter of a wrong character map', 'þ', true],
    ['a Hangul syllable of a wrong character map', '쓪', true],
    ['a full-width letter', 'Ａ', false],
    ['a Greek letter', 'α', false],
    ['the sign of micro', 'µ', false],
    ['kana', 'の', false],
    ['a sign', '℃', false],
  ])('%s', (_name, raw, expected) => expect(isUnreadable(raw)).toBe(expected));
});
