/** Puts each figure in relation to another: final to budget, this year to last year, part to whole, money to heads. All exact. */
import { FUNDS } from '../../schemas/funds.js';
import { leftOut } from './editions.js';
import type { ComparedFigure, LeftOut } from './options.js';
import { type Ratio, ratio } from './ratio.js';
import { bodyKey } from './unit-key.js';

export type RelationKind = 'execution' | 'change' | 'share' | 'per_head';

/** A figure with the exact ratio to its base: fen by fen, or fen by heads. */
export interface RelatedFigure extends ComparedFigure {
  readonly relation: RelationKind;
  readonly value: Ratio;
  /** The other figure; null where the base is a number of heads. */
  readonly base: ComparedFigure | null;
  readonly heads: bigint | null;
}

export interface Related {
  readonly rows: readonly RelatedFigure[];
  readonly left_out: readonly LeftOut[];
}

/** What is found for one figure: its base, or why there is none. */
type Base = { readonly base: ComparedFigure; readonly reason: null } | { readonly base: null; readonly reason: string };

const inYear = (figure: ComparedFigure, year: number | null): string => [bodyKey(figure), year].join('|');

const byBodyAndYear = (figures: readonly ComparedFigure[]): ReadonlyMap<string, ComparedFigure> =>
  new Map(figures.map((figure) => [inYear(figure, figure.fiscal_year), figure]));

/** Final account ÷ published budget of the same body and year. `figures` holds one edition of both kinds. */
export function execution(figures: readonly ComparedFigure[]): Related {
  const budgets = byBodyAndYear(figures.filter(({ kind }) => kind === 'budget'));
  const finals = figures.filter(({ kind }) => kind === 'final_account');
  const used = new Set<ComparedFigure>();
  const related = relateAll(finals, 'execution', (final) => {
    const base = budgets.get(inYear(final, final.fiscal_year));
    if (!base) return { base: null, reason: `no budget of ${final.fiscal_year} of the same body prints this figure` };
    used.add(base);
    return sameMoney(final, base, 'budget');
  });
  const alone = [...budgets.values()].filter((budget) => !used.has(budget));
  const reason = 'no final account of the same body and year prints this figure';
  return { rows: related.rows, left_out: [...related.left_out, ...alone.map((budget) => leftOut(budget, reason))] };
}

/** (this year − last year) ÷ last year, of the same body and kind. */
export function change(figures: readonly ComparedFigure[]): Related {
  const budgets = byBodyAndYear(figures.filter(({ kind }) => kind === 'budget'));
  const finals = byBodyAndYear(figures.filter(({ kind }) => kind === 'final_account'));
  return relateAll(figures, 'change', (figure) => {
    const before = figure.fiscal_year === null ? null : figure.fiscal_year - 1;
    const base = (figure.kind === 'budget' ? budgets : finals).get(inYear(figure, before));
    if (!base) return { base: null, reason: `no figure of the same body and kind for the year before (${before ?? 'unknown'})` };
    return sameMoney(figure, base, 'year before');
  });
}

/** Part ÷ whole, both of the same document. */
export function share(parts: readonly ComparedFigure[], wholes: readonly ComparedFigure[]): Related {
  const byDocument = new Map(wholes.map((whole) => [whole.document_sha256, whole]));
  return relateAll(parts, 'share', (part) => {
    const base = byDocument.get(part.document_sha256);
    if (!base) return { base: null, reason: 'the document does not print the whole that a share is asked of' };
    return base.fund === 'all' ? { base, reason: null } : sameMoney(part, base, 'whole');
  });
}

function sameMoney(figure: ComparedFigure, base: ComparedFigure, role: string): Base {
  if (figure.fund === base.fund || figure.kind !== base.kind) return { base, reason: null };
  const [one, other] = [figure.fund, base.fund].map((fund) => (fund ? FUNDS[fund].name_en : 'a fund that is not declared'));
  return {
    base: null,
    reason: `the figure is of ${one} and its ${role} of ${other}: figures of different funds are not compared`,
  };
}

function relateAll(
  figures: readonly ComparedFigure[],
  relation: RelationKind,
  baseOf: (figure: ComparedFigure) => Base,
): Related {
  const rows: RelatedFigure[] = [];
  const left_out: LeftOut[] = [];
  for (const figure of figures) {
    const { base, reason } = baseOf(figure);
    if (!base) left_out.push(leftOut(figure, reason));
    else if (base.amount_fen === 0n)
      left_out.push(leftOut(figure, `the figure to compare with is 0 (${base.file}): there is no rate`));
    else rows.push({ ...figure, relation, value: valueIn(relation, figure, base), base, heads: null });
  }
  return { rows, left_out };
}

const valueIn = (relation: RelationKind, { amount_fen }: ComparedFigure, { amount_fen: base }: ComparedFigure): Ratio =>
  ratio(relation === 'change' ? amount_fen - base : amount_fen, base);

/** Heads (population or staff) of a region in a year, undefined when the list has none. */
export type HeadsOf = (region_code: string, fiscal_year: number) => bigint | undefined;

/** Fen a head. */
export function perHead(figures: readonly ComparedFigure[], headsOf: HeadsOf): Related {
  const rows: RelatedFigure[] = [];
  const left_out: LeftOut[] = [];
  for (const figure of figures) {
    const { region_code, fiscal_year } = figure;
    const heads = region_code !== null && fiscal_year !== null ? headsOf(region_code, fiscal_year) : undefined;
    if (heads === undefined || heads <= 0n)
      left_out.push(
        leftOut(figure, `the list of heads has no number for ${region_code ?? 'an unknown region'} in ${fiscal_year}`),
      );
    else rows.push({ ...figure, relation: 'per_head', value: ratio(figure.amount_fen, heads), base: null, heads });
  }
  return { rows, left_out };
}
