/** How a person names one figure of a database: the beginning of the document's sha256 and the key of the fact. */
import { UsageError } from '../errors.js';
import type { FactKey, StoredDocument, StoredFact } from '../types.js';

/** Characters of the sha256 that are printed; a shorter beginning is accepted while only one document has it. */
const PRINTED = 12;
const REFERENCE = /^([0-9a-f]{4,64}):(\d+):(\d+):(\d+)(?::(\d+))?$/;
const EXPECTED =
  'Expected SHA256:TABLE:ROW:COLUMN[:PANEL], for example 3f2a9c1b77de:4:12:3; "review" and "list corrections" print it, and in "export facts" it is document and fact.';

/** The text that names the figure. */
export const factReference = (sha256: string, { table_index, row, column, panel }: FactKey): string =>
  [sha256.slice(0, PRINTED), table_index, row, column, panel].join(':');

/** Where a figure may be looked for; a store is one. */
export interface FactSource {
  documents(): readonly StoredDocument[];
  facts(filter: { readonly document: string }): Iterable<StoredFact>;
}

/** The figure of that name; throws UsageError when there is none or the name fits several. */
export function findFact(source: FactSource, reference: string): StoredFact {
  const [matched, sha = '', table, row, column, panel] = REFERENCE.exec(reference.toLowerCase()) ?? [];
  if (matched === undefined) throw new UsageError(`"${reference}" names no figure. ${EXPECTED}`);
  const documents = source.documents().filter(({ sha256 }) => sha256.startsWith(sha));
  const [document] = documents;
  if (!document) throw new UsageError(`${reference}: no stored document has a sha256 that begins with ${sha}. ${EXPECTED}`);
  if (documents.length > 1)
    throw new UsageError(`${reference}: ${documents.length} documents have a sha256 that begins with ${sha}; give more of it.`);
  const facts = [...source.facts({ document: document.sha256 })].filter(
    (fact) =>
      fact.table_index === Number(table) &&
      fact.row === Number(row) &&
      fact.column === Number(column) &&
      (panel === undefined || fact.panel === Number(panel)),
  );
  const [fact] = facts;
  if (!fact) throw new UsageError(`${reference}: ${document.file} has no figure in that place. ${EXPECTED}`);
  if (facts.length > 1) throw new UsageError(`${reference}: ${facts.length} figures have this key; add the panel.`);
  return fact;
}
