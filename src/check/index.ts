/** The arithmetic check of one document: facts → facts with a status, results, issues. Pure; costs time linear in the figures. */
import type { CheckResult, Fact, Issue } from '../types.js';
import { acrossTables } from './across-tables.js';
import { bodiesOf } from './body.js';
import { blameRest, type Culprit, crossingCulprits, type Evidence, equationsOf, type OpenFailures } from './culprit.js';
import { type Evaluated, evaluate } from './equation.js';
import { takeLeftOut } from './left-out.js';
import { blankResult, issuesOf, leftOutResult, missingResult, resultOf } from './results.js';
import { provedFacts, statusOf } from './status.js';
import { withinTables } from './within-tables.js';

export interface Checked {
  /** The given facts in their order, each with its status. */
  readonly facts: Fact[];
  readonly checks: CheckResult[];
  readonly issues: Issue[];
  /** Figures that alone explain what does not add up; places in `facts`. */
  readonly culprits: readonly Culprit[];
}

/** Evaluates every identity that the facts of a document allow. The facts are those of one document. */
export function check(facts: readonly Fact[]): Checked {
  const bodies = bodiesOf(facts);
  const within = withinTables(facts, bodies);
  const across = acrossTables(facts, bodies, within.sums + 1);
  const evaluated = [...within.equations, ...across.equations]
    .map((equation) => evaluate(facts, equation))
    .filter(({ binding, outcome }) => binding || outcome !== 'fail');
  const proved = provedFacts(facts, evaluated);
  const evidence: Evidence = { facts, index: equationsOf(evaluated) };
  const open: OpenFailures = new Map(
    evaluated.flatMap((equation) =>
      equation.outcome === 'fail' && equation.relation !== 'at_least' ? [[equation, equation.difference]] : [],
    ),
  );
  const crossing = crossingCulprits(evidence, open);
  const leftOut = new Set(takeLeftOut(open, (fact) => proved.has(fact)));
  const blame = blameRest(evidence, open, crossing);
  const culpritOf = new Map<Evaluated, Culprit>();
  for (const culprit of blame.culprits) for (const equation of culprit.explains) culpritOf.set(equation, culprit);
  const guilty = new Set(blame.culprits.map(({ fact }) => fact));
  const failing = evaluated.filter((equation) => equation.outcome === 'fail' && !leftOut.has(equation));
  return {
    facts: facts.map((fact, number) => ({ ...fact, status: statusOf(number, proved, blame, guilty) })),
    checks: [
      ...evaluated.map((equation) =>
        leftOut.has(equation) ? leftOutResult(facts, equation) : resultOf(facts, equation, culpritOf.get(equation)),
      ),
      ...within.blanks.map((blank) => blankResult(facts, blank)),
      ...across.missing.map(missingResult),
    ],
    issues: issuesOf(facts, failing, blame.culprits),
    culprits: blame.culprits,
  };
}
