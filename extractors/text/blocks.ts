/** Lines of a file → blocks of tabbed lines, each one table; a block goes on after blank lines (a page break) when its columns agree. */
import type { SourceLine } from './place.js';

/** A tabbed line is part of a table only together with others. */
const FEWEST_LINES = 2;
/** Share of the filled fields of a column that must be of one kind for the column to have that kind. */
const CLEAR_MAJORITY = 0.8;
const NUMBER = /^-?[\d,]+(?:\.\s?\d[\d ]*)?%?$/u;

type FieldKind = 'number' | 'words';

const kindOf = (field: string): FieldKind | null => {
  const text = field.normalize('NFKC').trim();
  return text === '' ? null : NUMBER.test(text) ? 'number' : 'words';
};

const widthOf = (lines: readonly SourceLine[]): number => lines.reduce((most, line) => Math.max(most, line.fields.length), 0);

/** The kind of a column; null when it is empty or mixed. */
function columnKind(lines: readonly SourceLine[], column: number): FieldKind | null {
  const kinds = lines.map((line) => kindOf(line.fields[column] ?? '')).filter((kind) => kind !== null);
  const numbers = kinds.filter((kind) => kind === 'number').length;
  if (kinds.length === 0) return null;
  if (numbers >= CLEAR_MAJORITY * kinds.length) return 'number';
  return kinds.length - numbers >= CLEAR_MAJORITY * kinds.length ? 'words' : null;
}

/** Lines that hold a number: header lines say nothing about what a column holds. */
const withNumbers = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.filter((line) => line.fields.some((field) => kindOf(field) === 'number'));

/**
 * Whether `below` can be the rest of `above`: every column of both that has a kind has the same. Lines that lost their last
 * columns still fit from the left; lines that lost their first ones do not.
 */
export function continues(above: readonly SourceLine[], below: readonly SourceLine[]): boolean {
  if (widthOf(below) > widthOf(above)) return false;
  const body = withNumbers(above);
  const rest = withNumbers(below);
  const compared = Array.from({ length: widthOf(below) }, (_, column) => [columnKind(body, column), columnKind(rest, column)]);
  if (compared.some(([upper, lower]) => upper !== null && lower !== null && upper !== lower)) return false;
  return widthOf(below) === widthOf(above) || compared.some(([upper, lower]) => upper === 'words' && lower === 'words');
}

const isTabbed = (line: SourceLine): boolean => line.fields.length > 1;
const isBlank = (line: SourceLine): boolean => line.fields.every((field) => field.trim() === '') && !isTabbed(line);

/** Runs of tabbed lines, with what stands between two of them. */
function runsOf(lines: readonly SourceLine[]): { run: SourceLine[]; onlyBlankBefore: boolean }[] {
  const runs: { run: SourceLine[]; onlyBlankBefore: boolean }[] = [];
  let open: SourceLine[] | null = null;
  let onlyBlank = false;
  for (const line of lines) {
    if (isTabbed(line)) {
      if (open) open.push(line);
      else {
        open = [line];
        runs.push({ run: open, onlyBlankBefore: onlyBlank });
      }
      onlyBlank = true;
    } else {
      open = null;
      if (!isBlank(line)) onlyBlank = false;
    }
  }
  return runs;
}

/** The tables of a page: blocks of at least two tabbed lines. */
export function tableBlocks(lines: readonly SourceLine[]): SourceLine[][] {
  const blocks: SourceLine[][] = [];
  for (const { run, onlyBlankBefore } of runsOf(lines)) {
    const open = blocks.at(-1);
    if (onlyBlankBefore && open && continues(open, run)) open.push(...run);
    else blocks.push([...run]);
  }
  return blocks.filter((block) => block.length >= FEWEST_LINES);
}
