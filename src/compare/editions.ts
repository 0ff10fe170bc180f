/** Takes one figure for each body, year and kind: a 单位 beside its 部门, a document given twice, or copies that differ are never counted. */
import { fenToWan } from '../normalise/format.js';
import type { ComparedFigure, LeftOut } from './options.js';
import { editionKey } from './unit-key.js';

export interface Editions {
  readonly rows: readonly ComparedFigure[];
  readonly left_out: readonly LeftOut[];
}

/** Keeps the order of the rows. */
export function oneEdition(rows: readonly ComparedFigure[]): Editions {
  const groups = new Map<string, ComparedFigure[]>();
  for (const row of rows) groups.set(editionKey(row), [...(groups.get(editionKey(row)) ?? []), row]);
  const chosen = [...groups.values()].map(chooseEdition);
  return { rows: chosen.flatMap(({ rows: kept }) => kept), left_out: chosen.flatMap(({ left_out }) => left_out) };
}

function chooseEdition(group: readonly ComparedFigure[]): Editions {
  const department = group.find(({ entity_level }) => entity_level === 'department');
  const units = department ? group.filter(({ entity_level }) => entity_level === 'budget_unit') : [];
  const rest = group.filter((row) => !units.includes(row));
  const ofUnits = units.map((row) =>
    leftOut(
      row,
      `the 部门 edition of the same body (${department?.file}) holds this money: 部门 and 单位 are never compared or added together`,
    ),
  );
  const same = oneOf(rest);
  return { rows: same.rows, left_out: [...ofUnits, ...same.left_out] };
}

const CERTAINTY = { verified: 0, unverified: 1, disputed: 2 } as const;

function oneOf(group: readonly ComparedFigure[]): Editions {
  const [best, ...others] = [...group].sort((a, b) => CERTAINTY[a.status] - CERTAINTY[b.status]);
  if (!best || others.length === 0) return { rows: group, left_out: [] };
  if (others.every(({ amount_fen }) => amount_fen === best.amount_fen))
    return { rows: [best], left_out: others.map((row) => leftOut(row, `prints the same figure as ${best.file}; counted once`)) };
  const printed = group.map(({ file, amount_fen }) => `${fenToWan(amount_fen)} in ${file}`).join(', ');
  const reason = `documents of the same body, year and kind print different figures (10,000 yuan: ${printed}); none is taken`;
  return { rows: [], left_out: group.map((row) => leftOut(row, reason)) };
}

export const leftOut = ({ document_sha256, file, organization, fiscal_year }: ComparedFigure, reason: string): LeftOut => ({
  document_sha256,
  file,
  organization,
  fiscal_year,
  reason,
});
