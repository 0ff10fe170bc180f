/** `survey`: for a folder, what was taken of each document and what was left unknown. */
import type { DocumentSurvey } from '../../recognise/survey.js';
import { defineCommand } from '../declaration.js';
import { EXIT_CODES } from '../exit-codes.js';

function surveyLines(file: string, survey: DocumentSurvey): string[] {
  const taken = survey.tables.filter((table) => table.table !== null);
  return [
    file,
    `    ${taken.length} tables, ${survey.figures} figures; ${survey.amount_like_cells} amount-like cells on its pages; ${survey.unexplained_cells} cells not understood`,
    ...survey.unknown.map(
      (table) =>
        `    unknown: p. ${table.first_page}–${table.last_page} ${table.title || '(no title)'}, ${table.cells.length} cells kept`,
    ),
  ];
}

export const command = defineCommand({
  name: 'survey',
  summary: 'Say for each document of a folder which tables were taken, which are unknown, and how many cells are unexplained.',
  description: 'Reads without storing. A document that cannot be read costs one line and exit code 3.',
  arguments: [{ name: 'paths', summary: 'Files and folders.', variadic: true }],
  options: { json: { type: 'flag', summary: 'Print one JSON line a document.' } },
  examples: [{ command: 'xianzhang survey disclosures/', explanation: 'What a new folder of documents holds' }],
  async run({ values, options, terminal, signal }) {
    const [{ findFiles }, { openSource, readSource }, { recognise }, { surveyOf }] = await Promise.all([
      import('../../ingest/find-files.js'),
      import('../../read/index.js'),
      import('../../recognise/index.js'),
      import('../../recognise/survey.js'),
    ]);
    let failed = 0;
    for (const file of (await findFiles(values)).files) {
      if (signal.aborted) return EXIT_CODES.interrupted;
      try {
        const { pages } = await readSource(await openSource(file));
        const contents = pages.map((page) => page.content);
        const survey = surveyOf(contents, recognise(contents, file));
        await terminal.write(
          options.json ? `${JSON.stringify({ file, ...survey })}\n` : `${surveyLines(file, survey).join('\n')}\n`,
        );
      } catch (error) {
        failed++;
        terminal.problem(error instanceof Error ? error.message : String(error));
      }
    }
    return failed > 0 ? EXIT_CODES.documents_failed : EXIT_CODES.fine;
  },
});
