/** Takes one rate or score for each body, year and item, as `oneEdition` does for amounts. */
import { type Editions, oneEditionOf } from '../editions.js';
import { decimalText } from '../ratio.js';
import { editionKey } from '../unit-key.js';
import type { WordedFigure } from './figure.js';

/** Digits by which two printings of a rate or score are told apart. */
const DIGITS = 4;

/** Keeps the order of the rows. */
export function oneWordedEdition(rows: readonly WordedFigure[]): Editions<WordedFigure> {
  const keys = keysOf(rows);
  return oneEditionOf(rows, {
    keyOf: (row) => keys.get(row) ?? '',
    textOf: ({ value }) => decimalText(value, DIGITS),
    unit: 'percent or points',
  });
}

/** Two projects of one name in one document are two: the second of one copy is the second of the other. */
function keysOf(rows: readonly WordedFigure[]): ReadonlyMap<WordedFigure, string> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const thing = [editionKey(row), row.measure, row.code ?? '', row.label, row.fund ?? ''].join('|');
      const ofDocument = `${thing}|${row.document_sha256}`;
      const place = seen.get(ofDocument) ?? 0;
      seen.set(ofDocument, place + 1);
      return [row, `${thing}|${place}`];
    }),
  );
}
