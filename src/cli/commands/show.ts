/** `show`: what one step of reading found on a page, as SVG. */
import { writeFile } from 'node:fs/promises';
import { UsageError } from '../../errors.js';
import { STEP_NAMES } from '../../show/steps.js';
import { defineCommand } from '../declaration.js';
import { EXIT_CODES } from '../exit-codes.js';

export const command = defineCommand({
  name: 'show',
  summary: 'Draw what one step of reading found on a page (SVG).',
  description:
    'words: words with their boxes · rules: drawn lines and shaded areas · cells: grids with row:column · tables: figures by role.',
  arguments: [{ name: 'file', summary: 'The document.' }],
  options: {
    page: { type: 'integer', placeholder: 'N', minimum: 1, summary: 'Page, 1 for the first.', required: true },
    step: { type: 'text', placeholder: 'STEP', choices: STEP_NAMES, summary: 'Step to draw.', required: true },
    output: { type: 'text', placeholder: 'FILE', summary: 'File to write; stdout by default.', default: '-' },
  },
  examples: [
    {
      command: 'xianzhang show report.pdf --page 7 --step cells --output page7.svg',
      explanation: 'Which cells were found on page 7',
    },
  ],
  async run({ values, options, terminal }) {
    const { renderSvg } = await import('../../show/index.js');
    const { readPages } = await import('../../read/index.js');
    const [file = ''] = values;
    const [page] = await readPages(file, { pages: [options.page] });
    if (!page)
      throw new UsageError(`${file}: there is no page ${options.page}, or it cannot be interpreted; "ingest" says which.`);
    const document =
      options.step === 'tables' ? await (await import('../../pipeline.js')).readDocument(file) : { tables: [], facts: [] };
    const svg = renderSvg(options.step, { ...page, tables: document.tables, facts: document.facts });
    await (options.output === '-' ? terminal.write(svg) : writeFile(options.output, svg));
    return EXIT_CODES.fine;
  },
});
