/** Code points that look like another one are replaced by it; the printed text is kept beside (`Word.raw`). */
import { RADICALS } from './radicals.js';

/** Full-width forms, compatibility ideographs, Kangxi radicals, ligatures, CJK compatibility: NFKC is right for these blocks. */
function hasLookAlike(code: number): boolean {
  return (
    (code >= 0x2f00 && code <= 0x2fdf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfb00 && code <= 0xfb06) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    (code >= 0xffe0 && code <= 0xffee) ||
    (code >= 0x2f800 && code <= 0x2fa1f)
  );
}

/** Punctuation that keeps its full-width form: labels are compared as printed, with "（" and "：". */
const KEPT_WIDE = new Set('（），：；！？'.split(''));

const SPACES = /[\s\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/;

/** The normalised form of what one glyph stands for: '' for controls, ' ' for every kind of space. */
export function normaliseCharacter(raw: string): string {
  if (raw.length === 1) {
    const code = raw.charCodeAt(0);
    if (code > 0x20 && code < 0x7f) return raw;
    if (code >= 0x4e00 && code <= 0x9fff) return raw;
  }
  let out = '';
  for (const character of raw) {
    const code = character.codePointAt(0) ?? 0;
    if (SPACES.test(character)) out += ' ';
    else if (code < 0x20 || (code >= 0x7f && code < 0xa0)) continue;
    else if (KEPT_WIDE.has(character)) out += character;
    else if (hasLookAlike(code)) out += character.normalize('NFKC');
    else out += RADICALS.get(character) ?? character;
  }
  return out;
}

/** Letters of no script that stands in a Chinese document: ýÞÿ and 쓪 are what a font with a wrong character map gives for ideographs. */
const FOREIGN_LETTER =
  /^(?![A-Za-z\u00b5\p{Script=Han}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}])\p{L}/u;
const LAST_ASCII = 0x7f;

/** Whether a character tells nothing: private use, replacement, unassigned by the font, or a letter that can only be a wrong one. */
export function isUnreadable(raw: string): boolean {
  const code = raw.codePointAt(0) ?? 0xfffd;
  if (raw === '' || code === 0 || code === 0xfffd) return true;
  if (code <= LAST_ASCII || (code >= 0x4e00 && code <= 0x9fff)) return false;
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000 || FOREIGN_LETTER.test(raw.normalize('NFKC'));
}
