/** `demo`: reads the samples and shows what comes out; this is what `npm start` runs. */
import { defineCommand } from '../declaration.js';

export const command = defineCommand({
  name: 'demo',
  summary: 'Read the samples and compare their districts.',
  arguments: [],
  options: {
    samples: { type: 'text', placeholder: 'DIR', summary: 'Folder with the documents.', default: 'samples' },
    db: { type: 'text', placeholder: 'FILE', summary: 'Database to write.', default: 'xianzhang.db' },
    quiet: { type: 'flag', summary: 'No progress; failures are still shown.' },
  },
  examples: [
    { command: 'xianzhang demo', explanation: 'From samples/ into xianzhang.db' },
    { command: 'xianzhang demo --samples disclosures --db /tmp/demo.db', explanation: 'Your own documents' },
  ],
  async run({ options, terminal, signal }) {
    const { exitCodeOf, runIngest } = await import('../run-ingest.js');
    const { documentLines } = await import('../document-lines.js');
    const { overviewLines } = await import('../overview-lines.js');
    const { openStore } = await import('../../store/store.js');
    const met = new Set<string>();
    const summary = await runIngest({ paths: [options.samples], db: options.db }, terminal, signal, (event) => {
      if (event.type === 'stored') met.add(event.document.sha256);
      if (event.type === 'skipped') met.add(event.sha256);
    });
    const store = openStore(options.db, { readonly: true });
    try {
      const documents = store.documents().filter(({ sha256 }) => met.has(sha256));
      if (documents.length === 0) return exitCodeOf(summary);
      await terminal.line('Documents (tables: found of expected)\n');
      await terminal.line(documentLines(documents, store));
      await terminal.line('Comparison, 10,000 yuan ("-": not printed; "?": a check failed)\n');
      await terminal.write(overviewLines(documents, store));
    } finally {
      store.close();
    }
    terminal.progress(
      `\nMore: xianzhang compare --db ${options.db} --measure total_expenditure; reasons for "-" are given there.`,
    );
    return exitCodeOf(summary);
  },
});
