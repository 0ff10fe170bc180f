/** The value that a person gives for a figure → exact fen. */
import { FEN_PER_YUAN } from '../../schemas/review.js';
import { UNITS } from '../../schemas/units.js';
import { UsageError } from '../errors.js';
import { readAmount } from '../normalise/amount.js';

/** `unit` is the one that the table prints; with `inYuan` the value is in yuan whatever the table prints. Throws UsageError. */
export function correctedValue(text: string, unit: string, inYuan: boolean): bigint {
  const fenPerUnit = inYuan ? FEN_PER_YUAN : UNITS.find((one) => one.unit === unit)?.fenPerUnit;
  if (fenPerUnit === undefined) throw new UsageError(`The unit "${unit}" is not known; give the value in yuan with --yuan.`);
  const reading = readAmount(text, fenPerUnit);
  if (reading.kind === 'amount') return reading.amount.fen;
  const why = reading.kind === 'not_whole_fen' ? 'has a fraction of a fen' : 'is no amount';
  throw new UsageError(
    `VALUE "${text}" ${why}; expected digits as printed, in ${inYuan ? 'yuan' : `the unit of the table (${unit})`}, for example 1,234.56.`,
  );
}
