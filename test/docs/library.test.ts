/** The examples of docs/library.md run as written and print what their comments say; the README names commands that exist. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.js';

const blocks = [...readFileSync('docs/library.md', 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

/** What the comments behind and below console.log say is printed. */
function expected(code: string): string[] {
  const lines = code.split('\n');
  return lines.flatMap((line, at) => {
    const comment = /(?:^|\s)\/\/ (.*)$/.exec(line)?.[1];
    if (comment === undefined) return [];
    const below = line.startsWith('//') && (lines[at - 1] ?? '') !== '';
    return below || line.includes('console.log') ? [comment] : [];
  });
}

it('docs/library.md runs as written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xianzhang-library-'));
  try {
    const imports = new Set(
      blocks.flatMap((block) =>
        [...block.matchAll(/import \{ (.*) \} from 'xianzhang';/g)].flatMap((one) => (one[1] ?? '').split(', ')),
      ),
    );
    const entry = pathToFileURL('dist/src/index.js').href;
    const body = blocks.map((block) => block.replace(/^import .*$/gm, '')).join('\n');
    const file = join(folder, 'example.mjs');
    writeFileSync(file, `import { ${[...imports].join(', ')} } from '${entry}';\n${body}`);
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], {
      encoding: 'utf8',
      env: { ...process.env, XIANZHANG_EXAMPLE_DB: join(folder, 'a.db'), XIANZHANG_EXAMPLE_PACKAGE: join(folder, 'package') },
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toEqual(blocks.flatMap(expected));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('the package gives its library under its own name', () => {
  const run = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', "import * as x from 'xianzhang'; console.log(Object.keys(x).sort().join())"],
    {
      encoding: 'utf8',
    },
  );
  expect(run.stderr).toBe('');
  for (const name of ['readDisclosure', 'openStore', 'compare']) expect(run.stdout).toContain(name);
});

it('the commands that the documents show exist', () => {
  const shown = ['README.md', 'docs/cookbook.md', 'docs/library.md'].flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/(?:^|npx |`)xianzhang ([a-z]+) /gm),
  ]);
  expect(shown.length).toBeGreaterThan(0);
  for (const [, command = ''] of shown) expect(Object.keys(COMMANDS)).toContain(command);
});
