/** Reads documents and scores their claims against marked narrative figures: `node score-narrative.js DOCUMENT ANSWERS.json …`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readDocument } from '../src/pipeline.js';
import { type NarrativeAnswer, scoreNarrative } from './narrative/score.js';

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((part / whole) * 100).toFixed(1)} %`);

const files = process.argv.slice(2);
if (files.length === 0 || files.length % 2 !== 0) {
  process.stderr.write('Usage: score-narrative.js DOCUMENT ANSWERS.json [DOCUMENT ANSWERS.json …]\n');
  process.exit(2);
}

const totals = { answers: 0, found: 0, wrong: 0, missed: 0 };
for (let index = 0; index < files.length; index += 2) {
  const [file = '', answersFile = ''] = files.slice(index, index + 2);
  const { narrative = [] } = JSON.parse(await readFile(answersFile, 'utf8')) as { narrative?: NarrativeAnswer[] };
  const { claims } = await readDocument(file);
  const scored = scoreNarrative(narrative, claims);
  totals.answers += scored.length;
  for (const { verdict } of scored) totals[verdict]++;
  const found = scored.filter(({ verdict }) => verdict === 'found').length;
  process.stdout.write(`${path.basename(file)}: ${found} of ${scored.length}, ${claims.length} claims\n`);
  for (const { answer, verdict, read } of scored) {
    if (verdict !== 'found') process.stdout.write(`  ${verdict}: ${answer.what} ${answer.yuan} (${read.join(' | ')})\n`);
  }
}
process.stdout.write(
  `${totals.found} of ${totals.answers} found (${percent(totals.found, totals.answers)}), ` +
    `${totals.wrong} wrong (${percent(totals.wrong, totals.answers)}), ${totals.missed} missed\n`,
);
