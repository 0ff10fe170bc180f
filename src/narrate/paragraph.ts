/** One paragraph → claims that know their place, their reason and the money they speak of; facts are linked afterwards. */
import type { Origin } from '../../extractors/layout.js';
import { type FundScope, INCOME_TOPICS, NAMED_ITEM, TOPIC_BY_ID } from '../../schemas/narrative/index.js';
import { CLOSING_MARK, FIGURE, FULL_STOP, OF_PARTS, SENTENCE_END } from '../../schemas/narrative/wording.js';
import type { Claim, Identity } from '../types.js';
import { values } from './figure-values.js';
import type { Figure } from './figures.js';
import type { HeadingPath } from './headings.js';
import { explained, reasonAlone } from './later-reason.js';
import type { Paragraph } from './paragraphs.js';
import { type FoldedText, placeOf, printedPart } from './prose-text.js';
import { type Reason, reasonOf, reasonsIn } from './reasons.js';
import { readSentence } from './sentence.js';
import { beginSentence, newState, type ReadingState } from './state.js';
import type { Statement } from './statement.js';
import { findSubject, type Subject, scopeOf } from './subject.js';

export interface ParagraphContext {
  readonly headings: HeadingPath;
  readonly identity: Identity;
  readonly origin: Origin;
  /** The money of the list that the paragraph is an item of, where a paragraph above says. */
  readonly announced?: FundScope | null;
  /** Whether the heading stands right above: it announces as a clause does. */
  readonly isBelowHeading?: boolean;
  /** What the text is about when neither it nor a heading says. */
  readonly subject?: Subject;
}

/** A claim that is not linked yet, and whether its own clause names its subject. */
export interface DraftClaim {
  readonly claim: Claim;
  readonly isExplicit: boolean;
  /** Whether it is a part of what the sentence or its bracket speaks of, so that a table need not print it. */
  readonly isPart: boolean;
}

/** A quotation is cut to this many characters around its figure when the sentence is longer. */
const LONGEST_QUOTE = 300;

/** Ends of the sentences of a text, each behind its mark. */
function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (let index = 0; index < text.length; index++) {
    if (SENTENCE_END.test(text[index] ?? '') && !CLOSING_MARK.test(text[index + 1] ?? '')) ends.push(index + 1);
  }
  return ends.at(-1) === text.length ? ends : [...ends, text.length];
}

/** Scopes known while a paragraph is read, the nearest first. */
interface Scopes {
  sentence: FundScope | null;
  paragraph: FundScope | null;
  readonly heading: FundScope | null;
}

/** The money that a statement is of; a total sets it for what follows, a kind of income does not. */
function scopeFor(statement: Statement, scopes: Scopes): FundScope {
  if (statement.isExplicit && !INCOME_TOPICS.has(statement.topic)) {
    scopes.sentence = statement.scope ?? scopes.sentence;
    if (statement.aspect === 'level') scopes.paragraph = TOPIC_BY_ID.get(statement.topic)?.scope ?? scopes.paragraph;
  }
  return statement.scope ?? scopes.sentence ?? scopes.paragraph ?? scopes.heading ?? 'all';
}

/** A sentence, or the part of a long one around a figure. */
function quoteOf(paragraph: Paragraph, folded: FoldedText, from: number, to: number, { start, end }: Figure): string {
  if (to - from <= LONGEST_QUOTE) return printedPart(paragraph, folded, from, to);
  const around = LONGEST_QUOTE / 2;
  return printedPart(paragraph, folded, Math.max(from, start - around), Math.min(to, end + around));
}

interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly statements: readonly Statement[];
  readonly reasons: readonly Reason[];
}

function draftOf(
  statement: Statement,
  sentence: Sentence,
  scope: FundScope,
  paragraph: Paragraph,
  folded: FoldedText,
  context: ParagraphContext,
): DraftClaim | null {
  const { figure } = statement;
  const place = placeOf(paragraph, folded, figure.start, figure.end);
  const value = values(statement);
  if (!place || !value) return null;
  const reason = reasonOf(statement, sentence.statements, sentence.reasons);
  return {
    isExplicit: statement.isExplicit,
    isPart: statement.isPart || OF_PARTS.test(folded.text),
    claim: {
      topic: statement.topic,
      subject: statement.subject,
      code: statement.code,
      scope,
      measure: null,
      aspect: statement.aspect,
      stage: statement.stage,
      fiscal_year: statement.year ?? context.identity.fiscal_year,
      ...value,
      raw: figure.number,
      unit: figure.unit,
      compared_with: statement.compared_with,
      direction: statement.direction,
      reason: reason ? printedPart(paragraph, folded, reason.from, reason.to) : null,
      ...place,
      quote: quoteOf(paragraph, folded, sentence.from, sentence.to, figure),
      origin: context.origin,
      fact: null,
      relation: null,
    },
  };
}

/** Statements and reasons of one sentence. */
function sentenceAt(
  text: string,
  from: number,
  to: number,
  state: ReadingState,
  { headings, identity }: ParagraphContext,
): Sentence {
  beginSentence(state);
  const { organization, kind, fiscal_year: fiscalYear } = identity;
  const above = headings.map((heading) => heading.text).join(' ');
  const statements = readSentence(
    { text, from, to, isParagraphStart: from === 0, headings: above, organization, kind, fiscalYear },
    state,
  );
  const starts = statements
    .filter(({ isExplicit, topic }) => isExplicit && topic !== NAMED_ITEM)
    .map(({ figure }) => figure.clause);
  return { from, to, statements, reasons: reasonsIn(text, from, text[to - 1] === FULL_STOP ? to - 1 : to, starts) };
}

/** Gives the claims of the sentence `before` the reason that this one is; what is left to be explained. */
function withReason(
  drafts: DraftClaim[],
  before: readonly DraftClaim[],
  paragraph: Paragraph,
  folded: FoldedText,
  from: number,
  to: number,
): readonly DraftClaim[] {
  const begins = reasonAlone(folded.text.slice(from, to));
  if (begins === null) return before;
  const end = folded.text[to - 1] === FULL_STOP ? to - 1 : to;
  const reason = printedPart(paragraph, folded, from + begins, end);
  const claims = explained(before.map(({ claim }) => claim));
  for (const [index, draft] of drafts.entries()) {
    if (claims.includes(draft.claim)) drafts[index] = { ...draft, claim: { ...draft.claim, reason } };
  }
  return [];
}

/** Reads a paragraph; the claims of one that states no figures are none: what it is about need not be asked. */
export function claimsOf(paragraph: Paragraph, folded: FoldedText, context: ParagraphContext): DraftClaim[] {
  if (folded.text.search(FIGURE) < 0) return [];
  const { headings, identity } = context;
  const subjects = headings.map((heading) => findSubject(heading.text, identity.organization));
  const headingSubject = subjects.findLast((subject) => subject !== null && subject.topic !== NAMED_ITEM);
  const state = newState(headingSubject ?? context.subject ?? null);
  if (context.isBelowHeading === true && headingSubject === subjects.at(-1)) state.announced = headingSubject ?? null;
  const heading = headings.map(({ text }) => scopeOf(text)).findLast((scope) => scope !== null) ?? null;
  const scopes: Scopes = { sentence: null, paragraph: null, heading: context.announced ?? heading };
  const drafts: DraftClaim[] = [];
  let from = 0;
  let before: readonly DraftClaim[] = [];
  for (const to of sentenceEnds(folded.text)) {
    const sentence = sentenceAt(folded.text, from, to, state, context);
    scopes.sentence = null;
    const found = sentence.statements.flatMap((statement) => {
      const draft = draftOf(statement, sentence, scopeFor(statement, scopes), paragraph, folded, context);
      return draft ? [draft] : [];
    });
    if (found.length === 0) before = withReason(drafts, before, paragraph, folded, from, to);
    else before = found;
    drafts.push(...found);
    from = to;
  }
  return drafts;
}
