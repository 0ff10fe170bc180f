/** Misread words of a scan → the declared word they are clearly nearest to. Pure; what was read stays in the words as `raw`. */
import type { Cell, PageContent, TextLine } from '../../extractors/layout.js';
import {
  CITY_AND_COUNTY,
  countiesByCity,
  DASH_LIKE,
  dividedLabel,
  isDeclaredWord,
  LOST_STROKE,
  labelVocabulary,
  nameOfCode,
  STARS,
  STARS_READ,
  TITLE_END_READ,
  titleVocabulary,
  UNIT_READ,
  YEAR_BEFORE_TITLE,
} from '../../schemas/ocr-vocabulary.js';
import { foldWidth } from '../../schemas/wording.js';
import { editDistance } from './nearness.js';
import { withNumberings } from './numbering.js';
import { codeBefore, snapCode } from './snap-code.js';

/** A reading with less confidence is in doubt. */
const SURE = 0.9;
/** At most this share of a word's characters may have been misread. */
const MISREAD_SHARE = 0.34;
/** A reading with at least this confidence has one misread character at most. */
const NEARLY_SURE = 0.8;
/** Characters that a reading may have more or fewer than the word: engines change characters, they rarely lose any. */
const LOST = 1;
/** A title is longer and printed larger: less of it is misread. */
const MISREAD_TITLE_SHARE = 0.15;
/** Signs that dirt and remains of ruling lines are read as. */
const STRAY_SIGNS = /^[-—=_.,，·'`|“”"~^]+(?=[\p{Script=Han}(（])|(?<=[\p{Script=Han})）])[-—=_.,，·'`|“”"~^]+$/gu;
const HAN = /\p{Script=Han}/u;

interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly byLength: ReadonlyMap<number, readonly string[]>;
}

function vocabularyOf(words: ReadonlySet<string>): Vocabulary {
  const byLength = new Map<number, string[]>();
  for (const word of words) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  return { words, byLength };
}

let labels: Vocabulary | undefined;
let titles: Vocabulary | undefined;
const labelWords = (): Vocabulary => (labels ??= vocabularyOf(labelVocabulary()));
const titleWords = (): Vocabulary => (titles ??= vocabularyOf(titleVocabulary()));

interface Nearest {
  readonly word: string;
  readonly distance: number;
}

/** The one word nearest to what was read; null when none is near enough or two are equally near. */
function nearest(read: string, { words, byLength }: Vocabulary, most: number): Nearest | null {
  if (words.has(read)) return { word: read, distance: 0 };
  let best: Nearest | null = null;
  let tied = false;
  const lost = Math.min(most, LOST);
  for (let length = read.length - lost; length <= read.length + lost; length++) {
    for (const word of byLength.get(length) ?? []) {
      const distance = editDistance(read, word);
      if (distance > most || (best && distance > best.distance)) continue;
      tied = best !== null && distance === best.distance;
      best = { word, distance };
    }
  }
  return tied ? null : best;
}

/** Readings of a cell as a whole, the first one the likeliest. */
function readingsOf(cell: Cell): string[] {
  const [only] = cell.words;
  if (cell.words.length === 1 && only) return [only.text, ...(only.alternatives ?? [])];
  return [cell.text];
}

const withoutStraySigns = (text: string): string => text.replace(STRAY_SIGNS, '');

/** Whether the engine itself, or another reading of the same ink, casts doubt on a text. */
const isDoubted = (cell: Cell): boolean =>
  cell.words.some((word) => word.confidence < SURE || (word.alternatives?.length ?? 0) > 0) ||
  withoutStraySigns(cell.text) !== cell.text;

/** 一 after a declared word is a dash, unless it begins a word of its own (一般, 一次 …). */
function withDashes(text: string): string {
  const at = text.search(DASH_LIKE);
  if (at < 2 || !HAN.test(text.charAt(at + 1))) return text;
  return labelWords().words.has(foldWidth(text.slice(0, at))) ? `${text.slice(0, at)}—${text.slice(at + 1)}` : text;
}

/** The declared label whose first character, the single stroke 一, was lost or taken for a remnant of a line; null when it is not one. */
function withLostStroke(text: string): string | null {
  const { numbering, name } = dividedLabel(text);
  return isDeclaredWord(text) || !labelWords().words.has(`${LOST_STROKE}${name}`) ? null : `${numbering}${LOST_STROKE}${name}`;
}

/** The label that a doubtful reading stands for; the reading itself when nothing declared is clearly nearest. */
function snapLabel(cell: Cell): string {
  const readings = readingsOf(cell).map(withoutStraySigns);
  const [first = ''] = readings;
  const withStroke = withLostStroke(first);
  if (withStroke !== null) return withStroke;
  if (!HAN.test(first) || !isDoubted(cell)) return isDeclaredWord(first) ? first : withDashes(first);
  const isNearlySure = cell.words.every((word) => word.confidence >= NEARLY_SURE);
  const candidates = readings.flatMap((reading) => {
    const { numbering, name } = dividedLabel(reading);
    const most = Math.floor(name.length * MISREAD_SHARE);
    const found = nearest(name, labelWords(), isNearlySure ? Math.min(1, most) : most);
    return found ? [{ text: numbering + found.word, distance: found.distance, numbering: numbering.length }] : [];
  });
  // A numbering that only one reading shows was lost in the other: signs are not invented.
  candidates.sort((a, b) => a.distance - b.distance || b.numbering - a.numbering);
  return candidates[0]?.text ?? withDashes(first);
}

/** A county's name with one character misread, told by the city before it. */
function snapCounty(text: string): string {
  return text.replace(CITY_AND_COUNTY, (whole, cityRead: string, county: string) => {
    for (const [city, counties] of countiesOfCities()) {
      if (!cityRead.endsWith(city)) continue;
      if (counties.includes(county)) return whole;
      const near = counties.filter(
        (name) => name.length === county.length && name.length > 3 && editDistance(name, county) === 1,
      );
      return near.length === 1 ? cityRead + near[0] : whole;
    }
    return whole;
  });
}

let cities: ReadonlyMap<string, readonly string[]> | undefined;
const countiesOfCities = (): ReadonlyMap<string, readonly string[]> => (cities ??= countiesByCity());

/** A share of characters that two names of the same thing have in common at least, even misread. */
const SAME_NAME = 0.5;

/** Whether a row numbers its columns 1, 2, 3 …; its other cells hold stars. */
function numbersColumns(row: readonly Cell[]): boolean {
  const numbers = row.flatMap(({ text }) => (/^\d{1,2}$/u.test(text) ? [Number(text)] : []));
  return numbers.length > 1 && numbers.every((number, index) => number === index + 1);
}

/** Whether a cell holds the stars of a numbering row: they are read as 米米, 炒米 and the like. */
const holdsStars = ({ text }: Cell, row: readonly Cell[]): boolean =>
  STARS_READ.test(text) || (text.length === STARS.length && HAN.test(text) && !isDeclaredWord(text) && numbersColumns(row));

function snapCell(cell: Cell, row: readonly Cell[]): Cell {
  if (cell.text === '' || cell.words[0]?.origin !== 'ocr') return cell;
  if (holdsStars(cell, row)) return { ...cell, text: STARS, lines: [STARS] };
  if (!HAN.test(cell.text)) {
    const code = snapCode(cell, row);
    return code === cell.text ? cell : { ...cell, text: code, lines: [code] };
  }
  let text = withRoundBrackets(snapUnit(snapCounty(snapLabel(cell))));
  if (HAN.test(text) && isDoubted(cell) && !isDeclaredWord(text)) {
    const known = nameOfCode(codeBefore(cell, row));
    if (known !== undefined && editDistance(foldWidth(text), known) <= known.length * SAME_NAME) text = known;
  }
  return text === cell.text ? cell : { ...cell, text, lines: [text] };
}

/** A bracket that closes as a round one, on a later line perhaps, opened as one: （ is often read as 〈 or 《. */
const withRoundBrackets = (text: string): string => text.replace(/[〈《<]([^〈《<(（〉》>)）]*)([)）])/gu, '($1$2');

/** A unit line without the dirt in it. */
const snapUnit = (text: string): string =>
  text.replace(UNIT_READ, (_whole, before, multiplier, unit, bareBefore, bareUnit) =>
    multiplier === undefined ? `${bareBefore}:${bareUnit}` : `${before}:${multiplier}${unit}`,
  );

/** Quotes, which titles are compared without, and what they are misread as. */
const QUOTES = /["'“”‘’?]/gu;
const MISREAD_QUOTE = /\?/u;

/** A title with a character misread; a year before it stays. */
function snapTitle(text: string): string {
  const folded = foldWidth(text);
  const year = YEAR_BEFORE_TITLE.exec(folded)?.[0] ?? '';
  const name = folded.slice(year.length).replace(QUOTES, '');
  if (name.length < 5 || !TITLE_END_READ.test(name)) return text;
  const found = nearest(name, titleWords(), Math.floor(name.length * MISREAD_TITLE_SHARE));
  return found && (found.distance > 0 || MISREAD_QUOTE.test(folded)) ? year + found.word : text;
}

/** Titles stand in one part of a line, or are set with spaces in them. */
function snapTitleInParts(text: string): string {
  const parts = text.split(' ');
  const whole = parts.join('');
  const snapped = snapTitle(whole);
  return parts.length > 1 && snapped !== whole ? snapped : parts.map(snapTitle).join(' ');
}

function snapLine(line: TextLine): TextLine {
  if (line.words[0]?.origin !== 'ocr') return line;
  const text = snapUnit(snapTitleInParts(line.text).split(' ').map(snapCounty).join(' '));
  return text === line.text ? line : { ...line, text };
}

/** A page that was read by OCR with its labels, headers and titles put right; any other page as it is. */
export function snapPage(page: PageContent): PageContent {
  if (page.origin !== 'ocr') return page;
  return {
    ...page,
    lines: page.lines.map(snapLine),
    grids: page.grids.map((grid) => {
      const rows = new Map<number, Cell[]>();
      for (const cell of grid.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
      return withNumberings({ ...grid, cells: grid.cells.map((cell) => snapCell(cell, rows.get(cell.row) ?? [])) });
    }),
  };
}

/** `snapPage` for every page of a document. */
export const snapPages = (pages: readonly PageContent[]): PageContent[] => pages.map(snapPage);
