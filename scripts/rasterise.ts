/** Turns a PDF into a scan of itself, for tests of character recognition: `npm run rasterise -- IN.pdf OUT.pdf [options]`. */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { partlyRasterised, rasterised } from './rasterise/pages.js';
import { DEFAULT_SCANNER, type ScannerOptions } from './rasterise/scanner.js';

const USAGE = `Usage: npm run rasterise -- IN.pdf OUT.pdf [options]
  --pages 1-10        pages to keep (all)
  --mixed             the pages of --pages become images, all others stay as they are
  --dpi N             resolution (${DEFAULT_SCANNER.dpi})
  --mode M            colour, grey or bilevel (${DEFAULT_SCANNER.mode})
  --skew DEGREES      lean of the paper; positive leans down to the right (0)
  --turns N           quarter turns clockwise by which pages lie wrong (0)
  --quality N         JPEG quality 1…100 (${DEFAULT_SCANNER.jpegQuality})
  --noise N           greatest change of a grey value by grain (0)
  --stamp             a red seal on each page
  --seed N            of the grain and of the seal's place (${DEFAULT_SCANNER.seed})
`;

class WrongOption extends Error {}

const MODES = ['colour', 'grey', 'bilevel'] as const;

function numberOf(name: string, text: string | undefined, otherwise: number, least: number, most: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (text.trim() === '' || !(value >= least && value <= most))
    throw new WrongOption(`--${name}: expected a number from ${least} to ${most}, got "${text}".`);
  return value;
}

/** "3", "1-10" or "1,4-6" → page numbers. */
function pagesOf(text: string | undefined): number[] | undefined {
  return text?.split(',').flatMap((part) => {
    const [, from, to] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    if (from === undefined) throw new WrongOption(`--pages: expected 3, 1-10 or 1,4-6, got "${text}".`);
    return Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, index) => Number(from) + index);
  });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...{ pages: { type: 'string' }, dpi: { type: 'string' }, mode: { type: 'string' }, skew: { type: 'string' } },
    ...{ turns: { type: 'string' }, quality: { type: 'string' }, noise: { type: 'string' }, seed: { type: 'string' } },
    stamp: { type: 'boolean' },
    mixed: { type: 'boolean' },
  },
});

function optionsOf(): ScannerOptions {
  const mode = MODES.find((one) => one === (values.mode ?? DEFAULT_SCANNER.mode));
  if (!mode) throw new WrongOption(`--mode: expected ${MODES.join(', ')}, got "${values.mode}".`);
  return {
    mode,
    dpi: numberOf('dpi', values.dpi, DEFAULT_SCANNER.dpi, 50, 600),
    skew: numberOf('skew', values.skew, 0, -45, 45),
    quarterTurns: Math.round(numberOf('turns', values.turns, 0, -3, 3)),
    jpegQuality: numberOf('quality', values.quality, DEFAULT_SCANNER.jpegQuality, 1, 100),
    noise: numberOf('noise', values.noise, 0, 0, 255),
    seed: numberOf('seed', values.seed, DEFAULT_SCANNER.seed, 0, 2 ** 31),
    stamp: values.stamp ?? false,
  };
}

try {
  const [input, output, ...more] = positionals;
  if (input === undefined || output === undefined || more.length > 0) throw new WrongOption('Expected one input and one output.');
  const [bytes, options, pages] = [new Uint8Array(await readFile(input)), optionsOf(), pagesOf(values.pages)];
  if (values.mixed && !pages) throw new WrongOption('--mixed: expected --pages with the pages that become images.');
  const pdf = values.mixed && pages ? await partlyRasterised(bytes, options, pages) : await rasterised(bytes, options, pages);
  await writeFile(output, pdf);
  process.stdout.write(`${output}: ${(pdf.length / 1024 / 1024).toFixed(1)} MB\n`);
} catch (error) {
  if (!(error instanceof WrongOption)) throw error;
  process.stderr.write(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
