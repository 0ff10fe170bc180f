/** Claims and the facts they speak of: a claim that equals its fact restates it, one that differs beyond rounding contradicts it. */
import { DEPARTMENT_ECONOMIC_CODES } from '../../schemas/codes/economic.js';
import { FUNCTIONAL_CODES } from '../../schemas/codes/functional.js';
import { type ClaimPlace, INCOME_TABLES, TOPIC_BY_ID } from '../../schemas/narrative/index.js';
import { HEADING_NUMBER, NAMES_A_FLOW } from '../../schemas/narrative/wording.js';
import { foldWidth, LINE_ITEM } from '../../schemas/wording.js';
import type { Claim, Fact, Identity, Issue } from '../types.js';
import type { DraftClaim } from './paragraph.js';

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** Two amounts agree when one is the other with fewer digits, rounded or cut off: they differ by less than the coarser last digit. */
function agrees(claim: Claim, fact: Fact): boolean {
  if (!claim.amount) return false;
  const difference = absolute(claim.amount.fen - fact.amount.fen);
  const [claimStep, factStep] = [claim.amount.stepFen, fact.amount.stepFen];
  return difference * 2n <= claimStep + factStep || (claimStep !== factStep && difference < claimStep);
}

const plainLabel = (label: string): string => foldWidth(label).replace(LINE_ITEM, '').replace(HEADING_NUMBER, '');

/** A plan is printed by budgets, spending by final accounts. */
const isOfStage = (table: string, claim: Claim): boolean =>
  claim.stage === (table.startsWith('fa_') ? 'actual' : 'initial_budget');

/** Only the 三公 table of a final account prints both. */
const fitsStage = (place: ClaimPlace, claim: Claim): boolean =>
  place.stage === undefined ? isOfStage(place.table, claim) : place.stage === claim.stage;

function fitsRow(place: ClaimPlace, fact: Fact, claim: Claim, factsOfColumn: readonly Fact[]): boolean {
  if (place.row === 'code') return claim.code !== null && fact.code === claim.code;
  if (place.row === 'total') return fact.role === 'total' || factsOfColumn.length === 1;
  return place.row.includes(plainLabel(fact.label));
}

/** Any figure of spending, at the stage of the claim, of the row that the claim's code or its name stands for. */
const ofSameItem = (claim: Claim, fact: Fact): boolean => {
  if (claim.code === null || !isOfStage(fact.table, claim) || INCOME_TABLES.has(fact.table)) return false;
  const name = FUNCTIONAL_CODES.get(claim.code) ?? DEPARTMENT_ECONOMIC_CODES.get(claim.code);
  return fact.code === claim.code || (fact.code === null && name !== undefined && plainLabel(fact.label) === foldWidth(name));
};

function factsAt(place: ClaimPlace, claim: Claim, facts: readonly Fact[]): readonly Fact[] {
  const column = facts.filter((fact) => fact.table === place.table && fact.measure === place.column);
  return column.filter((fact) => fitsRow(place, fact, claim, column));
}

interface Link {
  readonly claim: Claim;
  readonly contradicted: Fact | null;
}

const keyOf = (fact: Fact) => ({ table_index: fact.table_index, row: fact.row, column: fact.column, panel: fact.panel });

/** Links one claim; only a level of the document's own year can restate a fact. */
function link({ claim, isExplicit, isPart }: DraftClaim, facts: readonly Fact[], identity: Identity): Link {
  const places = (TOPIC_BY_ID.get(claim.topic)?.places ?? []).filter(
    (place) => fitsStage(place, claim) && (place.scope === undefined || place.scope === claim.scope),
  );
  const column = places[0]?.column ?? null;
  if (claim.aspect !== 'level' || !claim.amount) return { claim, contradicted: null };
  const measured = { ...claim, measure: column };
  if (claim.fiscal_year !== identity.fiscal_year) return { claim: measured, contradicted: null };
  const candidates = places.map((place) => factsAt(place, claim, facts)).filter((found) => found.length > 0);
  const equal =
    candidates.flat().find((fact) => agrees(claim, fact)) ??
    facts.find((fact) => ofSameItem(claim, fact) && fact.amount.fen !== 0n && agrees(claim, fact));
  if (equal) {
    return { claim: { ...claim, measure: equal.measure, fact: keyOf(equal), relation: 'restates' }, contradicted: null };
  }
  const only = candidates[0]?.length === 1 ? candidates[0][0] : undefined;
  if (!only || !isExplicit || isPart || !NAMES_A_FLOW.test(claim.subject) || TOPIC_BY_ID.get(claim.topic)?.isAmbiguous)
    return { claim: measured, contradicted: null };
  return { claim: { ...claim, measure: only.measure, fact: keyOf(only), relation: 'contradicts' }, contradicted: only };
}

function contradiction(claim: Claim, fact: Fact): Issue {
  return {
    code: 'claim_contradicts_fact',
    message:
      `Page ${claim.page}: the text says ${claim.raw} ${claim.unit} of "${claim.subject}", ` +
      `the table on page ${fact.page} (${fact.table}, "${fact.label}", ${fact.header}) ${fact.raw} ${fact.unit}; both are kept.`,
    page: claim.page,
    table_index: fact.table_index,
    bbox: claim.bbox,
  };
}

/** Links all claims and reports the contradictions. */
export function linkClaims(
  drafts: readonly DraftClaim[],
  facts: readonly Fact[],
  identity: Identity,
): { readonly claims: Claim[]; readonly issues: Issue[] } {
  const links = drafts.map((draft) => link(draft, facts, identity));
  return {
    claims: links.map(({ claim }) => claim),
    issues: links.flatMap(({ claim, contradicted }) => (contradicted ? [contradiction(claim, contradicted)] : [])),
  };
}
