/** Renders docs/checks.md from the declarations in schemas/checks. */

import { FIGURE_PAIRS } from '../../schemas/checks/across_tables.js';
import { COLUMN_SUMS } from '../../schemas/checks/column_sums.js';
import type { CheckSchema, CheckScope, FigureSelector, Tolerance } from '../../schemas/checks/define.js';
import { CHECKS } from '../../schemas/checks/index.js';

const SCOPES: Readonly<Record<CheckScope, string>> = {
  within_table: 'Within a table',
  across_tables: 'Across the tables of a document',
  narrative: 'Table and narrative',
  over_documents: 'Over documents (evaluated by `xianzhang check --all`, not stored)',
};

const TOLERANCES: Readonly<Record<Tolerance, string>> = {
  T_SUM: '(n + 1) × step / 2 for n added figures; 0 where every figure is printed to the fen',
  T_SAME: 'one step of the coarser figure; 0 where both are printed to the fen',
  T_LEAST: 'as T_SAME, one-sided',
  T_TEXT: 'half a step of each figure; where the text has fewer digits also less than one of its steps (digits cut off)',
  T_JUMP: 'anything but a factor between 3,000 and 30,000',
  T_NAME: 'punctuation, a 支出 at the end, and a name cut off',
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

function checkLines(check: CheckSchema): string[] {
  const tables = check.tables === 'all' ? 'every recognised table' : check.tables.map((id) => `\`${id}\``).join(', ');
  return [
    `### \`${check.id}\``,
    '',
    `${check.name_zh} — ${check.name_en}.`,
    '',
    `- 公式: ${check.formula_zh}`,
    `- Formula: ${check.formula_en}`,
    `- Tables: ${tables}`,
    `- Tolerance: ${check.tolerance}`,
    `- Severity: ${check.severity}${check.evaluated ? '' : '; declared, not evaluated yet: always not-checkable'}`,
    '',
  ];
}

function selectorText({ table, measures, row }: FigureSelector): string {
  const where = row === 'total' ? 'total row' : 'label' in row ? `line ${row.label.source}` : `code ${row.code.source}`;
  return `${table}.${measures.join('/')} (${where})`;
}

const columnSumRows = (): string[] =>
  COLUMN_SUMS.map(({ check, total, parts, required, binding }) => {
    const binds = binding === 'all' ? 'every table' : binding.join(', ') || 'only where it holds';
    const sum = parts.map((part) => (required.includes(part) ? part : `[${part}]`)).join(' + ');
    return `| \`${check}\` | ${cell(total.join(' + '))} = ${cell(sum)} | ${cell(binds)} |`;
  });

const pairRows = (): string[] =>
  FIGURE_PAIRS.map(({ check, left, right, relation }) => {
    const sign = relation === 'equal' ? '=' : '≥';
    return `| \`${check}\` | ${cell(selectorText(left))} ${sign} ${cell(right.map(selectorText).join(' + '))} |`;
  });

/** The whole of docs/checks.md. */
export function checksReference(): string {
  const scopes = (Object.keys(SCOPES) as CheckScope[]).flatMap((scope) => [
    `## ${SCOPES[scope]}`,
    '',
    ...CHECKS.filter((check) => check.scope === scope).flatMap(checkLines),
  ]);
  return [
    '# Cross-checks (勾稽)',
    '',
    '<!-- Generated from schemas/checks by "npm run docs"; change the declarations, not this file. -->',
    '',
    'Outcomes: pass (equal to the fen) · rounding (within the tolerance) · fail · not-checkable (an operand is missing: never a pass).',
    'A blank cell counts as 0 where its row or column has figures. How a status follows from outcomes: [checks-rule.md](checks-rule.md).',
    '',
    '| Tolerance | Accepts a difference of |',
    '| --- | --- |',
    ...Object.entries(TOLERANCES).map(([id, meaning]) => `| ${id} | ${meaning} |`),
    '',
    ...scopes,
    '## Declared sums of columns',
    '',
    'Columns in brackets count as blank where a table has none. `prior_`, `change_`, `cy_`, `co_`, `a_`, `b_` forms of the ids follow the same sums.',
    '',
    '| Check | Sum | Must hold in |',
    '| --- | --- | --- |',
    ...columnSumRows(),
    '',
    '## Declared pairs of figures',
    '',
    '| Check | Pair |',
    '| --- | --- |',
    ...pairRows(),
    '',
  ].join('\n');
}
