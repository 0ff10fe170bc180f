/** Reads documents and scores their performance records against marked tables: `node score-records.js DOCUMENT ANSWERS.json …`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readDocument } from '../src/pipeline.js';
import type { RecordTable } from './records/answers.js';
import { scoreRecords } from './records/score.js';

/** Misses printed of one document. */
const MOST_PRINTED = 20;

const files = process.argv.slice(2);
if (files.length === 0 || files.length % 2 !== 0) {
  process.stderr.write('Usage: score-records.js DOCUMENT ANSWERS.json [DOCUMENT ANSWERS.json …]\n');
  process.exit(2);
}

for (let index = 0; index < files.length; index += 2) {
  const [file = '', answersFile = ''] = files.slice(index, index + 2);
  const { tables = [] } = JSON.parse(await readFile(answersFile, 'utf8')) as { tables?: RecordTable[] };
  const read = await readDocument(file);
  const scored = scoreRecords(tables, read);
  const kinds = [...new Set(scored.map(({ kind }) => kind))].map((kind) => {
    const all = scored.filter((figure) => figure.kind === kind);
    return `${kind} ${all.filter(({ isRight }) => isRight).length} of ${all.length}`;
  });
  process.stdout.write(
    `${path.basename(file)}: ${read.projects.length} forms, ${read.indicators.length} indicators; ${kinds.join(', ')}\n`,
  );
  const missed = scored.filter(({ isRight }) => !isRight);
  for (const { place } of missed.slice(0, MOST_PRINTED)) process.stdout.write(`  missed: ${place}\n`);
  if (missed.length > MOST_PRINTED) process.stdout.write(`  and ${missed.length - MOST_PRINTED} more\n`);
}
