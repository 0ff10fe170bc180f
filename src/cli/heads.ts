/** Reads a list of heads (population or staff) by region and year: the base of figures a head. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { HeadsOf } from '../compare/index.js';
import { UsageError } from '../errors.js';

const EXPECTED = 'Expected a header line region_code,fiscal_year,heads (fiscal_year may be left out: then for every year).';

/** Throws UsageError with the line for anything that is no whole number, and for a region and year given twice. */
export function readHeads(file: string): HeadsOf {
  const heads = new Map<string, bigint>();
  rowsOf(file).forEach(({ region_code, fiscal_year, heads: number }, at) => {
    const line = `${file}, line ${at + 2}`;
    if (!/^\d{6}$/.test(region_code ?? ''))
      throw new UsageError(`${line}: region_code "${region_code ?? ''}" is no six-digit code.`);
    if (!/^\d+$/.test(number ?? '')) throw new UsageError(`${line}: heads "${number ?? ''}" is no whole number.`);
    const key = `${region_code}|${fiscal_year ?? ''}`;
    if (heads.has(key)) throw new UsageError(`${line}: ${region_code} ${fiscal_year ?? ''} is there twice.`);
    heads.set(key, BigInt(number ?? ''));
  });
  return (region, year) => heads.get(`${region}|${year}`) ?? heads.get(`${region}|`);
}

function rowsOf(file: string): Record<string, string>[] {
  try {
    const rows = parse(readFileSync(file), { columns: true, bom: true, trim: true, skip_empty_lines: true }) as Record<
      string,
      string
    >[];
    if (rows.every((row) => 'region_code' in row && 'heads' in row)) return rows;
  } catch (cause) {
    throw new UsageError(
      `${file}: cannot be read as CSV (${cause instanceof Error ? cause.message : String(cause)}). ${EXPECTED}`,
      { cause },
    );
  }
  throw new UsageError(`${file}: has no columns region_code and heads. ${EXPECTED}`);
}
