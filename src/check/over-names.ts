/** Codes and their names over documents: names that neither the code list nor most documents give a code. Pure. */
import { CODE_HAS_USUAL_NAME } from '../../schemas/checks/over_documents.js';
import { DEPARTMENT_ECONOMIC_CODES } from '../../schemas/codes/economic.js';
import { FUNCTIONAL_CODES } from '../../schemas/codes/functional.js';
import type { StoredDocument } from '../types.js';
import { type CodeName, type DocumentFigures, foldName } from './document-figures.js';
import type { OverResult } from './over-result.js';

/** Fewer documents make no custom. */
const FEWEST_DOCUMENTS = 3;

interface Use {
  readonly folded: string;
  readonly name: string;
  readonly printed: { readonly document: StoredDocument; readonly place: string }[];
}

/** A name cut off at the end of a cell is the same name. */
const isSameName = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

function usesOf(documents: readonly DocumentFigures[]): Map<string, Use[]> {
  const codes = new Map<string, Use[]>();
  const add = ({ code, name, place }: CodeName, document: StoredDocument): void => {
    const folded = foldName(name);
    const uses = codes.get(code) ?? [];
    if (uses.length === 0) codes.set(code, uses);
    const own = uses.find((use) => isSameName(use.folded, folded));
    if (own) own.printed.push({ document, place });
    else uses.push({ folded, name, printed: [{ document, place }] });
  };
  for (const { document, names } of documents) for (const named of names.values()) add(named, document);
  return codes;
}

const documentsIn = (use: Use): number => new Set(use.printed.map(({ document }) => document.sha256)).size;

/** The name that more than half of at least three documents print; null when there is none. */
function usualName(uses: readonly Use[]): Use | null {
  const all = uses.reduce((sum, use) => sum + documentsIn(use), 0);
  const most = uses.reduce<Use | null>((best, use) => (best && documentsIn(best) >= documentsIn(use) ? best : use), null);
  return most && documentsIn(most) >= FEWEST_DOCUMENTS && documentsIn(most) * 2 > all ? most : null;
}

function finding(code: string, use: Use, usual: Use | null, listed: string | undefined, isUnlisted: boolean): OverResult {
  const organizations = new Set(use.printed.map(({ document }) => document.organization));
  const [only = null] = organizations;
  const known = [
    ...(usual && usual !== use ? [`"${usual.name}" in ${documentsIn(usual)} documents`] : []),
    ...(isUnlisted && listed !== undefined ? [`"${listed}" in the code list`] : []),
  ];
  return {
    check: CODE_HAS_USUAL_NAME.id,
    outcome: 'fail',
    severity: CODE_HAS_USUAL_NAME.severity,
    issue: isUnlisted ? 'code_name_mismatch' : null,
    organization: organizations.size === 1 ? only : null,
    expected_fen: null,
    actual_fen: null,
    difference_fen: null,
    tolerance_fen: null,
    operands: use.printed.map(({ document, place }) => ({ document, place, raw: use.name, unit: null, amount_fen: null })),
    message: `${code} is called "${use.name}" in ${documentsIn(use)} of the documents, ${known.join(' and ')}.`,
  };
}

function ofCode(code: string, uses: readonly Use[]): OverResult[] {
  const usual = usualName(uses);
  const listed = FUNCTIONAL_CODES.get(code) ?? DEPARTMENT_ECONOMIC_CODES.get(code);
  return uses.flatMap((use) => {
    // A name that most documents use is a change of the classification, not a slip of one publisher.
    const isUnlisted = use !== usual && listed !== undefined && !isSameName(use.folded, foldName(listed));
    const isUnusual = usual !== null && use !== usual;
    return isUnlisted || isUnusual ? [finding(code, use, usual, listed, isUnlisted)] : [];
  });
}

/** One finding for each code and unusual name, by code. */
export const namesOver = (documents: readonly DocumentFigures[]): OverResult[] =>
  [...usesOf(documents)].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([code, uses]) => ofCode(code, uses));
