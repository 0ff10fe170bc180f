/** Compares what a document says it is with what its links said it would be; a difference is a doubt, never a correction. */
import { bodyName } from '../../schemas/body-name.js';
import type { Hints } from '../../schemas/sources.js';
import type { Identity } from '../types.js';
import type { DocumentOrigin } from './archived-documents.js';

/** The part of a region code that says something: 410300 is 4103, a city. */
const significant = (code: string): string => code.replace(/(?:00){1,2}$/, '');

/** One lies within the other, or they are the same. */
function regionsAgree(one: string, other: string): boolean {
  const [a, b] = [significant(one), significant(other)];
  return a.startsWith(b) || b.startsWith(a);
}

/** The same name, with or without something before it (its district); more behind it makes another organisation. */
export function namesAgree(one: string, other: string): boolean {
  const [a, b] = [bodyName(one), bodyName(other)];
  if (a === '' || b === '') return one === other;
  return a.endsWith(b) || b.endsWith(a);
}

function differences(identity: Identity, hints: Hints): string[] {
  const { region_code, organization, kind, fiscal_year } = hints;
  const compared = [
    { field: 'region', hint: region_code, own: identity.region_code, agree: regionsAgree },
    { field: 'organisation', hint: organization, own: identity.organization, agree: namesAgree },
    { field: 'kind', hint: kind, own: identity.kind, agree: Object.is },
    { field: 'year', hint: fiscal_year?.toString(), own: identity.fiscal_year?.toString() ?? null, agree: Object.is },
  ];
  return compared.flatMap(({ field, hint, own, agree }) =>
    hint === undefined || own === null || agree(own, hint) ? [] : [`${field}: ${hint} expected, ${own} found`],
  );
}

const whence = ({ source, url, member, link_text }: DocumentOrigin): string =>
  [`source ${source}`, link_text && `link "${link_text}"`, url, member && `member ${member}`].filter(Boolean).join(', ');

/** One sentence an origin that does not agree with the document; what either of them leaves open is no difference. */
export function identityDoubts(identity: Identity, origins: readonly DocumentOrigin[]): string[] {
  return origins.flatMap((origin) => {
    const found = differences(identity, origin.hints);
    return found.length === 0 ? [] : [`The document is not what its link says: ${found.join('; ')} (${whence(origin)}).`];
  });
}
