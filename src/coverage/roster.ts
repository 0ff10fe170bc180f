/** The roster: which departments of a district have to publish, as a CSV that a person keeps. */
import { readCsv } from '../csv-input.js';
import { UsageError } from '../errors.js';
import type { EntityLevel } from '../types.js';

export interface RosterEntry {
  /** Six digits of the district. */
  readonly region_code: string;
  readonly organization: string;
  /** Other names of the same department. */
  readonly aliases: readonly string[];
  readonly entity_level: EntityLevel;
  /** First and last fiscal year in which it has to publish; null when there is no such bound. */
  readonly since: number | null;
  readonly until: number | null;
}

const LEVELS: readonly EntityLevel[] = ['department', 'budget_unit'];
const REQUIRED = ['region_code', 'organization'] as const;
const OPTIONAL = ['aliases', 'entity_level', 'since', 'until'] as const;

function yearOf(text: string | undefined, where: string): number | null {
  if (text === undefined) return null;
  if (!/^\d{4}$/.test(text)) throw new UsageError(`${where}: expected a year of four digits, got "${text}".`);
  return Number(text);
}

/** Reads a roster; several aliases are separated by "|". Throws UsageError, with the line, for one that is wrong. */
export function readRoster(path: string): RosterEntry[] {
  const rows = readCsv(path, REQUIRED, OPTIONAL);
  if (rows.length === 0) throw new UsageError(`${path}: holds no department.`);
  return rows.map((row) => {
    const where = `${path}:${row.line}`;
    const region_code = row.get('region_code') ?? '';
    const organization = row.get('organization');
    if (!/^\d{6}$/.test(region_code)) throw new UsageError(`${where}: region_code: expected six digits, got "${region_code}".`);
    if (organization === undefined) throw new UsageError(`${where}: organization: expected a name.`);
    const level = row.get('entity_level') ?? 'department';
    const entity_level = LEVELS.find((one) => one === level);
    if (!entity_level) throw new UsageError(`${where}: entity_level: expected ${LEVELS.join(' or ')}, got "${level}".`);
    const aliases = (row.get('aliases') ?? '')
      .split('|')
      .map((name) => name.trim())
      .filter(Boolean);
    return {
      region_code,
      organization,
      aliases,
      entity_level,
      since: yearOf(row.get('since'), where),
      until: yearOf(row.get('until'), where),
    };
  });
}
