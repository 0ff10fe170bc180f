/** Who has published what: the departments of a roster against the documents of a database, by district and fiscal year. */
import { bodyName } from '../../schemas/body-name.js';
import { REGION_NAMES } from '../../schemas/codes/regions.js';
import type { Kind, StoredDocument } from '../types.js';
import type { RosterEntry } from './roster.js';

/** other_level: only a document of another level (the unit alone instead of the department) · missing: none. */
export type CoverageState = 'published' | 'other_level' | 'missing';

export interface CoverageRow {
  readonly region_code: string;
  readonly region_name: string | null;
  readonly organization: string;
  readonly fiscal_year: number;
  readonly budget: CoverageState;
  readonly final_account: CoverageState;
}

export interface DistrictCoverage {
  readonly region_code: string;
  readonly region_name: string | null;
  readonly fiscal_year: number;
  /** Departments that have to publish in this year. */
  readonly departments: number;
  readonly budgets: number;
  readonly final_accounts: number;
}

export interface Coverage {
  /** By district, year, and in the order of the roster. */
  readonly rows: readonly CoverageRow[];
  readonly districts: readonly DistrictCoverage[];
  /** Documents that count for nobody: their district, organisation, year or kind is unknown or not in the roster. */
  readonly unplaced: readonly StoredDocument[];
}

const hasToPublish = ({ since, until }: RosterEntry, year: number): boolean =>
  (since === null || year >= since) && (until === null || year <= until);

function isOf(entry: RosterEntry, document: StoredDocument): boolean {
  if (document.region_code !== entry.region_code || document.organization === null) return false;
  const name = bodyName(document.organization);
  return [entry.organization, ...entry.aliases].some((one) => bodyName(one) === name);
}

function stateOf(entry: RosterEntry, documents: readonly StoredDocument[], kind: Kind, year: number): CoverageState {
  const found = documents.filter((document) => document.kind === kind && document.fiscal_year === year);
  if (found.length === 0) return 'missing';
  const ofLevel = found.some(({ entity_level }) => entity_level === null || entity_level === entry.entity_level);
  return ofLevel ? 'published' : 'other_level';
}

/** The years of the documents of the districts in the roster. */
function yearsOf(roster: readonly RosterEntry[], documents: readonly StoredDocument[]): number[] {
  const districts = new Set(roster.map(({ region_code }) => region_code));
  const years = documents.flatMap(({ region_code, fiscal_year }) =>
    region_code !== null && districts.has(region_code) && fiscal_year !== null ? [fiscal_year] : [],
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

function summed(rows: readonly CoverageRow[]): DistrictCoverage[] {
  const groups = new Map<string, CoverageRow[]>();
  for (const row of rows) {
    const key = `${row.region_code} ${row.fiscal_year}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { region_code, region_name, fiscal_year } = first;
    const count = (kind: 'budget' | 'final_account'): number => group.filter((row) => row[kind] === 'published').length;
    return [
      {
        region_code,
        region_name,
        fiscal_year,
        departments: group.length,
        budgets: count('budget'),
        final_accounts: count('final_account'),
      },
    ];
  });
}

/** `years`: the fiscal years asked for; those of the documents when it is empty. */
export function coverage(
  roster: readonly RosterEntry[],
  documents: readonly StoredDocument[],
  years: readonly number[],
): Coverage {
  const placed = new Map(roster.map((entry) => [entry, documents.filter((document) => isOf(entry, document))]));
  const asked = years.length > 0 ? [...years].sort((a, b) => a - b) : yearsOf(roster, documents);
  const districts = [...new Set(roster.map(({ region_code }) => region_code))].sort();
  const rows = districts.flatMap((region_code) =>
    asked.flatMap((fiscal_year) =>
      roster
        .filter((entry) => entry.region_code === region_code && hasToPublish(entry, fiscal_year))
        .map((entry): CoverageRow => {
          const own = placed.get(entry) ?? [];
          return {
            region_code,
            region_name: REGION_NAMES.get(region_code) ?? null,
            organization: entry.organization,
            fiscal_year,
            budget: stateOf(entry, own, 'budget', fiscal_year),
            final_account: stateOf(entry, own, 'final_account', fiscal_year),
          };
        }),
    ),
  );
  const counted = new Set([...placed.values()].flat().filter(({ kind, fiscal_year }) => kind !== null && fiscal_year !== null));
  return { rows, districts: summed(rows), unplaced: documents.filter((document) => !counted.has(document)) };
}
