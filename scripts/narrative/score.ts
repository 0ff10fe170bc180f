/** Compares claims with the narrative figures of a marked document. */
import { fenToYuan } from '../../src/normalise/format.js';
import type { Claim } from '../../src/types.js';
import { expectedCode, expectedTopics } from './expected-topics.js';

/** A marked figure: a quotation, words for what it is, the amount in yuan. */
export interface NarrativeAnswer {
  readonly quote: string;
  readonly what: string;
  readonly yuan: string;
}

export type Verdict = 'found' | 'wrong' | 'missed';

export interface ScoredAnswer {
  readonly answer: NarrativeAnswer;
  readonly verdict: Verdict;
  /** What was read instead, for a wrong one. */
  readonly read: readonly string[];
}

const fold = (text: string): string => text.normalize('NFKC').replace(/[\s“”"'‘’]/gu, '');
const sameAmount = (claim: Claim, yuan: string): boolean => claim.amount !== null && fenToYuan(claim.amount.fen) === yuan;

/** Whether claim and answer stand at the same place: one quotation holds the other, or both hold the same end. */
function samePlace(claim: Claim, { quote }: NarrativeAnswer): boolean {
  const [whole, part] = [fold(claim.quote), fold(quote)];
  return whole.includes(part) || (part.length > 8 && part.includes(whole.slice(0, 24)));
}

const isDifference = (what: string): boolean => /(增加|减少|增减)(额|[(（]|$)/u.test(what);

function score(answer: NarrativeAnswer, claims: readonly Claim[]): ScoredAnswer {
  const here = claims.filter((claim) => samePlace(claim, answer) && sameAmount(claim, answer.yuan));
  const topics = expectedTopics(answer.what);
  const code = expectedCode(answer.what);
  const right = here.some(
    (claim) =>
      topics.includes(claim.topic) &&
      (code === null || claim.code === code) &&
      (!isDifference(answer.what) || claim.aspect === 'change'),
  );
  const read = here.map(
    (claim) => `${claim.topic}${claim.code === null ? '' : ` ${claim.code}`} ${claim.aspect} "${claim.subject}"`,
  );
  if (right) return { answer, verdict: 'found', read };
  return { answer, verdict: here.length > 0 ? 'wrong' : 'missed', read };
}

export const scoreNarrative = (answers: readonly NarrativeAnswer[], claims: readonly Claim[]): ScoredAnswer[] =>
  answers.map((answer) => score(answer, claims));
