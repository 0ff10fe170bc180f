/** What a body row is about: its code, its label, its role; codes printed in parts carry down. Pure. */
import { nameOfCode } from '../../schemas/ocr-vocabulary.js';
import {
  CODE_PART_HEADER,
  DEPARTMENT_ECONOMIC,
  foldWidth,
  GOVERNMENT_ECONOMIC,
  PLAIN_CODE,
  SUBTOTAL_LABEL,
  splitGluedCode,
  TOTAL_LABEL,
} from '../../schemas/wording.js';
import type { Role } from '../types.js';
import type { Column } from './columns.js';
import { compact, folded, type Matrix } from './matrix.js';

export interface RowKey {
  readonly code: string | null;
  /** Every code printed in the row, joined with "/". */
  readonly allCodes: string | null;
  readonly label: string;
}

/** Codes of the rows above, one list of parts a classification; belongs to one panel of one table. */
export interface CarriedCodes {
  readonly parts: string[][];
}

export const nothingCarried = (): CarriedCodes => ({ parts: [] });

/** One classification of a row: its code columns and the label columns after them. */
interface Classification {
  readonly codeColumns: number[];
  readonly labelColumns: number[];
}

export function classificationsOf(columns: readonly Column[], panel: number): Classification[] {
  const found: Classification[] = [];
  columns.forEach((column, index) => {
    if (column.panel !== panel) return;
    const open = found.at(-1);
    if (column.role === 'code') {
      if (open && open.labelColumns.length === 0) open.codeColumns.push(index);
      else found.push({ codeColumns: [index], labelColumns: [] });
    } else if (column.role === 'label') {
      // A label column with a glued code of its own stands alone; others belong to the codes on their left.
      if (open) open.labelColumns.push(index);
      else found.push({ codeColumns: [], labelColumns: [index] });
    }
  });
  return found;
}

/** The full code of a row whose printed parts may leave out what the rows above have said. */
export function joinCode(printed: readonly string[], carried: string[]): string | null {
  const last = printed.findLastIndex((part) => part !== '');
  if (last < 0) return null;
  const lastPart = printed[last] ?? '';
  const first = printed.findIndex((part) => part !== '');
  // One part that is a whole code by itself: 2010301, or 205 merged over all parts.
  if (lastPart.length >= 3 && (first === last || lastPart.startsWith(printed[first] ?? ''))) {
    const levels = [lastPart.slice(0, 3), lastPart.slice(3, 5), lastPart.slice(5)].filter((part) => part !== '');
    carried.splice(0, carried.length, ...levels);
    return lastPart;
  }
  const pad = (part: string, level: number): string => (level > 0 && part.length === 1 ? `0${part}` : part);
  if (printed.length === 1) {
    // "05" below 208: the section of the class above.
    const [top] = carried;
    if (lastPart.length > 2 || top === undefined) return lastPart;
    carried.splice(1, carried.length, pad(lastPart, 1));
    return top + pad(lastPart, 1);
  }
  for (let level = 0; level <= last; level++) {
    const part = printed[level] ?? '';
    if (part === '') continue;
    carried.splice(level, carried.length, pad(part, level));
  }
  return carried.slice(0, last + 1).join('');
}

interface Read {
  readonly code: string | null;
  readonly label: string;
  readonly isName: boolean;
}

function codeTexts(matrix: Matrix, row: number, codeColumns: readonly number[]): { texts: string[]; words: string } {
  const seen = new Set<unknown>();
  let words = '';
  const texts = codeColumns.map((column) => {
    const cell = matrix.at(row, column);
    if (!cell || seen.has(cell)) return '';
    seen.add(cell);
    const text = folded(cell);
    if (PLAIN_CODE.test(text)) return text;
    if (text !== '' && !CODE_PART_HEADER.test(text)) words ||= compact(cell);
    return '';
  });
  return { texts, words };
}

function readClassification(
  matrix: Matrix,
  row: number,
  own: Classification,
  columns: readonly Column[],
  carried: string[],
): Read[] {
  const { texts, words } = codeTexts(matrix, row, own.codeColumns);
  const printed = joinCode(texts, carried);
  const labels: Read[] = [];
  const seen = new Set<unknown>();
  for (const column of own.labelColumns) {
    const cell = matrix.at(row, column);
    if (!cell || seen.has(cell) || cell.text === '') continue;
    seen.add(cell);
    labels.push({ code: null, label: compact(cell), isName: columns[column]?.isName === true });
  }
  if (words !== '' && !labels.some((read) => read.label === words)) {
    labels.unshift({ code: null, label: words, isName: splitGluedCode(foldWidth(words)) !== null });
  }
  if (printed === null) return labels.map(withGluedCode);
  const label = chooseLabel(labels);
  return [{ ...(withRunIntoPart(printed, label, texts) ?? { code: printed, label }), isName: true }];
}

/** The last part of a code that ran into the name on its right, where the list knows the name by the whole code; else null. */
function withRunIntoPart(code: string, label: string, texts: readonly string[]): { code: string; label: string } | null {
  const [, part = '', name = ''] = /^(\d{2})(\p{L}.*)$/u.exec(label) ?? [];
  if (part === '' || texts.length < 2 || texts.at(-1) !== '') return null;
  return nameOfCode(code + part) === foldWidth(name) ? { code: code + part, label: name } : null;
}

/** A label that carries its code in the same cell is divided. */
function withGluedCode(read: Read): Read {
  const glued = splitGluedCode(foldWidth(read.label));
  if (!glued) return read;
  return { ...read, code: glued.code, label: read.label.slice(Math.max(0, read.label.length - glued.name.length)) };
}

const chooseLabel = (labels: readonly Read[]): string => (labels.find((read) => read.isName) ?? labels[0])?.label ?? '';

/** A department economic code beside a government one says the same twice: the row is known by the department's. */
function rowCode(codes: readonly string[]): string | null {
  if (codes.length === 0) return null;
  const [first, second] = codes;
  if (codes.length === 2 && first !== undefined && second !== undefined) {
    if (DEPARTMENT_ECONOMIC.test(first) && GOVERNMENT_ECONOMIC.test(second)) return first;
    if (GOVERNMENT_ECONOMIC.test(first) && DEPARTMENT_ECONOMIC.test(second)) return second;
  }
  return codes.join('/');
}

/** Code and label of one row within one panel. */
export function rowKey(matrix: Matrix, row: number, columns: readonly Column[], panel: number, carried: CarriedCodes): RowKey {
  const reads = classificationsOf(columns, panel).flatMap((own, index) => {
    carried.parts[index] ??= [];
    return readClassification(matrix, row, own, columns, carried.parts[index]);
  });
  const codes = reads.flatMap((read) => (read.code === null ? [] : [read.code]));
  const coded = reads.find((read) => read.code !== null && read.label !== '');
  return {
    code: rowCode(codes),
    allCodes: codes.length > 0 ? codes.join('/') : null,
    label: coded?.label ?? chooseLabel(reads),
  };
}

/** total for 合计 and the like, subtotal for a code that others of the table begin with, else detail. */
export function roleOfRow(key: RowKey, codes: ReadonlySet<string>): Role {
  const label = foldWidth(key.label);
  if (key.code === null && TOTAL_LABEL.test(label)) return 'total';
  if (key.code !== null && codes.has(key.code)) return 'subtotal';
  return key.code === null && SUBTOTAL_LABEL.test(label) ? 'subtotal' : 'detail';
}
