/** Which digit a glyph shows: a small network, trained on digits of many typefaces as scanners see them (`npm run train:digits`). */
import { DIGIT_WEIGHTS, HIDDEN_UNITS } from './digit-weights.js';
import { GLYPH_FEATURES } from './glyph.js';

/** Ten digits, and whatever is none: two digits that touch, half of one, a letter. */
export const GLYPH_CLASSES = 11;
export const NO_DIGIT = 10;

/** A layer's weights row by row (one row a unit), its bias last in each row. */
export interface Layer {
  readonly inputs: number;
  readonly units: number;
  readonly weights: Float32Array;
}

/** Weights are stored as signed bytes, each layer with its scale before it as four bytes. */
function layersOf(base64: string): [Layer, Layer] {
  const bytes = Buffer.from(base64, 'base64');
  let at = 0;
  const layer = (inputs: number, units: number): Layer => {
    const scale = bytes.readFloatLE(at);
    const size = (inputs + 1) * units;
    const weights = Float32Array.from({ length: size }, (_, index) => bytes.readInt8(at + 4 + index) * scale);
    at += 4 + size;
    return { inputs, units, weights };
  };
  return [layer(GLYPH_FEATURES, HIDDEN_UNITS), layer(HIDDEN_UNITS, GLYPH_CLASSES)];
}

let loaded: [Layer, Layer] | undefined;

/** What the units of a layer add up to. */
export function sumsOf({ inputs, units, weights }: Layer, values: Float32Array): Float32Array {
  const sums = new Float32Array(units);
  for (let unit = 0; unit < units; unit++) {
    const row = unit * (inputs + 1);
    let sum = weights[row + inputs] ?? 0;
    for (let i = 0; i < inputs; i++) sum += (weights[row + i] ?? 0) * (values[i] ?? 0);
    sums[unit] = sum;
  }
  return sums;
}

/** Sums → shares of certainty that add up to 1. */
export function shares(sums: Float32Array): Float32Array {
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const total = raised.reduce((all, value) => all + value, 0);
  return raised.map((value) => value / total);
}

/** Certainty 0…1 of each digit and, last, of none, for the features of a glyph. */
export function classifyGlyph(features: Float32Array): Float32Array {
  loaded ??= layersOf(DIGIT_WEIGHTS);
  const [first, second] = loaded;
  return shares(
    sumsOf(
      second,
      sumsOf(first, features).map((sum) => Math.max(0, sum)),
    ),
  );
}
