/** The reason that the sentence behind a difference gives: "…完成年初预算的95%。决算数小于预算数的主要原因是…". */
import { REASON_SENTENCE } from '../../schemas/narrative/wording.js';
import type { Claim } from '../types.js';

/** Where the reason begins in a sentence that consists of it; null for any other sentence. */
export function reasonAlone(sentence: string): number | null {
  const words = REASON_SENTENCE.exec(sentence)?.[0];
  return words === undefined || words.length === sentence.length ? null : words.length;
}

const isDifference = ({ aspect }: Claim): boolean => aspect === 'change' || aspect === 'completion';

/** The claims of the sentence before that a reason behind it explains: its differences, when they are all of one subject. */
export function explained(claims: readonly Claim[]): readonly Claim[] {
  const differences = claims.filter(isDifference);
  const subjects = new Set(differences.map(({ topic, code, subject }) => `${topic} ${code ?? subject}`));
  return subjects.size === 1 ? differences.filter(({ reason }) => reason === null) : [];
}
