/** `run`: from the web to the database in one go. */
import { defineCommand } from '../declaration.js';
import { EXIT_CODES } from '../exit-codes.js';
import { FETCH_OPTIONS } from '../fetch-options.js';

export const command = defineCommand({
  name: 'run',
  summary: 'Fetch published disclosures and read them into a database.',
  description: 'The same as "fetch" followed by "ingest --archive"; both go on where an earlier run was interrupted.',
  arguments: [{ name: 'sources', summary: 'sources.yaml, or a CSV of addresses.' }],
  options: {
    ...FETCH_OPTIONS,
    db: { type: 'text', placeholder: 'FILE', summary: 'SQLite database; made when it does not exist.', required: true },
    jobs: {
      type: 'integer',
      placeholder: 'N',
      minimum: 1,
      summary: 'Documents read at the same time; the number of cores by default.',
    },
  },
  examples: [
    {
      command: 'xianzhang run sources.yaml --archive archive --db xianzhang.db',
      explanation: 'What is new on the web, into the database',
    },
  ],
  async run({ values: [file = ''], options, terminal, signal }) {
    const { fetchRequest } = await import('../fetch-options.js');
    const { runFetch } = await import('../run-fetch.js');
    const { fetchExitCode } = await import('../fetch-progress.js');
    const { exitCodeOf } = await import('../run-ingest.js');
    const { ingestArchive } = await import('../ingest-archive.js');
    const { archive, db, jobs } = options;
    const summary = await runFetch(await fetchRequest(file, options, signal), terminal);
    const fetched = fetchExitCode(summary);
    if (summary === null || summary.interrupted) return fetched;
    const read = exitCodeOf(await ingestArchive({ paths: [], archive, db, jobs }, terminal, signal));
    return read === EXIT_CODES.fine ? fetched : read;
  },
});
