/** What a reader has to know before using rates and scores, as sentences. */
import { FUNDS } from '../../../schemas/funds.js';
import { levelNote } from '../notes.js';
import type { WordedFigure } from './figure.js';

export function notesOnWorded(rows: readonly WordedFigure[]): string[] {
  const count = (test: (row: WordedFigure) => boolean): number => rows.filter(test).length;
  const notes = levelNote(rows);
  if (rows.some(({ unit }) => unit === 'points'))
    notes.push('Scores are what units give themselves (自评), each by indicators of its own choice.');
  const quotients = count(({ printed }) => printed === null);
  if (quotients > 0) notes.push(`${quotients} of ${rows.length} rates are not printed but calculated from the printed money.`);
  const funds = new Set(rows.flatMap(({ fund }) => (fund === null ? [] : [fund])));
  if (funds.size > 1)
    notes.push(`The items are of different money: ${[...funds].map((fund) => FUNDS[fund].name_en).join('; ')}.`);
  const unverified = count(({ status }) => status === 'unverified');
  const disputed = count(({ status }) => status === 'disputed');
  if (unverified + disputed > 0)
    notes.push(
      `${unverified} of ${rows.length} figures are not confirmed by the money or the parts beside them, ${disputed} do not agree with it: look at the page before quoting them.`,
    );
  return notes;
}
