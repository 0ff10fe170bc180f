/** Facts of one document → tables as rows and columns, so that sums can be looked for; built once, in time linear in the facts. */
import { TABLE_BY_ID } from '../../schemas/tables/index.js';
import { COUNT_HEADER, foldWidth } from '../../schemas/wording.js';
import type { Fact } from '../types.js';

/** One row of figures; `cells` holds the number of the fact in each column of the body, or undefined where the cell is blank. */
export interface Line {
  readonly row: number;
  readonly panel: number;
  readonly code: string | null;
  /** Row label in half width. */
  readonly label: string;
  readonly isTotal: boolean;
  readonly cells: (number | undefined)[];
}

export interface BodyColumn {
  /** Levels of the header in half width, outermost first. */
  readonly path: readonly string[];
  readonly measure: string | null;
}

/** Rows that belong together: a table, or one side (panel) of a table with several. */
export interface Body {
  readonly table: string;
  readonly tableIndex: number;
  readonly panel: number;
  readonly lines: readonly Line[];
  readonly columns: readonly BodyColumn[];
}

interface OpenBody extends Body {
  readonly lines: Line[];
  readonly columns: BodyColumn[];
  readonly columnOf: Map<string, number>;
}

/** Economic codes side by side go on from panel to panel; on the sides of other tables stand different things. */
function panelsOf(facts: readonly Fact[]): (fact: Fact) => number {
  const shape = TABLE_BY_ID.get(facts[0]?.table ?? '')?.body;
  return shape === 'economic_codes' ? () => 0 : (fact) => fact.panel;
}

/** The column of a fact; a second one with the same header in one row gets a column of its own. */
function columnIndex(body: OpenBody, line: Line, fact: Fact): number {
  // Side by side, the amounts of all panels form one column.
  const header = body.panel !== fact.panel ? (fact.measure ?? fact.header) : fact.header;
  for (let again = 0; ; again++) {
    const key = `${header}#${again}`;
    let found = body.columnOf.get(key);
    // Only the first time: a row may print one measure twice.
    if (found === undefined && again === 0 && body.panel !== fact.panel)
      found = body.columns.findIndex(({ measure }) => measure === fact.measure);
    if (found === undefined || found < 0) {
      found = body.columns.length;
      body.columnOf.set(key, found);
      body.columns.push({ path: fact.header.split('/').map(foldWidth), measure: fact.measure });
    }
    if (line.cells[found] === undefined) return found;
  }
}

function addFact(body: OpenBody, fact: Fact, index: number, named: ReadonlyMap<number, Fact>): void {
  let line = body.lines.at(-1);
  if (!line || line.row !== fact.row || line.panel !== fact.panel) {
    // A panel without names of its own goes on with the row of the panel before it.
    const key = fact.label === '' ? (named.get(fact.row) ?? fact) : fact;
    line = {
      row: fact.row,
      panel: fact.panel,
      code: key.code,
      label: foldWidth(key.label),
      isTotal: key.role === 'total',
      cells: [],
    };
    body.lines.push(line);
  }
  line.cells[columnIndex(body, line, fact)] = index;
}

const isCount = ({ measure, header }: Fact): boolean => measure === null && COUNT_HEADER.test(foldWidth(header));

/** The bodies of one table. `numbers` are the places of its facts in `facts`, by row. */
function bodiesOfTable(facts: readonly Fact[], numbers: readonly number[]): Body[] {
  const own = numbers.flatMap((number) => facts[number] ?? []);
  const panelOf = panelsOf(own);
  const bodies = new Map<number, OpenBody>();
  const byPanel = [...numbers].sort((a, b) => (facts[a]?.panel ?? 0) - (facts[b]?.panel ?? 0));
  const named = new Map<number, Fact>();
  for (const number of byPanel) {
    const fact = facts[number];
    if (fact && fact.label !== '' && !named.has(fact.row)) named.set(fact.row, fact);
    if (!fact || isCount(fact)) continue;
    const panel = panelOf(fact);
    let body = bodies.get(panel);
    if (!body) {
      body = { table: fact.table, tableIndex: fact.table_index, panel, lines: [], columns: [], columnOf: new Map() };
      bodies.set(panel, body);
    }
    addFact(body, fact, number, named);
  }
  return [...bodies.values()];
}

/** All bodies of a document in the order of its tables; numbers of things are no money and take no part. */
export function bodiesOf(facts: readonly Fact[]): Body[] {
  const tables = new Map<number, number[]>();
  facts.forEach((fact, number) => {
    const own = tables.get(fact.table_index);
    if (own) own.push(number);
    else tables.set(fact.table_index, [number]);
  });
  return [...tables.values()].flatMap((numbers) => bodiesOfTable(facts, numbers));
}
