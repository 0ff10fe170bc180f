/** The header of a tabbed table, whose merged cells are flattened to a text and empty fields beside and below it. Pure. */
import { HEADER_FILLER } from '../../schemas/wording.js';
import type { ColumnContent } from './columns.js';
import type { RowKind } from './header.js';
import { compact, folded, type Matrix } from './matrix.js';

const HAN = /\p{Script=Han}/u;
/** A name that a misreading cut in two goes over this many columns at most. */
const MOST_PIECES = 3;

/** The header texts by row and column; '' where nothing that can be read as a name is printed. */
export type FlatHeader = readonly (readonly string[])[];

/** Header rows of a tabbed grid; marks without a Chinese character are misread lines and borders. */
export function flatHeader(matrix: Matrix, kinds: readonly RowKind[]): FlatHeader {
  return kinds.flatMap((kind, row) => {
    if (kind !== 'header') return [];
    return [
      Array.from({ length: matrix.columns }, (_, column) => {
        const cell = matrix.at(row, column);
        return cell && HAN.test(cell.text) && !HEADER_FILLER.test(folded(cell)) ? compact(cell) : '';
      }),
    ];
  });
}

/** The text over a column that lies in the flattened rest of a merged cell: the nearest on the left, when something stands below. */
function inherited(header: FlatHeader, row: number, column: number): string {
  const above = header.slice(0, row).some((texts) => texts[column]);
  const below = header.slice(row + 1).some((texts) => texts[column]);
  if (above || !below) return '';
  return header[row]?.slice(0, column).findLast((text) => text !== '') ?? '';
}

/** Header path over every column, outermost first, as it was before merged cells were flattened. */
export function flatPaths(header: FlatHeader, columns: number): string[][] {
  return Array.from({ length: columns }, (_, column) =>
    header.map((texts, row) => texts[column] || inherited(header, row, column)).filter((text) => text !== ''),
  );
}

/**
 * The same paths, where columns without content left of the first column of names (codes that no row has) keep only their
 * outermost level: names of amounts that slipped over them do not make them columns of amounts.
 */
export function withoutSlippedNames(paths: readonly string[][], contents: readonly ColumnContent[]): string[][] {
  const names = contents.findIndex((content) => content.texts > 0);
  const isEmpty = (index: number) => contents[index]?.integers === 0 && contents[index]?.decimals === 0;
  return paths.map((path, index) => (index < names && isEmpty(index) ? path.slice(0, 1) : path));
}

/** What a column may be called: texts of its own cells from `row` downwards, joined; `isLast` when no text follows below. */
export interface OwnName {
  readonly text: string;
  readonly row: number;
  readonly isLast: boolean;
}

/** Every run of the texts of one column, top to bottom. */
export function namesOfColumn(header: FlatHeader, column: number): OwnName[] {
  const texts = header.map((row, index) => ({ text: row[column] ?? '', row: index })).filter(({ text }) => text !== '');
  return texts.flatMap(({ row }, from) =>
    texts.slice(from).map((_, more) => ({
      text: texts.slice(from, from + more + 1).reduce((joined, { text }) => joined + text, ''),
      row,
      isLast: from + more + 1 === texts.length,
    })),
  );
}

/** Everything that the header names: single texts and neighbours in a row joined. */
export function namesInHeader(header: FlatHeader): string[] {
  return header.flatMap((texts) =>
    texts.flatMap((_, from) =>
      Array.from({ length: MOST_PIECES }, (__, more) => texts.slice(from, from + more + 1))
        .filter((pieces) => pieces.every((piece) => piece !== ''))
        .map((pieces) => pieces.join('')),
    ),
  );
}
