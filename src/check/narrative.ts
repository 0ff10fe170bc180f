/** The figures of the running text against the cells that they restate. Pure; gives results, never a status: words prove no cell. */
import { NARRATIVE_REPEATS_TABLE } from '../../schemas/checks/narrative.js';
import { fenToYuan } from '../normalise/format.js';
import type { CheckResult, Claim, Fact, FactKey } from '../types.js';
import { sameInText } from './agreement.js';
import { factKey, placeOf } from './place.js';

/** Key of a claim in the operands of a result: its number in `ReadDocument.claims`. */
export const claimKey = (number: number): string => `claim:${number}`;

const CLAIM_KEY = /^claim:\d+$/;
export const isClaimKey = (operand: string): boolean => CLAIM_KEY.test(operand);

const panelKey = ({ table_index, row, column, panel }: FactKey): string => `${table_index}:${row}:${column}:${panel}`;

function resultOf(claim: Claim, number: number, fact: Fact): CheckResult | null {
  if (!claim.amount) return null;
  const { outcome, difference, tolerance } = sameInText(claim.amount, fact.amount);
  return {
    check: NARRATIVE_REPEATS_TABLE.id,
    outcome,
    table_index: fact.table_index,
    expected_fen: fact.amount.fen,
    actual_fen: claim.amount.fen,
    difference_fen: difference,
    tolerance_fen: tolerance,
    operands: [claimKey(number), factKey(fact)],
    message:
      outcome === 'fail'
        ? `page ${claim.page}: the text says ${claim.raw} ${claim.unit} of "${claim.subject}", ` +
          `the table ${fact.raw} ${fact.unit} (${placeOf(fact)}); difference ${fenToYuan(difference)} yuan.`
        : '',
  };
}

/** One result for each claim that is linked to a fact, in the order of the claims. */
export function narrativeChecks(claims: readonly Claim[], facts: readonly Fact[]): CheckResult[] {
  const linked = claims.flatMap((claim, number) => (claim.fact && claim.amount ? [{ claim, number, key: claim.fact }] : []));
  if (linked.length === 0) return [];
  const byKey = new Map(facts.map((fact) => [panelKey(fact), fact]));
  return linked.flatMap(({ claim, number, key }) => {
    const fact = byKey.get(panelKey(key));
    const result = fact && resultOf(claim, number, fact);
    return result ? [result] : [];
  });
}
