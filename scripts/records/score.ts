/** Compares performance records with the performance tables of a marked document, figure by figure. */
import { fenToYuan } from '../../src/normalise/format.js';
import type { Amount, IndicatorRecord, ProjectRecord } from '../../src/types.js';
import {
  FORMS,
  INDICATOR_FIELDS,
  MONEY_COLUMN,
  MONEY_FIELDS,
  PROJECT_CODE,
  plain,
  type RecordAnswer,
  type RecordTable,
  TOTAL_ROW,
} from './answers.js';

export type FigureKind = 'amount' | 'score' | 'percent' | 'number';

export interface ScoredFigure {
  readonly kind: string;
  readonly isRight: boolean;
  /** Form, row, column, printed figure, and what was read. */
  readonly place: string;
}

export interface Read {
  readonly projects: readonly ProjectRecord[];
  readonly indicators: readonly IndicatorRecord[];
}

type Value = string | null | undefined;

/** The forms that a table of the answers may be. */
function formsOf(table: RecordTable, answer: RecordAnswer, projects: readonly ProjectRecord[]): ProjectRecord[] {
  const kind = FORMS.get(table.canonical ?? '');
  return projects.filter((project) => {
    if (project.form !== kind) return false;
    if (kind === 'project_goal') return project.code === answer.row;
    return kind !== 'project_evaluation' || plain(project.name) === plain(table.name ?? null);
  });
}

const printed = (value: Amount | string | null): Value =>
  value === null || typeof value === 'string' ? value : fenToYuan(value.fen);

function moneyValues(answer: RecordAnswer, column: string, forms: readonly ProjectRecord[], isList: boolean): Value[] {
  const wanted = plain(isList ? column : answer.row);
  const field = MONEY_FIELDS.get(column) ?? 'initial_budget';
  return forms.flatMap(({ money }) =>
    money.filter(({ label }) => plain(label).includes(wanted) || wanted.includes(plain(label))).map((one) => printed(one[field])),
  );
}

/** Whether an indicator stands under the levels that the answer names. */
function isAt(indicator: IndicatorRecord, { row, path }: RecordAnswer): boolean {
  const [level1, level2] = path?.split('/') ?? [];
  return (
    plain(indicator.level_3) === plain(row) &&
    (level1 === undefined || plain(level1) === plain(indicator.level_1)) &&
    (level2 === undefined || plain(level2) === plain(indicator.level_2))
  );
}

function valuesFor(answer: RecordAnswer, forms: readonly ProjectRecord[], isList: boolean, read: Read): Value[] {
  const column = answer.column.split('/').at(-1) ?? '';
  if (answer.kind === 'amount' || MONEY_COLUMN.test(answer.column)) return moneyValues(answer, column, forms, isList);
  if (plain(answer.row) === TOTAL_ROW)
    return forms.map((form) => (INDICATOR_FIELDS.get(column) === 'weight' ? form.total_weight : form.total_score));
  const field = INDICATOR_FIELDS.get(column);
  if (field === undefined) return [];
  return read.indicators
    .filter((indicator) => forms.some(({ number }) => number === indicator.project) && isAt(indicator, answer))
    .map((indicator) => indicator[field]);
}

function isSame({ kind, yuan, raw }: RecordAnswer, value: Value): boolean {
  if (value === null || value === undefined) return false;
  if (kind === 'amount') return value === yuan;
  return plain(value).replace(/%$/u, '') === plain(raw).replace(/%$/u, '').replaceAll(',', '');
}

/** Every figure of the performance tables; figures of rows that are no project of a list are left out. */
export function scoreRecords(tables: readonly RecordTable[], read: Read): ScoredFigure[] {
  return tables.flatMap((table) => {
    const kind = FORMS.get(table.canonical ?? '');
    if (kind === undefined) return [];
    const isList = kind === 'project_goal';
    const cells = table.cells.filter(({ row }) => !isList || PROJECT_CODE.test(row));
    return cells.map((answer) => {
      const values = valuesFor(answer, formsOf(table, answer, read.projects), isList, read);
      const where = [table.name ?? table.canonical, answer.path ?? answer.row, answer.column, answer.raw].join(' · ');
      const isRight = values.some((value) => isSame(answer, value));
      return { kind: answer.kind, isRight, place: `${where} ← ${values.slice(0, 3).join(' | ') || 'nothing'}` };
    });
  });
}
