/** Pages → claims: every figure that the running text of a disclosure states, linked to the table figure it restates. Pure. */
import type { PageContent } from '../../extractors/layout.js';
import { type FundScope, NAMED_ITEM } from '../../schemas/narrative/index.js';
import { ANNOUNCES_LIST, GLOSSARY_HEADING } from '../../schemas/narrative/wording.js';
import type { LogicalTable } from '../recognise/assemble.js';
import type { Claim, Fact, Identity, Issue } from '../types.js';
import { cellProse, ofRow } from './cell-prose.js';
import { below, type HeadingPath, headingLevel } from './headings.js';
import { linkClaims } from './link.js';
import { claimsOf, type DraftClaim } from './paragraph.js';
import { paragraphsOf } from './paragraphs.js';
import { proseLines } from './prose-lines.js';
import { fold } from './prose-text.js';
import { scopeOf } from './subject.js';

export interface NarrativeSource {
  readonly pages: readonly PageContent[];
  /** The tables that were recognised: text that only looks aligned and is none of them is read as text. */
  readonly tables: readonly LogicalTable[];
  readonly facts: readonly Fact[];
  readonly identity: Identity;
}

export interface Narrative {
  readonly claims: Claim[];
  readonly issues: Issue[];
}

/** The subject of a cell: the name of its row, which no topic declares. */
const NOBODY = { topic: NAMED_ITEM, code: null, scope: null } as const;

/** Reads the running text of a document. */
export function narrate({ pages, tables, facts, identity }: NarrativeSource): Narrative {
  const origin = pages[0]?.origin ?? 'text-layer';
  const drafts: DraftClaim[] = [];
  let headings: HeadingPath = [];
  let announced: FundScope | null = null;
  let isBelowHeading = false;
  for (const paragraph of paragraphsOf(proseLines(pages, tables))) {
    const folded = fold(paragraph);
    const level = headingLevel(folded.text);
    if (level !== null) {
      headings = below(headings, level, folded.text);
      announced = null;
    }
    if (ANNOUNCES_LIST.test(folded.text)) announced = scopeOf(folded.text);
    const inGlossary = headings.some(({ text }) => GLOSSARY_HEADING.test(text));
    if (!inGlossary) drafts.push(...claimsOf(paragraph, folded, { headings, identity, origin, announced, isBelowHeading }));
    isBelowHeading = level !== null;
  }
  for (const { paragraph, label } of cellProse(tables)) {
    const subject = { ...NOBODY, words: label };
    const found = claimsOf(paragraph, fold(paragraph), { headings: [], identity, origin, subject });
    drafts.push(...found.flatMap((draft) => ofRow(draft, label)));
  }
  return linkClaims(drafts, facts, identity);
}
