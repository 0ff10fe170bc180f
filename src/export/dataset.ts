/** A published table as typed fields and rows: what every file format is written from. */
import type { Field } from '../../schemas/fields.js';
import { withoutPersons } from '../../schemas/personal.js';
import type { StoredClaim, StoredDocument, StoredFact, StoredIndicator, StoredProject, TableRecord } from '../types.js';

/** A value of a row: text, codes and exact decimals as string, whole numbers and measures as number, null where nothing is known. */
export type Cell = string | number | boolean | null;

/** What names the document of a row; users rely on these keys and their order. */
export const documentKey = (document: StoredDocument) => ({
  document: document.sha256,
  file: document.file,
  organization: document.organization,
  region_code: document.region_code,
  fiscal_year: document.fiscal_year,
  kind: document.kind,
});

/** The same with the level of the body. */
export const documentCells = (document: StoredDocument) => ({
  ...documentKey(document),
  entity_level: document.entity_level,
});

export interface Dataset {
  /** Names files, sheets and resources. */
  readonly id: string;
  readonly title_zh: string;
  readonly title_en: string;
  readonly fields: readonly Field[];
  readonly primary_key: readonly string[];
  /** Other datasets that rows lead to, by columns of the same names; every row leads to its document besides. */
  readonly leads_to?: readonly { readonly dataset: string; readonly fields: readonly string[] }[];
  /** One array a row, in the order of the fields; read as it is written, never held. */
  rows(): Iterable<readonly Cell[]>;
}

/** What datasets are read from; a store is one. */
export interface DatasetSource {
  documents(): readonly StoredDocument[];
  facts(filter?: { readonly document?: string; readonly table?: string }): Iterable<StoredFact>;
  tables(sha256: string): readonly TableRecord[];
  issues(sha256?: string): readonly PublishedIssue[];
  /** Figures of the running text, performance forms, their indicators, by document; a source without has none. */
  claims?(): Iterable<StoredClaim>;
  projects?(): Iterable<StoredProject>;
  indicators?(): Iterable<StoredIndicator>;
  /** Names the bytes were given under; an address with the member of an archive reads "address › member". */
  names?(sha256: string): readonly string[];
}

/** An issue as far as it is published. */
export interface PublishedIssue {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly page: number | null;
}

/** Printed text on its way out: names and numbers of persons are withheld. */
export const published = (text: string): string => withoutPersons(text);

/** `published` for texts that may be missing. */
export const publishedOrNull = (text: string | null): string | null => (text === null ? null : published(text));

/** A row from an object with a value for each field; throws RangeError for one that is missing. */
export function cellsOf(fields: readonly Field[], record: Readonly<Record<string, Cell | undefined>>): Cell[] {
  return fields.map(({ id }) => {
    const value = record[id];
    if (value === undefined)
      throw new RangeError(`field ${id} has no value in the record; expected one of ${Object.keys(record).join(', ')}`);
    return value;
  });
}
