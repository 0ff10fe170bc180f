/** Trains the classifier of digits and writes its weights: npm run train:digits -- [--sheets N] [--rounds N] [--hidden N] */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Layer } from '../extractors/ocr/digit-classifier.js';
import { installedFamilies } from './digits/fonts.js';
import { type Sample, sheetSamples } from './digits/samples.js';
import { type Network, predict, train } from './digits/training.js';

/** Typefaces that a measurement keeps out of the training: one of each kind. */
const KEPT_OUT = ['AR PL UMing CN', 'cwTeXKai', 'WenQuanYi Zen Hei', 'Nimbus Roman', 'Carlito', 'DejaVu Sans'];

const { values } = parseArgs({
  options: {
    sheets: { type: 'string', default: '160' },
    rounds: { type: 'string', default: '10' },
    hidden: { type: 'string', default: '64' },
    out: { type: 'string', default: 'extractors/ocr/digit-weights.ts' },
    measure: { type: 'boolean', default: false },
  },
});

async function samplesOf(from: number, sheets: number, families: readonly string[]): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let sheet = 0; sheet < sheets; sheet++) samples.push(...(await sheetSamples(from + sheet, families)));
  return samples;
}

/** One byte a weight. */
function packed({ weights }: Layer): Buffer {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = Buffer.alloc(4 + weights.length);
  bytes.writeFloatLE(scale, 0);
  for (const [index, weight] of weights.entries()) bytes.writeInt8(Math.round(weight / scale), 4 + index);
  return bytes;
}

function report(name: string, network: Network, samples: readonly Sample[]): void {
  let [right, sureWrong, sure] = [0, 0, 0];
  for (const { features, label } of samples) {
    const certain = predict(network, features);
    const best = certain.indexOf(Math.max(...certain));
    if (best === label) right++;
    if ((certain[best] ?? 0) >= 0.9) {
      sure++;
      if (best !== label) sureWrong++;
    }
  }
  console.log(
    `${name}: ${samples.length} glyphs, ${((100 * right) / samples.length).toFixed(2)} % right; sure of ${((100 * sure) / samples.length).toFixed(2)} %, of these ${((100 * sureWrong) / sure).toFixed(3)} % wrong`,
  );
}

const families = installedFamilies();
const learned = values.measure ? families.filter((family) => !KEPT_OUT.includes(family)) : families;
const hidden = Number(values.hidden);
const samples = await samplesOf(1, Number(values.sheets), learned);
console.log(`${samples.length} glyphs of ${learned.length} typefaces`);
const network = train(samples, hidden, Number(values.rounds), (round, loss) =>
  console.log(`round ${round + 1}: loss ${loss.toFixed(4)}`),
);
report('other sheets of the same typefaces', network, await samplesOf(100_001, 8, learned));
if (values.measure)
  report(
    'typefaces that were kept out',
    network,
    await samplesOf(
      200_001,
      8,
      families.filter((family) => KEPT_OUT.includes(family)),
    ),
  );
const base64 = Buffer.concat([packed(network.first), packed(network.second)]).toString('base64');
writeFileSync(
  values.out,
  `/** Weights of the classifier of digits, written by \`npm run train:digits\`. */\nexport const HIDDEN_UNITS = ${hidden};\nexport const DIGIT_WEIGHTS =\n  '${base64}';\n`,
);
console.log(`${values.out}: ${base64.length} characters`);
