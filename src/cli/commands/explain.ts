/** `explain`: for each table of a document what it was taken for and why, and every cell not understood. */
import type { DocumentExplanation, TableExplanation } from '../../recognise/explain.js';
import { defineCommand } from '../declaration.js';
import { EXIT_CODES } from '../exit-codes.js';

function tableLines({ record, method, evidence, columns, issues }: TableExplanation): string[] {
  const pages =
    record.first_page === record.last_page ? `p. ${record.first_page}` : `p. ${record.first_page}–${record.last_page}`;
  const found = record.table ?? 'unknown';
  return [
    `${pages}  ${record.title || '(no title)'} → ${found}`,
    `    ${evidence}; ${method}; ${record.rows} × ${record.columns}; unit ${record.unit ?? 'none'}; ${record.facts} figures`,
    ...columns.map(
      (column, index) =>
        `    column ${index + 1}: ${column.role}${column.panel > 0 ? ` (panel ${column.panel + 1})` : ''}  ${column.header}${
          column.role === 'amount' ? ` → ${column.measure ?? 'no declared measure'}` : ''
        }`,
    ),
    ...issues.map((issue) => `    ! ${issue.code}: ${issue.message}`),
  ];
}

function documentLines({ identity, tables, issues }: DocumentExplanation): string[] {
  const said = [identity.organization, identity.region_code, identity.fiscal_year, identity.kind, identity.entity_level];
  return [
    said.map((value) => value ?? '?').join(' · '),
    ...issues.map((issue) => `! ${issue.code}: ${issue.message}`),
    ...tables.flatMap((table) => ['', ...tableLines(table)]),
    '',
  ];
}

export const command = defineCommand({
  name: 'explain',
  summary: 'Say for each table of a document what it was taken for and why.',
  description:
    'Prints title, evidence, runner-up, every column with its role and measure, and each cell that was not understood.',
  arguments: [{ name: 'file', summary: 'The document.' }],
  options: { json: { type: 'flag', summary: 'Print JSON.' } },
  examples: [{ command: 'xianzhang explain report.pdf', explanation: 'Why a table is missing or a column has no measure' }],
  async run({ values, options, terminal }) {
    const [{ explain }, { openSource, readSource }] = await Promise.all([
      import('../../recognise/explain.js'),
      import('../../read/index.js'),
    ]);
    const { pages } = await readSource(await openSource(values[0] ?? ''));
    const explanation = explain(pages.map((page) => page.content));
    await terminal.write(options.json ? `${JSON.stringify(explanation)}\n` : documentLines(explanation).join('\n'));
    return EXIT_CODES.fine;
  },
});
