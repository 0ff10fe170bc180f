/** Makes the samples and the layout fixtures again: `node dist/scripts/samples/make.js [part of a folder name …]`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chanhe } from './documents/chanhe.js';
import { luolong } from './documents/luolong.js';
import { xigong } from './documents/xigong.js';
import { xigongShanghai } from './documents/xigong-shanghai.js';
import { FIXTURES, TURNED, TUTORIAL } from './fixtures/layouts.js';
import { BAD_INPUTS_FOLDER, makeBadInputs, qpdf } from './fixtures/make-bad-inputs.js';
import { compose, type SampleDocument } from './layout/document.js';
import { print, startBrowser } from './layout/print.js';

const DOCUMENTS: readonly SampleDocument[] = [luolong, xigong, chanhe, xigongShanghai, ...FIXTURES, TUTORIAL];

async function make(browser: Browser, document: SampleDocument): Promise<void> {
  const { html, expected } = compose(document);
  const pdf = await print(browser, html, document.folder, expected.pages);
  const path = join(document.folder, 'document.pdf');
  await mkdir(document.folder, { recursive: true });
  await writeFile(path, pdf);
  if (TURNED.includes(document.folder)) qpdf(['--deterministic-id', '--rotate=+90:1-z', '--replace-input', path]);
  await writeFile(join(document.folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  const amounts = expected.tables.reduce((sum, table) => sum + table.cells.length, 0);
  console.log(
    `${document.folder}: ${expected.pages} pages, ${expected.tables.length} tables, ${amounts} amounts, ${pdf.length} bytes`,
  );
}

const wanted = process.argv.slice(2);
const isWanted = (folder: string): boolean => wanted.length === 0 || wanted.some((part) => folder.includes(part));
const browser = await startBrowser();
try {
  for (const document of DOCUMENTS) if (isWanted(document.folder)) await make(browser, document);
  if (isWanted(BAD_INPUTS_FOLDER)) await makeBadInputs();
} finally {
  await browser.close();
}
