/** What recognition left open about a fact of a scan: other readings of its amount, and whether its row and column are sure. Pure. */
import type { BBox } from '../../extractors/geometry.js';
import type { Cell, Grid, PageContent } from '../../extractors/layout.js';
import { codesOfName, dividedLabel, isDeclaredWord, nameOfCode } from '../../schemas/ocr-vocabulary.js';
import { parseUnit } from '../../schemas/units.js';
import { foldWidth } from '../../schemas/wording.js';
import { readAmount } from '../normalise/amount.js';
import type { Amount, Fact } from '../types.js';
import { firstRowOfAmounts } from './amount-rows.js';
import { editDistance } from './nearness.js';

/**
 * A label read with less confidence is in doubt, unless it is a declared word. Unknown words of tables are read twice, and two that
 * differ cast doubt at any confidence: of 101 read alike with 0.85 to 0.9, two were wrong, a page number and a label that the
 * vocabulary puts right.
 */
const SURE_LABEL = 0.85;
/** Codes have no vocabulary, but digits are read more surely. */
const SURE_CODE = 0.7;
const HAN = /\p{Script=Han}/u;
const CODE = /^\d{2,21}$/u;
/** Codes of functional and economic classes. */
const SUBJECT_CODE = /^[235]\d{2}(?:\d{2}){0,2}$/u;

const sameBox = (a: BBox, b: BBox): boolean => a.x0 === b.x0 && a.top === b.top && a.x1 === b.x1 && a.bottom === b.bottom;

interface Place {
  readonly grid: Grid;
  readonly cell: Cell;
}

function placeOf(pages: readonly PageContent[], fact: Fact): Place | null {
  for (const grid of pages.find(({ page }) => page === fact.page)?.grids ?? []) {
    const cell = grid.cells.find(({ bbox }) => sameBox(bbox, fact.bbox));
    if (cell) return { grid, cell };
  }
  return null;
}

const confidenceOf = (cell: Cell): number => cell.words.reduce((least, word) => Math.min(least, word.confidence), 1);
const hasAlternatives = (cell: Cell): boolean => cell.words.some((word) => (word.alternatives?.length ?? 0) > 0);

/** A word put in place of a reading that differs by more than this share of its characters may be the wrong one. */
const FAR = 0.2;

/** Whether the text of a cell was put right to something that no reading of it is near to. */
function isFarFromReading(cell: Cell): boolean {
  const read = foldWidth(cell.words.map((word) => word.text).join(''));
  const text = foldWidth(cell.text);
  return text !== read && editDistance(text, read) > Math.max(1, text.length * FAR);
}

/** A code and its name in one cell: 2010301-行政运行, [30201]办公费. */
const CODE_AND_NAME = /^[[(【]?(\d{3,9})[\])】]?[-—–_]?(\p{Script=Han}.*)$/u;

/** A name that so many codes have is one that every 款 has (行政运行, 事业运行), under codes that end alike. */
const GENERIC = 5;

/** Whether a code may have a name, by the codes that the lists have for it; localities add digits to the codes of the state. */
function mayHaveName(code: string, known: readonly string[]): boolean {
  const endsLike = (other: string): boolean => other.length === code.length && other.slice(-2) === code.slice(-2);
  if (known.includes(code) || nameOfCode(code) !== undefined) return known.includes(code);
  return known.some((other) => code.startsWith(other) || (known.length >= GENERIC && endsLike(other)));
}

/** Whether a text is a code and the declared name that belongs to it. */
function isKnownPair(text: string): boolean {
  const [, code = '', name = ''] = CODE_AND_NAME.exec(text) ?? [];
  return mayHaveName(code, codesOfName(dividedLabel(name).name));
}

/** Whether the text of a cell may be another one than was read. */
function isDoubtful(cell: Cell, row: readonly Cell[]): boolean {
  const text = foldWidth(cell.text);
  if (CODE.test(text)) {
    const name = nameOfCode(text);
    const confirmed = name !== undefined && row.some((other) => dividedLabel(other.text).name === name);
    return !confirmed && (confidenceOf(cell) < SURE_CODE || hasAlternatives(cell));
  }
  if (!HAN.test(text)) return false;
  if (isKnownPair(text) && confidenceOf(cell) >= SURE_CODE) return isFarFromReading(cell);
  if (isDeclaredWord(text)) return isFarFromReading(cell) && !row.some((other) => nameOfCode(foldWidth(other.text)) === text);
  return confidenceOf(cell) < SURE_LABEL || hasAlternatives(cell);
}

/** Whether the codes of a row are none of those that the declared name beside them has: a code or the name was misread. */
function codeContradictsLabel({ code, all_codes, label }: Fact): boolean {
  if (code === null || label === null || !SUBJECT_CODE.test(code)) return false;
  const known = codesOfName(dividedLabel(label).name);
  return known.length > 0 && ![code, ...(all_codes ?? '').split('/')].some((own) => mayHaveName(own, known));
}

const spansRow = (cell: Cell, row: number): boolean => row >= cell.row && row < cell.row + cell.rowSpan;
const spansColumn = (cell: Cell, column: number): boolean => column >= cell.column && column < cell.column + cell.columnSpan;

/** Whether the row or the column of a fact was read so that the fact may belong elsewhere. */
export function hasDoubtfulKey(pages: readonly PageContent[], fact: Fact): boolean {
  if (fact.origin !== 'ocr') return false;
  const place = placeOf(pages, fact);
  if (!place || codeContradictsLabel(fact)) return true;
  const { grid, cell } = place;
  const row = grid.cells.filter((other) => spansRow(other, cell.row));
  const keys = row.filter((other) => other.column < cell.column);
  const headers = grid.cells.filter((other) => other.row < cell.row && spansColumn(other, cell.column));
  // The header of a column of codes or names says which of them is the row's.
  const body = firstRowOfAmounts(grid);
  const keyHeaders = grid.cells.filter((other) => other.row < body && keys.some((key) => spansColumn(other, key.column)));
  return [...keys, ...headers, ...keyHeaders].some((other) => other.words.length > 0 && isDoubtful(other, row));
}

/** An amount read with less confidence is one whose readings disagree with each other or with their ink. */
const SURE_AMOUNT = 0.6;

/**
 * Amounts (fen) of which at least one figure was read with little confidence. Arithmetic cannot prove any figure of such an amount:
 * the same digits are misread alike, in a part and in its total, so that the sum holds.
 */
export const faintAmounts = (facts: readonly Fact[]): ReadonlySet<bigint> =>
  new Set(
    facts.flatMap(({ origin, confidence, amount }) =>
      origin === 'ocr' && confidence < SURE_AMOUNT && amount.fen !== 0n ? [amount.fen] : [],
    ),
  );

/** The other readings of a fact's amount that are amounts themselves and not the same. */
export function otherReadings(pages: readonly PageContent[], fact: Fact): { readonly raw: string; readonly amount: Amount }[] {
  if (fact.origin !== 'ocr') return [];
  const word = placeOf(pages, fact)?.cell.words;
  const unit = parseUnit(fact.unit);
  if (!unit || word?.length !== 1) return [];
  return (word[0]?.alternatives ?? []).flatMap((raw) => {
    const reading = readAmount(raw, unit.fenPerUnit);
    return reading.kind === 'amount' && reading.amount.fen !== fact.amount.fen ? [{ raw, amount: reading.amount }] : [];
  });
}
