/** Which districts have no document: a comparison that does not say so would pass for complete. */
import { countiesWithin } from '../../schemas/codes/counties.js';
import { REGION_NAMES } from '../../schemas/codes/regions.js';
import type { Kind, StoredDocument } from '../types.js';
import type { AbsentDistrict, CompareOptions } from './options.js';

const distinct = <T>(values: Iterable<T | null | undefined>): T[] => [
  ...new Set([...values].filter((value): value is T => value !== null && value !== undefined)),
];

/** `asked` holds the documents of all years; districts come from these and from the asked region. */
export function absentDistricts(asked: readonly StoredDocument[], { region, year, kind }: CompareOptions): AbsentDistrict[] {
  const regions = distinct([...asked.map(({ region_code }) => region_code), ...(region ? countiesWithin(region) : [])]).sort();
  const years = year === undefined ? distinct(asked.map(({ fiscal_year }) => fiscal_year)).sort() : [year].flat();
  const kinds: Kind[] = kind === undefined ? distinct(asked.map((document) => document.kind)).sort() : [kind];
  const present = new Set(asked.map((document) => key(document.region_code, document.fiscal_year, document.kind)));
  return years.flatMap((fiscal_year) =>
    kinds.flatMap((one) =>
      regions
        .filter((code) => !present.has(key(code, fiscal_year, one)))
        .map((code) => ({ region_code: code, region_name: REGION_NAMES.get(code) ?? null, fiscal_year, kind: one })),
    ),
  );
}

const key = (region: string | null, year: number | null, kind: Kind | null): string => [region, year, kind].join('|');
