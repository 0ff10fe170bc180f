/** Whose disclosure a document is: year, kind, organisation, level, from headings and table captions. Pure. */
import type { PageContent } from '../../extractors/layout.js';
import { findRegion } from '../../schemas/codes/regions.js';
import {
  BESIDE_NAME,
  CHINESE_DIGITS,
  CHINESE_YEAR,
  DEPARTMENT_WORDS,
  DISCLOSURE_WORDS,
  FINAL_ACCOUNT,
  KIND_AFTER_YEAR,
  KIND_WORD,
  NAME_REST,
  ORGANISATION_HEAD,
  ORGANISATION_NAME,
  ORGANISATION_TAIL,
  UNIT_WORDS,
  YEAR_AND_KIND,
  YEAR_WORD,
} from '../../schemas/identity.js';
import { foldWidth } from '../../schemas/wording.js';
import type { EntityLevel, Identity, Kind } from '../types.js';
import { organizationIn } from './caption.js';

/** Pages on which covers and headings stand; further pages count less. */
const FACE_PAGES = 3;
const FACE_WEIGHT = 8;
/** A line longer than this is prose, which speaks of other years too. */
const HEADING_LENGTH = 60;

class Votes {
  readonly #weights = new Map<string, number>();
  add(key: string, weight: number): void {
    this.#weights.set(key, (this.#weights.get(key) ?? 0) + weight);
  }
  get winner(): string | null {
    let best: string | null = null;
    for (const [key, weight] of this.#weights) if (best === null || weight > (this.#weights.get(best) ?? 0)) best = key;
    return best;
  }
}

function arabicYears(text: string): string {
  return text.replace(CHINESE_YEAR, (year) => [...year].map((digit) => CHINESE_DIGITS[digit] ?? digit).join(''));
}

interface Heading {
  readonly text: string;
  readonly weight: number;
}

/** Lines that are no prose, from the text and from the first rows of grids; neighbours on the cover also joined. */
function headingsOf(pages: readonly PageContent[]): Heading[] {
  return pages.flatMap((page, index) => {
    const face = index < FACE_PAGES;
    const weight = face ? FACE_WEIGHT / (index + 1) : 1;
    const lines = page.lines.map((line) => arabicYears(foldWidth(line.text)));
    const captions = page.grids.flatMap((grid) => grid.cells.filter((cell) => cell.row < 3).map((cell) => foldWidth(cell.text)));
    const texts = [...lines, ...captions].filter((text) => text !== '' && text.length <= HEADING_LENGTH);
    const joined = index === 0 ? [lines.join('').slice(0, 200)] : [];
    return [...joined, ...texts].map((text) => ({ text, weight }));
  });
}

/** A name taken from a heading such as "某某局2024年部门决算"; null when nothing name-like is left. */
export function organizationInHeading(text: string): string | null {
  const name = text.replace(ORGANISATION_HEAD, '').replace(ORGANISATION_TAIL, '').replace(NAME_REST, '');
  return ORGANISATION_NAME.test(name) ? name : null;
}

function organizationOf(pages: readonly PageContent[], headings: readonly Heading[]): string | null {
  const captions = new Votes();
  for (const page of pages)
    for (const line of page.lines) {
      const name = organizationIn(line.text);
      if (name) captions.add(name, 1);
    }
  for (const page of pages)
    for (const grid of page.grids)
      for (const cell of grid.cells) {
        const name = cell.row < 3 ? organizationIn(cell.text) : null;
        if (name) captions.add(name, 1);
      }
  const face = new Votes();
  for (const heading of headings) {
    const name = organizationInHeading(heading.text);
    if (name) face.add(name, heading.weight);
  }
  return captions.winner ?? face.winner;
}

const count = (texts: readonly Heading[], pattern: RegExp): number =>
  texts.reduce((sum, { text, weight }) => sum + weight * [...text.matchAll(pattern)].length, 0);

export interface IdentityFindings {
  readonly identity: Identity;
  /** Whether anything shows that the document is a disclosure at all. */
  readonly isDisclosure: boolean;
}

/** Reads the identity; what the document does not say stays null. */
export function identify(pages: readonly PageContent[]): IdentityFindings {
  const headings = headingsOf(pages);
  const years = new Votes();
  const kinds = new Votes();
  for (const { text, weight } of headings) {
    for (const match of text.matchAll(YEAR_AND_KIND)) if (match[1]) years.add(match[1], weight);
    for (const match of text.matchAll(KIND_AFTER_YEAR)) if (match[1]) kinds.add(match[1], weight);
  }
  if (kinds.winner === null)
    for (const { text, weight } of headings) for (const match of text.matchAll(KIND_WORD)) kinds.add(match[0], weight);
  if (years.winner === null)
    for (const { text, weight } of headings) for (const match of text.matchAll(YEAR_WORD)) years.add(match[1] ?? '', weight);
  const kind: Kind | null = kinds.winner === null ? null : kinds.winner === FINAL_ACCOUNT ? 'final_account' : 'budget';
  const printed = organizationOf(pages, headings);
  // The province is left out of the name, yet tells districts of the same name apart.
  const region = printed === null ? null : findRegion(printed);
  const level: EntityLevel | null =
    count(headings, UNIT_WORDS) > count(headings, DEPARTMENT_WORDS)
      ? 'budget_unit'
      : count(headings, DEPARTMENT_WORDS) > 0
        ? 'department'
        : null;
  return {
    identity: {
      organization: printed?.replace(BESIDE_NAME, '') ?? null,
      region_code: region?.region_code ?? null,
      region_name: region?.name ?? null,
      fiscal_year: years.winner === null ? null : Number(years.winner),
      kind,
      entity_level: level,
    },
    isDisclosure: headings.some(({ text }) => DISCLOSURE_WORDS.test(text)),
  };
}
