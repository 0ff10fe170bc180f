/** `ingest`: read documents into the database. */

import { UsageError } from '../../errors.js';
import type { IngestEvent } from '../../ingest/events.js';
import { DEFAULT_MEMORY_MEGABYTES, DEFAULT_TIMEOUT_SECONDS } from '../../ingest/limits.js';
import { OCR_MODES } from '../../read/ocr.js';
import { defineCommand } from '../declaration.js';

export const command = defineCommand({
  name: 'ingest',
  summary: 'Read disclosures (.pdf, .txt) into a database.',
  description:
    'Folders are searched recursively. A document that the database already has from this version of the reader is skipped, so that an interrupted run goes on where it was. One that cannot be read is reported and the others go on.',
  arguments: [{ name: 'path', summary: 'Files and folders.', variadic: true, optional: true }],
  options: {
    archive: {
      type: 'text',
      placeholder: 'DIR',
      summary: 'Archive that "fetch" wrote; what its links said is compared with each document.',
    },
    db: { type: 'text', placeholder: 'FILE', summary: 'SQLite database; made when it does not exist.', required: true },
    jobs: {
      type: 'integer',
      placeholder: 'N',
      minimum: 1,
      summary: 'Documents read at the same time; the number of cores by default.',
    },
    timeout: {
      type: 'integer',
      placeholder: 'SECONDS',
      minimum: 1,
      summary: 'Time limit of each document; each page that is read by OCR adds 30 s to it.',
      default: DEFAULT_TIMEOUT_SECONDS,
    },
    memory: {
      type: 'integer',
      placeholder: 'MB',
      minimum: 64,
      summary: 'Heap limit of each worker.',
      default: DEFAULT_MEMORY_MEGABYTES,
    },
    ocr: {
      type: 'text',
      placeholder: 'MODE',
      choices: OCR_MODES,
      summary: 'Pages read from their image: those without a usable text layer (auto), none, or all.',
      default: 'auto',
    },
    json: { type: 'flag', summary: 'One JSON object a document on stdout.' },
    quiet: { type: 'flag', summary: 'No progress; failures are still shown.' },
  },
  examples: [
    { command: 'xianzhang ingest samples --db xianzhang.db', explanation: 'Everything in a folder' },
    { command: 'xianzhang ingest --archive archive --db xianzhang.db', explanation: 'What "fetch" brought' },
    {
      command: 'xianzhang ingest disclosures --db xianzhang.db --jobs 4 --timeout 60 --json > ingested.jsonl',
      explanation: 'At most a minute each, with a record of what happened',
    },
  ],
  async run({ values, options, terminal, signal }) {
    const { exitCodeOf, runIngest } = await import('../run-ingest.js');
    const { jsonLine } = await import('../json-events.js');
    const onEvent = (event: IngestEvent): void => {
      const line = options.json ? jsonLine(event) : null;
      if (line !== null) void terminal.line(line);
    };
    const { archive, ...request } = options;
    if (archive !== undefined) {
      const { ingestArchive } = await import('../ingest-archive.js');
      return exitCodeOf(await ingestArchive({ ...request, paths: values, archive }, terminal, signal, onEvent));
    }
    if (values.length === 0) throw new UsageError("missing required argument 'path': give files or folders, or --archive DIR.");
    const summary = await runIngest({ paths: values, ...request }, terminal, signal, onEvent);
    return exitCodeOf(summary);
  },
});
