/** What each step of reading looks like on the page: one drawing function a step. */
import { union } from '../../extractors/geometry.js';
import type { Grid, PageContent, PageLayout } from '../../extractors/layout.js';
import type { Fact, TableRecord } from '../types.js';
import { box, line, text } from './svg.js';

/** Everything a step can draw of one page; tables and facts may be those of the whole document. */
export interface ShownPage {
  readonly layout: PageLayout;
  readonly content: PageContent;
  readonly tables: readonly TableRecord[];
  readonly facts: readonly Fact[];
}

type Draw = (page: ShownPage) => readonly string[];

const LABEL_SIZE = 6;

const words: Draw = ({ layout }) =>
  layout.words.flatMap((word) => [
    box(word.bbox, word.origin === 'ocr' ? 'word doubtful' : 'word', `${word.raw} (${word.origin}, ${word.confidence})`),
    text(word.text, word.bbox.x0, word.baseline, word.fontSize, 'ink', word.bbox.x1 - word.bbox.x0),
  ]);

const rules: Draw = ({ layout }) => [
  ...layout.fills.map((fill) => box(fill, 'fill')),
  ...layout.rules.map((rule) =>
    rule.orientation === 'horizontal'
      ? line(rule.from, rule.at, rule.to, rule.at, 'rule')
      : line(rule.at, rule.from, rule.at, rule.to, 'rule'),
  ),
];

/** The text of the page in pale ink, below what a step draws. */
const print: Draw = ({ layout }) =>
  layout.words.map((word) => text(word.text, word.bbox.x0, word.baseline, word.fontSize, 'pale', word.bbox.x1 - word.bbox.x0));

const gridCells = (grid: Grid): readonly string[] =>
  grid.cells.flatMap((cell) => {
    const spans = cell.rowSpan > 1 || cell.columnSpan > 1 ? ` ${cell.rowSpan}×${cell.columnSpan}` : '';
    const key = `${cell.row}:${cell.column}${spans}`;
    return [
      box(cell.bbox, cell.text === '' ? 'cell blank' : 'cell', `${key} ${cell.text}`),
      text(key, cell.bbox.x0 + 1, cell.bbox.top + LABEL_SIZE, LABEL_SIZE, 'key'),
    ];
  });

const cells: Draw = (page) => [...print(page), ...page.content.grids.flatMap(gridCells)];

const factHint = (fact: Fact): string =>
  [
    `${fact.row}:${fact.column}`,
    fact.code,
    fact.label,
    fact.measure ?? fact.header,
    `${fact.raw} ${fact.unit}`,
    fact.role,
    fact.status,
  ]
    .filter(Boolean)
    .join(' · ');

function tableFacts(table: TableRecord, facts: readonly Fact[]): readonly string[] {
  const [first] = facts;
  if (!first) return [];
  const outline = union(facts.map((fact) => fact.bbox));
  return [
    box(outline, 'table'),
    text(`${table.index} ${table.title} (${table.table ?? '?'})`, outline.x0, outline.top - 2, LABEL_SIZE + 2, 'key'),
    ...facts.map((fact) => box(fact.bbox, `fact ${fact.role}${fact.status === 'disputed' ? ' disputed' : ''}`, factHint(fact))),
  ];
}

const tables: Draw = (page) => {
  const number = page.layout.page;
  const here = page.facts.filter((fact) => fact.page === number);
  return [
    ...page.content.grids.map((grid) => box(grid.bbox, 'grid', `${grid.method}, ${grid.ys.length - 1} × ${grid.xs.length - 1}`)),
    ...print(page),
    ...page.tables.flatMap((table) =>
      tableFacts(
        table,
        here.filter((fact) => fact.table_index === table.index),
      ),
    ),
  ];
};

export const STEPS = { words, rules, cells, tables } as const satisfies Record<string, Draw>;

export type Step = keyof typeof STEPS;

export const STEP_NAMES = ['words', 'rules', 'cells', 'tables'] as const satisfies readonly Step[];
