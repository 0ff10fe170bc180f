/** Rows of claims, projects and indicators back into the nouns of the pipeline, document by document. */
import type {
  Amount,
  Claim,
  IndicatorRecord,
  ProjectMoney,
  ProjectRecord,
  StoredClaim,
  StoredDocument,
  StoredIndicator,
  StoredProject,
} from '../types.js';
import type { Connection } from './database.js';
import { documentCondition } from './filter.js';
import { readDocuments } from './read.js';

interface BoxColumns {
  x0: number;
  top: number;
  x1: number;
  bottom: number;
}

/** Every whole number is a bigint here, because amounts need it. */
type ClaimRow = Omit<Claim, 'amount' | 'count' | 'fiscal_year' | 'page' | 'bbox' | 'fact'> &
  BoxColumns &
  Record<
    'amount_fen' | 'step_fen' | 'count' | 'fiscal_year' | 'fact_table' | 'fact_row' | 'fact_column' | 'fact_panel',
    bigint | null
  > & {
    page: bigint;
  };

type ProjectRow = Omit<ProjectRecord, 'money' | 'bbox'> & BoxColumns;
type MoneyRow = Pick<ProjectMoney, 'source' | 'label' | 'execution_rate' | 'weight' | 'score'> &
  Record<`${'initial_budget' | 'full_budget' | 'actual'}_${'fen' | 'step'}`, bigint | null>;
type IndicatorRow = Omit<IndicatorRecord, 'bbox'> & BoxColumns;

const boxOf = ({ x0, top, x1, bottom }: BoxColumns) => ({ x0, top, x1, bottom });
const amountOf = (fen: bigint | null, stepFen: bigint | null): Amount | null =>
  fen === null || stepFen === null ? null : { fen, stepFen };
const whole = (value: bigint | null): number | null => (value === null ? null : Number(value));

const documentsOf = (connection: Connection): StoredDocument[] => readDocuments(connection, documentCondition({}));

/** Claims by file and place. */
export function* readClaims(connection: Connection): Generator<StoredClaim> {
  const statement = connection
    .prepare<[string], ClaimRow>('SELECT * FROM core_claim WHERE document_sha256 = ? ORDER BY number')
    .safeIntegers(true);
  for (const document of documentsOf(connection)) {
    for (const row of statement.all(document.sha256)) yield { document, ...claimOf(row) };
  }
}

const claimOf = (row: ClaimRow): Claim => ({
  topic: row.topic,
  subject: row.subject,
  code: row.code,
  scope: row.scope,
  measure: row.measure,
  aspect: row.aspect,
  stage: row.stage,
  fiscal_year: whole(row.fiscal_year),
  amount: amountOf(row.amount_fen, row.step_fen),
  percent: row.percent,
  count: whole(row.count),
  decimal: row.decimal,
  raw: row.raw,
  unit: row.unit,
  compared_with: row.compared_with,
  direction: row.direction,
  reason: row.reason,
  page: Number(row.page),
  bbox: boxOf(row),
  quote: row.quote,
  origin: row.origin,
  fact:
    row.fact_table === null
      ? null
      : {
          table_index: Number(row.fact_table),
          row: Number(row.fact_row),
          column: Number(row.fact_column),
          panel: Number(row.fact_panel),
        },
  relation: row.relation,
});

/** Projects by file and number, each with its money. */
export function* readProjects(connection: Connection): Generator<StoredProject> {
  const projects = connection.prepare<[string], ProjectRow>(
    'SELECT * FROM core_project WHERE document_sha256 = ? ORDER BY number',
  );
  const money = connection
    .prepare<[string, number], MoneyRow>(
      'SELECT * FROM core_project_money WHERE document_sha256 = ? AND project = ? ORDER BY number',
    )
    .safeIntegers(true);
  for (const document of documentsOf(connection)) {
    for (const row of projects.all(document.sha256)) {
      yield { document, ...projectOf(row, money.all(document.sha256, row.number).map(moneyOf)) };
    }
  }
}

const projectOf = (row: ProjectRow, money: readonly ProjectMoney[]): ProjectRecord => ({
  number: row.number,
  form: row.form,
  table_index: row.table_index,
  name: row.name,
  code: row.code,
  managing_unit: row.managing_unit,
  implementing_unit: row.implementing_unit,
  money,
  goal: row.goal,
  result: row.result,
  total_weight: row.total_weight,
  total_score: row.total_score,
  page: row.page,
  bbox: boxOf(row),
  origin: row.origin,
});

const moneyOf = (row: MoneyRow): ProjectMoney => ({
  source: row.source,
  label: row.label,
  initial_budget: amountOf(row.initial_budget_fen, row.initial_budget_step),
  full_budget: amountOf(row.full_budget_fen, row.full_budget_step),
  actual: amountOf(row.actual_fen, row.actual_step),
  execution_rate: row.execution_rate,
  weight: row.weight,
  score: row.score,
});

/** Indicators by file, project and number. */
export function* readIndicators(connection: Connection): Generator<StoredIndicator> {
  const statement = connection.prepare<[string], IndicatorRow>(
    'SELECT * FROM core_indicator WHERE document_sha256 = ? ORDER BY project, number',
  );
  for (const document of documentsOf(connection)) {
    for (const row of statement.all(document.sha256)) yield { document, ...indicatorOf(row) };
  }
}

const indicatorOf = (row: IndicatorRow): IndicatorRecord => ({
  project: row.project,
  number: row.number,
  level_1: row.level_1,
  level_2: row.level_2,
  level_3: row.level_3,
  target: row.target,
  achieved: row.achieved,
  weight: row.weight,
  score: row.score,
  deviation: row.deviation,
  reason: row.reason,
  note: row.note,
  page: row.page,
  bbox: boxOf(row),
});
