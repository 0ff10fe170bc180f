/** Writes the generated pages of docs/; with --check it only says which differ from their declarations (exit code 1 if any). */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cliReference } from '../src/cli/reference.js';
import { checksReference } from './docs/checks.js';
import { codebook } from './docs/codebook.js';
import { datasetteMetadata } from './docs/datasette.js';

/** Pages by their path from the root of the package. */
const PAGES: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/cli.md': cliReference,
  'docs/checks.md': checksReference,
  'docs/codebook.md': codebook,
  'metadata.json': datasetteMetadata,
};

const checkOnly = process.argv.includes('--check');
for (const [page, generate] of Object.entries(PAGES)) {
  // From dist/scripts/ to the root of the package.
  const file = fileURLToPath(new URL(`../../${page}`, import.meta.url));
  const generated = await generate();
  if (!checkOnly) await writeFile(file, generated);
  else if ((await readFile(file, 'utf8').catch(() => null)) !== generated) {
    process.stderr.write(`${page} differs from its declarations. Run: npm run docs\n`);
    process.exitCode = 1;
  }
}
