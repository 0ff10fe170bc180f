/** Finds which canonical table a printed title names. Pure: text in, declaration out. */
import type { TableSchema, TitleWords } from '../../schemas/define.js';
import { TABLES } from '../../schemas/tables/index.js';
import {
  BUDGET_WORD,
  FILLER,
  FINAL_ACCOUNT_WORD,
  FUND_NAMES,
  LONGEST_TITLE,
  ORGANISATION_END,
  PROSE,
  SUBJECT,
  TITLE_END,
  TITLE_INNER,
  TITLE_LEADING,
  TITLE_QUOTES,
  TITLE_SYNONYMS,
  TITLE_TRAILING,
  YEAR_IN_TITLE,
} from '../../schemas/tables/wording/title.js';
import type { Kind } from '../types.js';

/** `exact`: a declared title; `suffix`: a declared title behind an organisation; `words`: by the declared words. */
export type TitleEvidence = 'exact' | 'suffix' | 'words';

export interface TitleCandidate {
  readonly table: TableSchema;
  /** From 0 to 1: 1 exact, 0.6–0.9 suffix, below 0.6 words. Only for comparing candidates of one title. */
  readonly score: number;
}

export interface TitleMatch extends TitleCandidate {
  readonly how: TitleEvidence;
  readonly runnerUp: TitleCandidate | null;
  /** True when the runner-up is as strong: the table is not known, do not make facts. */
  readonly ambiguous: boolean;
}

interface Alias {
  readonly title: string;
  readonly table: TableSchema;
}

/** The one form of the several ways to name a classification. */
const withOneWording = (title: string): string =>
  TITLE_SYNONYMS.reduce((text, [pattern, wording]) => text.replace(pattern, wording), title);

const ALIASES: readonly Alias[] = TABLES.flatMap((table) =>
  [...new Set(table.titles.map(withOneWording))].map((title) => ({ title, table })),
).sort((a, b) => b.title.length - a.title.length);

const stripOnce = (text: string, patterns: readonly RegExp[]): string => {
  for (const pattern of patterns) {
    const rest = text.replace(pattern, '');
    // A title that is nothing but numbering keeps it.
    if (rest !== text && rest !== '') return rest;
  }
  return text;
};

const stripAll = (text: string, patterns: readonly RegExp[]): string => {
  let before = '';
  let after = text;
  while (before !== after) {
    before = after;
    after = stripOnce(after, patterns);
  }
  return after;
};

/**
 * The title without white space, quotes, year, numbering and remarks; brackets, digits and colons in half width.
 * The name of an organisation stays: only matching against the declarations can tell where it ends.
 */
export function normaliseTitle(text: string): string {
  const compact = text.normalize('NFKC').replace(/\s/gu, '').replace(TITLE_QUOTES, '');
  const leading = stripAll(compact.replace(YEAR_IN_TITLE, ''), TITLE_LEADING);
  const inner = TITLE_INNER.reduce((title, pattern) => title.replace(pattern, ''), leading);
  return stripAll(inner, TITLE_TRAILING);
}

const kindOfTitle = (title: string): Kind | null => {
  if (FINAL_ACCOUNT_WORD.test(title.replace(FUND_NAMES, ''))) return 'final_account';
  return BUDGET_WORD.test(title.replace(FUND_NAMES, '')) ? 'budget' : null;
};

const ofKind = (kind: Kind | null, table: TableSchema): boolean => kind === null || table.kind === kind;

const exactCandidates = (title: string, kind: Kind | null): TitleCandidate[] =>
  ALIASES.filter((alias) => alias.title === title && ofKind(kind, alias.table)).map(({ table }) => ({ table, score: 1 }));

const isOrganisation = (prefix: string): boolean => !SUBJECT.test(prefix) && ORGANISATION_END.test(prefix);

const suffixCandidates = (title: string, kind: Kind | null): TitleCandidate[] => {
  const found: TitleCandidate[] = [];
  for (const alias of ALIASES) {
    if (!ofKind(kind, alias.table) || !TITLE_END.test(alias.title) || !title.endsWith(alias.title)) continue;
    const prefix = title.slice(0, -alias.title.length);
    const score = Math.max(0.6, 0.9 - 0.005 * prefix.length);
    if (isOrganisation(prefix) && !found.some((one) => one.table === alias.table)) found.push({ table: alias.table, score });
  }
  return found;
};

/** The words of `words` that the title holds, the longest of each group; null when a group is missing or a forbidden word is there. */
const wordsHeld = (title: string, words: TitleWords): readonly string[] | null => {
  if (words.none.some((word) => title.includes(word))) return null;
  const held: string[] = [];
  for (const group of words.all) {
    const longest = group.filter((word) => title.includes(word)).sort((a, b) => b.length - a.length)[0];
    if (longest === undefined) return null;
    held.push(longest);
  }
  return held;
};

/** What is left of a title when the words asked for and the filler words are taken out. */
const residue = (title: string, held: readonly string[]): string =>
  [...held, ...FILLER]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, '\n'), title)
    .replaceAll('\n', '');

const wordScore = (title: string, words: TitleWords): number | null => {
  const held = wordsHeld(title, words);
  if (held === null) return null;
  const rest = words.any_rest ? '' : residue(title, held);
  if (rest !== '' && !isOrganisation(rest)) return null;
  const covered = [...new Set(held)].reduce((sum, word) => sum + word.length, 0);
  return 0.59 * Math.min(1, covered / title.length);
};

const wordCandidates = (title: string, kind: Kind | null): TitleCandidate[] => {
  if (!TITLE_END.test(title)) return [];
  const found: TitleCandidate[] = [];
  for (const table of TABLES) {
    if (!ofKind(kind, table)) continue;
    const scores = table.title_words.map((words) => wordScore(title, words)).filter((score) => score !== null);
    if (scores.length > 0) found.push({ table, score: Math.max(...scores) });
  }
  return found;
};

const FINDERS: readonly (readonly [TitleEvidence, (title: string, kind: Kind | null) => TitleCandidate[]])[] = [
  ['exact', exactCandidates],
  ['suffix', suffixCandidates],
  ['words', wordCandidates],
];

const matchOfKind = (title: string, kind: Kind | null): TitleMatch | null => {
  for (const [how, find] of FINDERS) {
    const [best, second] = find(title, kind).sort((a, b) => b.score - a.score);
    if (best === undefined) continue;
    return { ...best, how, runnerUp: second ?? null, ambiguous: second !== undefined && second.score === best.score };
  }
  return null;
};

/**
 * The canonical table that a printed title names, null when no declaration knows it or the text is a sentence.
 * `kind` is that of the document; 决算 or 预算 in the title itself weighs more.
 */
export function matchTitle(text: string, kind: Kind | null): TitleMatch | null {
  const title = withOneWording(normaliseTitle(text));
  if (title === '' || title.length > LONGEST_TITLE || PROSE.test(title)) return null;
  const said = kindOfTitle(title);
  if (said !== null) return matchOfKind(title, said);
  // A table of the other kind may be attached (a self-evaluation in a budget), but never wins over the document's kind.
  return matchOfKind(title, kind) ?? (kind === null ? null : matchOfKind(title, null));
}
