/** Adds figures, or says why they must not be added. */
import type { Status } from '../types.js';
import type { ComparedFigure } from './options.js';
import { bodyKey } from './unit-key.js';

export type Sum =
  | { readonly amount_fen: bigint; readonly figures: number; readonly status: Status; readonly refusal: null }
  | { readonly amount_fen: null; readonly figures: number; readonly status: null; readonly refusal: string };

/** A figure with the question that it answers. */
export type AddedFigure = ComparedFigure & { readonly measure: string };

/** Figures of one measure, kind, fund and level, of different bodies or years or of codes that do not hold each other. */
export function addFigures(figures: readonly AddedFigure[]): Sum {
  const refusal = RULES.map((rule) => rule(figures)).find((sentence) => sentence !== undefined);
  if (refusal !== undefined) return { amount_fen: null, figures: figures.length, status: null, refusal };
  const amount_fen = figures.reduce((sum, figure) => sum + figure.amount_fen, 0n);
  const status =
    (['disputed', 'unverified'] as const).find((one) => figures.some((figure) => figure.status === one)) ?? 'verified';
  return { amount_fen, figures: figures.length, status, refusal: null };
}

type Rule = (figures: readonly AddedFigure[]) => string | undefined;

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

const oneKind: Rule = (figures) =>
  distinct(figures.map(({ kind }) => kind)).length > 1
    ? 'Budgets and final accounts are not added: one is a plan, the other what happened. Choose one kind.'
    : undefined;

const oneFund: Rule = (figures) => {
  const funds = distinct(figures.map(({ fund }) => fund));
  return funds.length > 1
    ? `Figures of different funds are not added (${funds.join(', ')}): the wider one holds the narrower one. Choose one fund or table.`
    : undefined;
};

const oneLevel: Rule = (figures) => {
  const levels = distinct(figures.map(({ entity_level }) => entity_level));
  return levels.includes('department') && levels.includes('budget_unit')
    ? 'A 部门 and 单位 are not added: the 部门 holds the money of its own 单位. Choose one level.'
    : undefined;
};

const oneMeasure: Rule = (figures) => {
  const measures = distinct(figures.map(({ measure }) => measure));
  return measures.length > 1
    ? `Different measures are not added (${measures.join(', ')}): one may hold the other. Ask for one measure.`
    : undefined;
};

const noLevels: Rule = (figures) => {
  const codes = distinct(figures.map(({ code }) => code).filter((code) => code !== null));
  for (const code of codes) {
    const inner = codes.find((other) => other !== code && other.startsWith(code));
    if (inner)
      return `${inner} is a part of ${code}: a 类 or 款 and what is below it are not added. Choose codes of which none holds another.`;
  }
  return undefined;
};

const notTwice: Rule = (figures) => {
  const keys = new Map<string, AddedFigure>();
  for (const figure of figures) {
    const key = [bodyKey(figure), figure.fiscal_year, figure.kind, figure.code, figure.measure].join('|');
    const other = keys.get(key);
    if (other)
      return `${other.file} and ${figure.file} print the same figure of the same body and year: adding them would count it twice.`;
    keys.set(key, figure);
  }
  return undefined;
};

const RULES: readonly Rule[] = [oneKind, oneFund, oneLevel, oneMeasure, noLevels, notTwice];
