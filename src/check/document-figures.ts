/** What of a document is compared with other documents: a few figures, the plans its text quotes, the names of its codes. Pure. */
import type { FigureSelector } from '../../schemas/checks/define.js';
import { BALANCES, NAME_ORNAMENT, QUOTED_BUDGETS, STEADY_FIGURES } from '../../schemas/checks/over_documents.js';
import { OPTIONAL_ENDING } from '../../schemas/checks/wording.js';
import { BY_ECONOMIC_CLASS, BY_FUNCTION, ECONOMIC_CODE, FUNCTION_CODE } from '../../schemas/funds.js';
import { type ClaimPlace, TOPICS } from '../../schemas/narrative/index.js';
import { HEADING_NUMBER } from '../../schemas/narrative/wording.js';
import { foldWidth, LINE_ITEM } from '../../schemas/wording.js';
import type { Claim, Fact, StoredDocument } from '../types.js';
import { type KeyFigure, keyFigureOf } from './over-result.js';
import { placeOf } from './place.js';

/** A name printed beside a code. */
export interface CodeName {
  readonly code: string;
  /** As printed. */
  readonly name: string;
  readonly place: string;
}

export interface DocumentFigures {
  readonly document: StoredDocument;
  /** By `selectorKey`; no entry where the figure is not printed or not printed alone. */
  readonly figures: ReadonlyMap<string, KeyFigure>;
  /** Figures of a budget that the text of a final account may quote, by `planKey`. */
  readonly plans: ReadonlyMap<string, readonly KeyFigure[]>;
  /** Initial budgets that the text of a final account quotes. */
  readonly quotes: readonly Claim[];
  /** By code and folded name. */
  readonly names: ReadonlyMap<string, CodeName>;
}

export const selectorKey = ({ table, measures, row }: FigureSelector): string =>
  `${table} ${measures.join()} ${row === 'total' ? row : 'label' in row ? row.label.source : row.code.source}`;

export const planKey = (table: string, column: string, row: string): string => `${table} ${column} ${row}`;

const SELECTORS: readonly FigureSelector[] = [
  ...BALANCES.flatMap(({ opening, closing }) => [opening, closing]),
  ...QUOTED_BUDGETS.flatMap(({ quoted, published }) => [quoted, published]),
  ...STEADY_FIGURES,
];

/** Places of a budget that print a total or the row of a code. */
export const isPlanPlace = ({ table, row, stage }: ClaimPlace): boolean =>
  table.startsWith('bg_') && (row === 'total' || row === 'code') && (stage ?? 'initial_budget') === 'initial_budget';

const PLAN_COLUMNS: ReadonlySet<string> = new Set(
  TOPICS.flatMap(({ places }) => places.filter(isPlanPlace).map(({ table, column }) => `${table} ${column}`)),
);

const NAMED_TABLES: ReadonlySet<string> = new Set([...BY_FUNCTION, ...BY_ECONOMIC_CLASS].map(({ table }) => table));

const plainLabel = (label: string): string => foldWidth(label).replace(LINE_ITEM, '').replace(HEADING_NUMBER, '');

/** The form in which names of subjects are compared. */
export const foldName = (name: string): string => plainLabel(name).replace(NAME_ORNAMENT, '').replace(OPTIONAL_ENDING, '');

type Columns = ReadonlyMap<string, readonly Fact[]>;

function columnsOf(facts: Iterable<Fact>): Columns {
  const columns = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.measure === null) continue;
    const key = `${fact.table} ${fact.measure}`;
    const own = columns.get(key);
    if (own) own.push(fact);
    else columns.set(key, [fact]);
  }
  return columns;
}

function rowsOf(column: readonly Fact[], row: FigureSelector['row']): readonly Fact[] {
  if (row !== 'total') {
    return column.filter(({ label, code }) => ('label' in row ? row.label.test(plainLabel(label)) : row.code.test(code ?? '')));
  }
  const totals = column.filter(({ role }) => role === 'total');
  return totals.length > 0 ? totals : column.length === 1 ? column : [];
}

/** The figure, when it is printed and all its printings are equal. */
function figureAt(columns: Columns, { table, measures, row }: FigureSelector): KeyFigure | null {
  const found = measures.flatMap((measure) => rowsOf(columns.get(`${table} ${measure}`) ?? [], row));
  const [first] = found;
  return first && found.every(({ amount }) => amount.fen === first.amount.fen) ? keyFigureOf(first) : null;
}

function plansOf(columns: Columns): Map<string, KeyFigure[]> {
  const plans = new Map<string, KeyFigure[]>();
  const keep = (key: string, fact: Fact): void => {
    plans.set(key, [...(plans.get(key) ?? []), keyFigureOf(fact)]);
  };
  for (const [key, column] of columns) {
    if (!PLAN_COLUMNS.has(key)) continue;
    for (const fact of rowsOf(column, 'total')) keep(`${key} total`, fact);
    for (const fact of column) if (fact.code !== null) keep(`${key} ${fact.code}`, fact);
  }
  return plans;
}

const isQuotedPlan = (claim: Claim, { kind, fiscal_year }: StoredDocument): boolean =>
  kind === 'final_account' &&
  claim.stage === 'initial_budget' &&
  claim.aspect === 'level' &&
  claim.amount !== null &&
  claim.fiscal_year === fiscal_year;

function nameOf({ code, all_codes, label, table }: Fact): { code: string; name: string } | null {
  if (code === null || (all_codes ?? code) !== code || !NAMED_TABLES.has(table)) return null;
  if (!FUNCTION_CODE.test(code) && !ECONOMIC_CODE.test(code)) return null;
  return label === '' ? null : { code, name: label };
}

/** Rows of units have codes of their own: a row that bears the name of the publisher is one. */
function namesOf(facts: Iterable<Fact>, organization: string | null): Map<string, CodeName> {
  const publisher = foldName(organization ?? '');
  const names = new Map<string, CodeName>();
  for (const fact of facts) {
    const named = nameOf(fact);
    const folded = named && foldName(named.name);
    if (!named || !folded || folded === publisher || /^\d*$/.test(folded)) continue;
    const key = `${named.code} ${folded}`;
    if (!names.has(key)) names.set(key, { ...named, place: placeOf(fact) });
  }
  return names;
}

/** Takes from a document what `overDocuments` needs; `facts` and `claims` are all those of the document. */
export function documentFigures(document: StoredDocument, facts: readonly Fact[], claims: readonly Claim[]): DocumentFigures {
  const columns = columnsOf(facts);
  const figures = new Map<string, KeyFigure>();
  for (const selector of SELECTORS) {
    const figure = figureAt(columns, selector);
    if (figure) figures.set(selectorKey(selector), figure);
  }
  return {
    document,
    figures,
    plans: document.kind === 'budget' ? plansOf(columns) : new Map(),
    quotes: claims.filter((claim) => isQuotedPlan(claim, document)),
    names: namesOf(facts, document.organization),
  };
}
