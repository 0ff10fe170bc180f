/** `fetch`: published disclosures from the web into an archive. */
import { defineCommand } from '../declaration.js';
import { FETCH_OPTIONS } from '../fetch-options.js';

export const command = defineCommand({
  name: 'fetch',
  summary: 'Download published disclosures into an archive.',
  description:
    'Reads a sources.yaml or a CSV with the column "url" (docs/fetching.md). robots.txt is obeyed, each host has one connection and pauses between requests. Whatever interrupts a run, the same command goes on where it was; what has not changed is not downloaded again, what has changed is kept beside the old version.',
  arguments: [{ name: 'sources', summary: 'sources.yaml, or a CSV of addresses.' }],
  options: { ...FETCH_OPTIONS, json: { type: 'flag', summary: 'One JSON object an event on stdout, the summary last.' } },
  examples: [
    { command: 'xianzhang fetch sources.yaml --archive archive', explanation: 'Everything that the sources name' },
    {
      command: 'xianzhang fetch addresses.csv --archive archive --contact you@example.org --json > fetched.jsonl',
      explanation: 'A list of addresses, with a record for another program',
    },
  ],
  async run({ values: [file = ''], options, terminal, signal }) {
    const { fetchRequest } = await import('../fetch-options.js');
    const { runFetch } = await import('../run-fetch.js');
    const { fetchExitCode, fetchJson } = await import('../fetch-progress.js');
    const request = await fetchRequest(file, options, signal);
    const summary = await runFetch(request, terminal, (event) => {
      const line = options.json ? fetchJson(event) : null;
      if (line !== null) void terminal.line(line);
    });
    if (options.json && summary) await terminal.line(JSON.stringify({ type: 'summary', ...summary }));
    return fetchExitCode(summary);
  },
});
