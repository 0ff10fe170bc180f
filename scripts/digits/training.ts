/** Trains the network of the classifier of digits: gradient descent with Adam on shuffled samples. */
import { GLYPH_CLASSES, type Layer, shares, sumsOf } from '../../extractors/ocr/digit-classifier.js';
import { GLYPH_FEATURES } from '../../extractors/ocr/glyph.js';
import { seeded } from '../rasterise/scanner.js';
import type { Sample } from './samples.js';

/** The two layers of the classifier. */
export interface Network {
  readonly first: Layer;
  readonly second: Layer;
}

interface Learning {
  readonly layer: Layer;
  readonly gradient: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

const BATCH = 64;
const RATE = 0.002;
const [DECAY_MEAN, DECAY_SQUARE, SMALL] = [0.9, 0.999, 1e-8];

function newLayer(inputs: number, units: number, random: () => number): Layer {
  const reach = Math.sqrt(6 / inputs);
  const weights = Float32Array.from({ length: (inputs + 1) * units }, (_, index) =>
    index % (inputs + 1) === inputs ? 0 : (random() * 2 - 1) * reach,
  );
  return { inputs, units, weights };
}

const learningOf = (layer: Layer): Learning => ({
  layer,
  gradient: new Float32Array(layer.weights.length),
  mean: new Float32Array(layer.weights.length),
  square: new Float32Array(layer.weights.length),
});

/** Adds what a sample says to the gradient of a layer, and gives back what it says to the layer before. */
function backward({ layer, gradient }: Learning, values: Float32Array, errors: Float32Array): Float32Array {
  const { inputs, units, weights } = layer;
  const before = new Float32Array(inputs);
  for (let unit = 0; unit < units; unit++) {
    const error = errors[unit] ?? 0;
    if (error === 0) continue;
    const row = unit * (inputs + 1);
    for (let i = 0; i < inputs; i++) {
      gradient[row + i] = (gradient[row + i] ?? 0) + error * (values[i] ?? 0);
      before[i] = (before[i] ?? 0) + error * (weights[row + i] ?? 0);
    }
    gradient[row + inputs] = (gradient[row + inputs] ?? 0) + error;
  }
  return before;
}

function step({ layer, gradient, mean, square }: Learning, rate: number, time: number): void {
  const [fixMean, fixSquare] = [1 - DECAY_MEAN ** time, 1 - DECAY_SQUARE ** time];
  const { weights } = layer;
  for (let i = 0; i < weights.length; i++) {
    const slope = (gradient[i] ?? 0) / BATCH;
    mean[i] = DECAY_MEAN * (mean[i] ?? 0) + (1 - DECAY_MEAN) * slope;
    square[i] = DECAY_SQUARE * (square[i] ?? 0) + (1 - DECAY_SQUARE) * slope * slope;
    weights[i] = (weights[i] ?? 0) - (rate * ((mean[i] ?? 0) / fixMean)) / (Math.sqrt((square[i] ?? 0) / fixSquare) + SMALL);
    gradient[i] = 0;
  }
}

/** Certainties of the classes for a glyph. */
export function predict({ first, second }: Network, features: Float32Array): Float32Array {
  return shares(
    sumsOf(
      second,
      sumsOf(first, features).map((sum) => Math.max(0, sum)),
    ),
  );
}

function shuffle<T>(all: T[], random: () => number): void {
  for (let i = all.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    const [a, b] = [all[i], all[other]];
    if (a !== undefined && b !== undefined) {
      all[i] = b;
      all[other] = a;
    }
  }
}

/** A network that has seen all samples `rounds` times; `told` hears the mean loss of each round. */
export function train(samples: Sample[], hidden: number, rounds: number, told: (round: number, loss: number) => void): Network {
  const random = seeded(7);
  const network = { first: newLayer(GLYPH_FEATURES, hidden, random), second: newLayer(hidden, GLYPH_CLASSES, random) };
  const [first, second] = [learningOf(network.first), learningOf(network.second)];
  let time = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(samples, random);
    // Ever smaller steps: the last rounds only settle.
    const rate = RATE * 0.5 * (1 + Math.cos((Math.PI * round) / rounds));
    let loss = 0;
    for (const [index, { features, label }] of samples.entries()) {
      const sums = sumsOf(network.first, features);
      const active = sums.map((sum) => Math.max(0, sum));
      const certain = shares(sumsOf(network.second, active));
      loss -= Math.log(Math.max(1e-9, certain[label] ?? 0));
      certain[label] = (certain[label] ?? 0) - 1;
      const back = backward(second, active, certain);
      backward(
        first,
        features,
        back.map((error, unit) => ((sums[unit] ?? 0) > 0 ? error : 0)),
      );
      if (index % BATCH === BATCH - 1) {
        time++;
        step(first, rate, time);
        step(second, rate, time);
      }
    }
    told(round, loss / samples.length);
  }
  return network;
}
