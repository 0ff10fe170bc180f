/** `sources`: checks a file of sources, or finds the page of a district to begin one with. */
import { EXAMPLE_DIVISION, type Portal } from '../../../schemas/codes/portals.js';
import { UsageError } from '../../errors.js';
import { defineCommand } from '../declaration.js';
import { EXIT_CODES } from '../exit-codes.js';
import type { Terminal } from '../terminal.js';

const ACTIONS = ['check', 'find'] as const;

async function check(file: string, terminal: Terminal): Promise<void> {
  const { readSources } = await import('../../fetch/read-sources.js');
  const { sources, contact } = readSources(file);
  const count = (key: 'documents' | 'lists'): number => sources.reduce((sum, source) => sum + source[key].length, 0);
  await terminal.line(
    `${file}: ${sources.length} sources, ${count('documents')} addresses of documents, ${count('lists')} lists`,
  );
  if (contact === null) terminal.progress('A CSV names no contact: fetch needs --contact ADDRESS.');
}

/** A source that can be copied into a sources.yaml and completed there. */
function sourceText({ path, region_code, url }: Portal, number: number): string {
  const lines = [
    `  # ${path.join(' ')} (address as listed, untested)`,
    `  - id: ${region_code === null ? `source-${number}` : `region-${region_code}`}`,
    ...(region_code === null ? [] : ['    hints:', `      region_code: "${region_code}"`]),
    '    lists:',
    `      - url: ${JSON.stringify(url)}`,
    '        pages: 1',
  ];
  return `${lines.join('\n')}\n`;
}

async function find(
  query: string,
  options: { readonly json: boolean; readonly yaml: boolean },
  terminal: Terminal,
): Promise<number> {
  const { findPortals, portalCount } = await import('../../../schemas/codes/portals.js');
  const { printRecords } = await import('../listing.js');
  const found = findPortals(query);
  if (found.length === 0) {
    terminal.problem(
      `${query}: none of the ${portalCount()} divisions with a known address is named so. Try a part of the name.`,
    );
    return EXIT_CODES.fine;
  }
  if (options.yaml) {
    await terminal.write(
      `version: 1\ncontact: you@example.org # yours: publishers see it\nsources:\n${found.map(sourceText).join('')}`,
    );
    return EXIT_CODES.fine;
  }
  const records = found.map(({ path, region_code, url }) => ({ division: path.join(' '), region_code, url }));
  await printRecords(terminal, records, options.json);
  terminal.progress('The addresses are as listed and untested: open one before you fetch from it.');
  return EXIT_CODES.fine;
}

export const command = defineCommand({
  name: 'sources',
  summary: 'Check a file of sources, or find the disclosure page of a district.',
  description:
    'check FILE: whether a sources.yaml or a CSV is right, with the line of every mistake. find NAME: the pages on which provinces, cities and counties of that name publish their budgets and final accounts.',
  arguments: [
    { name: 'action', summary: 'What to do.', choices: ACTIONS },
    { name: 'what', summary: 'File to check, or name to find.', variadic: true },
  ],
  options: {
    json: { type: 'flag', summary: 'One JSON object a line.' },
    yaml: { type: 'flag', summary: 'With "find": the beginning of a sources.yaml.' },
    quiet: { type: 'flag', summary: 'Only the data.' },
  },
  examples: [
    { command: `xianzhang sources find ${EXAMPLE_DIVISION}`, explanation: 'Where a district publishes' },
    { command: `xianzhang sources find ${EXAMPLE_DIVISION} --yaml > sources.yaml`, explanation: 'A first sources.yaml' },
    { command: 'xianzhang sources check sources.yaml', explanation: 'Before fetching' },
  ],
  async run({ values: [action, ...what], options, terminal }) {
    if (action === 'find') return find(what.join(' '), options, terminal);
    if (options.yaml) throw new UsageError('--yaml goes with "find".');
    for (const file of what) await check(file, terminal);
    return EXIT_CODES.fine;
  },
});
