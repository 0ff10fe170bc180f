/** Measures the checks: corrupts one digit of one figure at a time in documents as read, and counts what the checks say about it. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { check } from '../src/check/index.js';
import { readDocument } from '../src/pipeline.js';
import type { Amount, Fact } from '../src/types.js';

const DEFAULT_TRIALS = 50;

/** Numbers in [0, 1) that are the same in every run (linear congruential, constants of Numerical Recipes). */
function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The amount with one digit changed to another. */
function corrupt({ fen, stepFen }: Amount, random: () => number): Amount {
  const digits = [...((fen < 0n ? -fen : fen) / stepFen).toString()];
  const place = Math.floor(random() * digits.length);
  const shift = 1 + Math.floor(random() * 9);
  digits[place] = String((Number(digits[place]) + shift) % 10);
  const changed = BigInt(digits.join('')) * stepFen;
  return { fen: fen < 0n ? -changed : changed, stepFen };
}

interface Tally {
  trials: number;
  /** The corrupted figure still calls itself verified. */
  silent: number;
  /** The corrupted figure is named as the one that explains the failures. */
  named: number;
  /** Another figure is named that was not before. */
  others: number;
}

function measure(facts: readonly Fact[], trials: number, random: () => number, tally: Tally): void {
  const before = new Set(check(facts).culprits.map(({ fact }) => fact));
  const candidates = facts.flatMap(({ amount }, number) => (amount.fen === 0n ? [] : [number]));
  for (let trial = 0; trial < trials; trial++) {
    const chosen = candidates[Math.floor(random() * candidates.length)];
    const fact = chosen === undefined ? undefined : facts[chosen];
    if (chosen === undefined || !fact) return;
    const { facts: checked, culprits } = check(facts.with(chosen, { ...fact, amount: corrupt(fact.amount, random) }));
    tally.trials++;
    if (checked[chosen]?.status === 'verified') tally.silent++;
    if (culprits.some((culprit) => culprit.fact === chosen)) tally.named++;
    if (culprits.some((culprit) => culprit.fact !== chosen && !before.has(culprit.fact))) tally.others++;
  }
}

async function pdfFiles(given: string): Promise<string[]> {
  if (!(await stat(given)).isDirectory()) return [given];
  return (await readdir(given)).filter((name) => name.endsWith('.pdf')).map((name) => path.join(given, name));
}

const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : ((100 * part) / whole).toFixed(2)} %`;

const [trials = DEFAULT_TRIALS, ...given] = /^\d+$/.test(process.argv[2] ?? '')
  ? [Number(process.argv[2]), ...process.argv.slice(3)]
  : [DEFAULT_TRIALS, ...process.argv.slice(2)];
const tally: Tally = { trials: 0, silent: 0, named: 0, others: 0 };
const random = repeatable(1);
let nonZero = 0;
let verified = 0;
let checkMs = 0;
let readMs = 0;
for (const file of (await Promise.all(given.map(pdfFiles))).flat()) {
  const document = await readDocument(file, { ocr: 'never' }).catch(() => null);
  if (!document || document.facts.length === 0) continue;
  const started = performance.now();
  check(document.facts);
  checkMs += performance.now() - started;
  readMs += document.read_ms;
  const printed = document.facts.filter(({ amount }) => amount.fen !== 0n);
  nonZero += printed.length;
  verified += printed.filter(({ status }) => status === 'verified').length;
  measure(document.facts, trials, random, tally);
}
process.stdout.write(
  [
    `verified        ${percent(verified, nonZero)} of ${nonZero} figures that are not zero`,
    `trials          ${tally.trials}, one digit of one figure each`,
    `silent          ${percent(tally.silent, tally.trials)} still verified`,
    `named           ${percent(tally.named, tally.trials)} named as the culprit`,
    `others named    ${percent(tally.others, tally.trials)}`,
    `checking costs  ${percent(checkMs, readMs)} of reading`,
    '',
  ].join('\n'),
);
