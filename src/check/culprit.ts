/** Lays failing identities to the figure that explains them: one whose correction mends its failures and breaks none that holds. */
import type { Amount, Fact } from '../types.js';
import type { Evaluated } from './equation.js';

/** A figure that alone explains failing identities. */
export interface Culprit {
  readonly fact: number;
  /** What the identities say must be added to the printed figure, in fen. */
  readonly correction: bigint;
  readonly explains: readonly Evaluated[];
}

/** Failing equations that are not explained yet, with what is left of their difference. */
export type OpenFailures = Map<Evaluated, bigint>;

/** The figures of a document and the equations each stands in. */
export interface Evidence {
  readonly facts: readonly Fact[];
  readonly index: ReadonlyMap<number, readonly Evaluated[]>;
}

export interface Blame {
  readonly culprits: readonly Culprit[];
  /** Figures that stand in a failing identity which cannot be laid to one of them alone. */
  readonly doubtful: ReadonlySet<number>;
}

interface Candidate extends Culprit {
  /** Failures of the figure that its correction would not mend: another figure is wrong as well. */
  readonly leaves: number;
  /** Whether one other digit would mend the printed figure: what misreading and mistyping do. */
  readonly isDigit: boolean;
}

const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** Which evaluated equations each figure stands in. */
export function equationsOf(equations: readonly Evaluated[]): Map<number, Evaluated[]> {
  const index = new Map<number, Evaluated[]>();
  for (const equation of equations) {
    for (const number of [...equation.totals, ...equation.parts]) {
      const own = index.get(number);
      if (own) own.push(equation);
      else index.set(number, [equation]);
    }
  }
  return index;
}

/** The difference of an equation once a figure is corrected. */
const moved = (equation: Evaluated, difference: bigint, fact: number, correction: bigint): bigint =>
  equation.totals.includes(fact) ? difference + correction : difference - correction;

/** Whether identities that hold would break if the figure were corrected. */
const isContradicted = (own: readonly Evaluated[], fact: number, correction: bigint): boolean =>
  own.some(
    (equation) =>
      equation.outcome !== 'fail' &&
      equation.relation !== 'at_least' &&
      size(moved(equation, equation.difference, fact, correction)) > equation.tolerance,
  );

/** Whether two amounts printed with one step differ in exactly one digit. */
function isOneDigit({ fen, stepFen }: Amount, correction: bigint): boolean {
  const printed = (size(fen) / stepFen).toString();
  const mended = (size(fen + correction) / stepFen).toString().padStart(printed.length, '0');
  if (printed.length !== mended.length || (fen < 0n && fen + correction > 0n)) return false;
  return [...printed].filter((digit, place) => digit !== mended[place]).length === 1;
}

/** Failures explained against failures left (another figure of those may be wrong too); what a single digit mends is likelier. */
const strength = ({ explains, leaves, isDigit }: Candidate): number => 2 * explains.length - leaves + (isDigit ? 2 : 0);

/** What a figure explains among the open failures; null when an identity that holds speaks for the figure as printed. */
function explanation(facts: readonly Fact[], fact: number, own: readonly Evaluated[], open: OpenFailures): Candidate | null {
  const failing = own.filter((equation) => open.has(equation));
  const amount = facts[fact]?.amount;
  if (!amount) return null;
  let best: Candidate | null = null;
  const tried = new Set<bigint>();
  for (const equation of failing) {
    const difference = open.get(equation) ?? 0n;
    const correction = equation.totals.includes(fact) ? -difference : difference;
    if (tried.has(correction)) continue;
    tried.add(correction);
    const explains = failing.filter((one) => size(moved(one, open.get(one) ?? 0n, fact, correction)) <= one.tolerance);
    const candidate = {
      fact,
      correction,
      explains,
      leaves: failing.length - explains.length,
      isDigit: isOneDigit(amount, correction),
    };
    if ((!best || strength(candidate) > strength(best)) && !isContradicted(own, fact, correction)) best = candidate;
  }
  return best;
}

function candidatesOf({ facts, index }: Evidence, open: OpenFailures): Candidate[] {
  const numbers = new Set([...open.keys()].flatMap(({ totals, parts }) => [...totals, ...parts]));
  return [...numbers].flatMap((fact) => explanation(facts, fact, index.get(fact) ?? [], open) ?? []);
}

const crosses = ({ explains }: Candidate): boolean => new Set(explains.map(({ sum }) => sum)).size > 1;

/** Takes what a culprit explains out of the open failures and returns it; what it leaves of others stays open. */
function settle(open: OpenFailures, culprit: Candidate, own: readonly Evaluated[]): Evaluated[] {
  const settled: Evaluated[] = [];
  for (const equation of own) {
    const difference = open.get(equation);
    if (difference === undefined) continue;
    const left = moved(equation, difference, culprit.fact, culprit.correction);
    if (size(left) > equation.tolerance) {
      open.set(equation, left);
      continue;
    }
    open.delete(equation);
    settled.push(equation);
  }
  return settled;
}

/** Culprits at which failures of different sums cross, the strongest first; what they explain is taken out of `open`. */
export function crossingCulprits(evidence: Evidence, open: OpenFailures): Culprit[] {
  const taken: Culprit[] = [];
  while (open.size > 0) {
    const candidates = candidatesOf(evidence, open)
      .filter((candidate) => crosses(candidate) && candidate.explains.length > candidate.leaves)
      .sort((a, b) => strength(b) - strength(a));
    const free = candidates.filter(
      (one) =>
        !candidates.some(
          (other) =>
            other !== one &&
            strength(other) >= strength(one) &&
            other.explains.some((equation) => one.explains.includes(equation)),
        ),
    );
    if (free.length === 0) break;
    for (const culprit of free) {
      taken.push({ ...culprit, explains: settle(open, culprit, evidence.index.get(culprit.fact) ?? []) });
    }
  }
  return taken;
}

/** The rest, equation by equation: one figure that nothing else confirms is the culprit, several are all in doubt. */
export function blameRest(evidence: Evidence, open: OpenFailures, crossing: readonly Culprit[]): Blame {
  const culprits = [...crossing];
  const doubtful = new Set<number>();
  const candidates = candidatesOf(evidence, open);
  for (const equation of open.keys()) {
    const own = candidates.filter(({ explains }) => explains.includes(equation));
    const most = own.reduce((best, candidate) => Math.max(best, strength(candidate)), -Infinity);
    const strongest = own.filter((candidate) => strength(candidate) === most);
    const [only] = strongest;
    if (only && strongest.length === 1) {
      if (!culprits.some(({ fact }) => fact === only.fact)) culprits.push(only);
    } else for (const { fact } of strongest) doubtful.add(fact);
  }
  return { culprits, doubtful };
}
