/** Reads documents by OCR and tells which wrong and missing figures are on the review list: `score-review.js DOCUMENT MARKED.json …`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readDocument } from '../src/pipeline.js';
import { closeOcr } from '../src/read/ocr.js';
import type { MarkedTable } from './review/marked.js';
import { reviewScoreOf } from './review/score.js';

async function scoreFiles(files: readonly string[]): Promise<void> {
  for (let index = 0; index < files.length; index += 2) {
    const [file = '', markedFile = ''] = files.slice(index, index + 2);
    const { tables = [] } = JSON.parse(await readFile(markedFile, 'utf8')) as { tables?: MarkedTable[] };
    const { cells, errors, listed } = reviewScoreOf(await readDocument(file, { ocr: 'always' }), tables);
    process.stdout.write(`${path.basename(file)}: ${cells} cells, ${errors.length} errors, ${listed} entries on the list\n`);
    const groups = new Map<string, number>();
    for (const { kind, lead } of errors) groups.set(`${kind}: ${lead}`, (groups.get(`${kind}: ${lead}`) ?? 0) + 1);
    for (const [group, count] of [...groups].sort()) process.stdout.write(`  ${group} ${count}\n`);
    for (const { kind, lead, place } of errors) {
      if (lead === 'unlisted') process.stdout.write(`  UNLISTED ${kind}: ${place}\n`);
    }
  }
  await closeOcr();
}

const files = process.argv.slice(2);
if (files.length === 0 || files.length % 2 !== 0) {
  process.stderr.write('Usage: npm run score:review -- DOCUMENT MARKED.json [DOCUMENT MARKED.json …]\n');
  process.exitCode = 2;
} else await scoreFiles(files);
