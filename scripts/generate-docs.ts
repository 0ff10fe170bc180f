/** Writes docs/cli.md from the command declarations; with --check it only says whether the file is up to date (exit code 1 if not). */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cliReference } from '../src/cli/reference.js';

/** From dist/scripts/ to the root of the package. */
const CLI_REFERENCE = fileURLToPath(new URL('../../docs/cli.md', import.meta.url));

const generated = await cliReference();
if (process.argv.includes('--check')) {
  const written = await readFile(CLI_REFERENCE, 'utf8').catch(() => null);
  if (written !== generated) {
    process.stderr.write('docs/cli.md differs from the command declarations. Run: npm run build && npm run docs\n');
    process.exitCode = 1;
  }
} else {
  await writeFile(CLI_REFERENCE, generated);
}
