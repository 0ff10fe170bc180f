/** Misread codes of a scan → the code of the name beside them. Pure; what was read stays in the words as `raw`. */
import type { Cell } from '../../extractors/layout.js';
import { codesOfName, dividedLabel } from '../../schemas/ocr-vocabulary.js';
import { foldWidth } from '../../schemas/wording.js';
import { editDistance } from './nearness.js';

const HAN = /\p{Script=Han}/u;

/** The code that stands before column `column` in its row: one cell, or the parts 类 款 项 in several. */
export function codeBefore(cell: Cell, row: readonly Cell[]): string {
  let code = '';
  for (const other of row.filter(({ column }) => column < cell.column)) {
    const text = foldWidth(other.text);
    if (/^\d{3,7}$/u.test(text) && (text.length === 3 || text.length === 5 || text.length === 7)) code = text;
    else if (/^\d{2}$/u.test(text) && code !== '' && code.length < 7) code += text;
    else code = '';
  }
  return code;
}

/** Subject codes have three, five or seven digits. */
const SUBJECT_CODE = /^(?:[235]\d{2}|[235]\d{4}|2\d{6})$/u;
const LIKE_CODE = /^[235]\d{1,8}$/u;

/**
 * A code with a digit too many or too few, or one that another reading of its ink gives, by the name beside it: the one code of that
 * name which is a single digit away. A complete code that was read without doubt stays, whatever the lists know of it.
 */
export function snapCode(cell: Cell, row: readonly Cell[]): string {
  const text = foldWidth(cell.text);
  const alternatives = cell.words.length === 1 ? (cell.words[0]?.alternatives ?? []) : [];
  const name = row.find(({ column, text: other }) => column > cell.column && HAN.test(other));
  if (!LIKE_CODE.test(text) || !name) return cell.text;
  const known = codesOfName(dividedLabel(name.text).name);
  if (known.includes(text)) return cell.text;
  const near = known.filter(
    (code) => editDistance(code, text) === 1 && (!SUBJECT_CODE.test(text) || alternatives.includes(code)),
  );
  return near.length === 1 && near[0] !== undefined ? near[0] : cell.text;
}
