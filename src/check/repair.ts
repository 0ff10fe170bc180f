/** Lets arithmetic choose between the readings of a figure: pure, and never without an identity that only the chosen one fulfils. */
import type { Amount, CheckResult, Fact, Issue } from '../types.js';
import { type Checked, check } from './index.js';
import { factKey, placeOf } from './place.js';

/** Another reading of the same ink. */
export interface OtherReading {
  readonly raw: string;
  readonly amount: Amount;
}

/** A figure that was replaced by another reading of it. */
export interface Repair {
  readonly fact: Fact;
  readonly read: string;
  readonly chosen: string;
  /** The identity that holds with the chosen reading and failed with the first. */
  readonly check: string;
}

export interface Repaired extends Checked {
  readonly repairs: readonly Repair[];
}

/** Every reading tried costs one check of the document. */
const MOST_TRIED = 60;

const failures = ({ checks }: Checked): number => checks.filter(({ outcome }) => outcome === 'fail').length;

const provingCheck = ({ checks }: Checked, fact: Fact): CheckResult | undefined =>
  checks.find(({ outcome, operands }) => outcome === 'pass' && operands.includes(factKey(fact)));

interface Attempt {
  readonly checked: Checked;
  readonly repair: Repair;
}

/** What comes of one reading: null unless fewer identities fail and one of them now proves the figure. */
function attempt(facts: readonly Fact[], number: number, other: OtherReading, before: Checked): Attempt | null {
  const first = facts[number];
  if (!first) return null;
  const fact = { ...first, raw: other.raw, amount: other.amount };
  const checked = check(facts.with(number, fact));
  const proof = provingCheck(checked, fact);
  if (failures(checked) >= failures(before) || checked.facts[number]?.status !== 'verified' || !proof) return null;
  return { checked, repair: { fact, read: first.raw, chosen: other.raw, check: proof.check } };
}

const issueOf = ({ fact, read, chosen, check: name }: Repair): Issue => ({
  code: 'amount_reading_chosen',
  message: `${placeOf(fact)}: read as "${read}" first, "${chosen}" chosen among the readings: only with it ${name} holds.`,
  page: fact.page,
  table_index: fact.table_index,
  bbox: fact.bbox,
});

/** Checks the facts of a document; where they do not add up, the other readings of its figures are tried. */
export function checkWithReadings(given: readonly Fact[], readingsOf: (fact: Fact) => readonly OtherReading[]): Repaired {
  let checked = check(given);
  const repairs: Repair[] = [];
  const open = checked.facts.flatMap((fact, number) => readingsOf(fact).map((other) => ({ number, other })));
  for (let tried = 0; failures(checked) > 0 && open.length > 0 && tried < MOST_TRIED; tried++) {
    const next = open.shift();
    if (!next || checked.facts[next.number]?.status === 'verified') continue;
    const found = attempt(checked.facts, next.number, next.other, checked);
    if (!found) continue;
    checked = found.checked;
    repairs.push(found.repair);
  }
  return { ...checked, issues: [...checked.issues, ...repairs.map(issueOf)], repairs };
}
