/** Takes one figure for each body, year and kind: a 单位 beside its 部门, a document given twice, or copies that differ are never counted. */
import { fenToWan } from '../normalise/format.js';
import type { ComparedFigure, LeftOut } from './options.js';
import { type Bodied, editionKey } from './unit-key.js';

/** What is asked of a figure to know its edition. */
export type Edited = Bodied & Pick<ComparedFigure, 'entity_level' | 'fiscal_year' | 'kind' | 'status' | 'file'>;

export interface Editions<Row = ComparedFigure> {
  readonly rows: readonly Row[];
  readonly left_out: readonly LeftOut[];
}

/** How figures are told apart: which of them are of the same thing, and what each says, in words. */
export interface EditionWords<Row> {
  readonly keyOf: (row: Row) => string;
  readonly textOf: (row: Row) => string;
  readonly unit: string;
}

/** Keeps the order of the rows. */
export const oneEdition = (rows: readonly ComparedFigure[]): Editions =>
  oneEditionOf(rows, { keyOf: editionKey, textOf: ({ amount_fen }) => fenToWan(amount_fen), unit: '10,000 yuan' });

/** `oneEdition` for figures of any sort. */
export function oneEditionOf<Row extends Edited>(rows: readonly Row[], words: EditionWords<Row>): Editions<Row> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(words.keyOf(row), [...(groups.get(words.keyOf(row)) ?? []), row]);
  const chosen = [...groups.values()].map((group) => chooseEdition(group, words));
  return { rows: chosen.flatMap(({ rows: kept }) => kept), left_out: chosen.flatMap(({ left_out }) => left_out) };
}

function chooseEdition<Row extends Edited>(group: readonly Row[], words: EditionWords<Row>): Editions<Row> {
  const department = group.find(({ entity_level }) => entity_level === 'department');
  const units = department ? group.filter(({ entity_level }) => entity_level === 'budget_unit') : [];
  const rest = group.filter((row) => !units.includes(row));
  const ofUnits = units.map((row) =>
    leftOut(
      row,
      `the 部门 edition of the same body (${department?.file}) holds this money: 部门 and 单位 are never compared or added together`,
    ),
  );
  const same = oneOf(rest, words);
  return { rows: same.rows, left_out: [...ofUnits, ...same.left_out] };
}

const CERTAINTY = { verified: 0, unverified: 1, disputed: 2 } as const;

function oneOf<Row extends Edited>(group: readonly Row[], { textOf, unit }: EditionWords<Row>): Editions<Row> {
  const [best, ...others] = [...group].sort((a, b) => CERTAINTY[a.status] - CERTAINTY[b.status]);
  if (!best || others.length === 0) return { rows: group, left_out: [] };
  if (others.every((row) => textOf(row) === textOf(best)))
    return { rows: [best], left_out: others.map((row) => leftOut(row, `prints the same figure as ${best.file}; counted once`)) };
  const printed = group.map((row) => `${textOf(row)} in ${row.file}`).join(', ');
  const reason = `documents of the same body, year and kind print different figures (${unit}: ${printed}); none is taken`;
  return { rows: [], left_out: group.map((row) => leftOut(row, reason)) };
}

export const leftOut = (
  { document_sha256, file, organization, fiscal_year }: Pick<Edited, 'document_sha256' | 'file' | 'organization' | 'fiscal_year'>,
  reason: string,
): LeftOut => ({ document_sha256, file, organization, fiscal_year, reason });
