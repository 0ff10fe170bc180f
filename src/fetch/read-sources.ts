/** Reads what is to be fetched: sources.yaml, or a CSV of addresses. */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Source, sourcesSchema } from '../../schemas/sources.js';
import { type CsvRow, readCsv } from '../csv-input.js';
import { decodeText } from '../decode-text.js';
import { UsageError } from '../errors.js';

export interface SourceFile {
  readonly contact: string | null;
  readonly sources: readonly Source[];
}

const CSV_COLUMNS = ['region_code', 'organization', 'kind', 'fiscal_year'] as const;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** One line a mistake: where it stands and what was expected. */
function problemsOf(file: string, error: z.ZodError, lineOf: (path: readonly PropertyKey[]) => number | null): string {
  const lines = error.issues.map(({ path, message }) => {
    const line = lineOf(path);
    return `${file}${line === null ? '' : `:${line}`}: ${path.join('.') || 'file'}: ${message}`;
  });
  return `${lines.join('\n')}\nThe fields are described in docs/fetching.md.`;
}

function readYaml(file: string): SourceFile {
  const counter = new LineCounter();
  const document = parseDocument(decodeText(readFileSync(file)), { lineCounter: counter });
  const [broken] = document.errors;
  if (broken) throw new UsageError(`${file}: no proper YAML: ${broken.message}`);
  const result = sourcesSchema.safeParse(document.toJS());
  if (result.success) return result.data;
  const lineOf = (path: readonly PropertyKey[]): number | null => {
    // A missing field has no place of its own: that of the nearest thing around it is given.
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
        return counter.linePos(Number(node.range[0])).line;
      }
    }
    return null;
  };
  throw new UsageError(problemsOf(file, result.error, lineOf));
}

function documentOf(row: CsvRow): unknown {
  const year = row.get('fiscal_year');
  const hints = Object.fromEntries(
    CSV_COLUMNS.flatMap((column) => {
      const value = row.get(column);
      return value === undefined ? [] : [[column, column === 'fiscal_year' ? Number(year) : value]];
    }),
  );
  return { url: row.get('url') ?? '', hints };
}

/** A stand-in that passes the schema; a CSV has no place for a contact. */
const NO_CONTACT = 'https://contact.invalid/';

function readAddresses(file: string): SourceFile {
  const rows = readCsv(file, ['url'], CSV_COLUMNS);
  const id =
    basename(file, extname(file))
      .toLowerCase()
      .replace(/[^a-z0-9_-]+/g, '-')
      .replace(/^[-_]+/, '') || 'addresses';
  const result = sourcesSchema.safeParse({ version: 1, contact: NO_CONTACT, sources: [{ id, documents: rows.map(documentOf) }] });
  if (result.success) return { contact: null, sources: result.data.sources };
  const lineOf = (path: readonly PropertyKey[]): number | null => rows[Number(path[3])]?.line ?? null;
  throw new UsageError(problemsOf(file, result.error, lineOf));
}

/** Throws UsageError, which names every mistake with its line. */
export function readSources(file: string): SourceFile {
  try {
    return extname(file).toLowerCase() === '.csv' ? readAddresses(file) : readYaml(file);
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(`${file}: cannot be read (${reasonOf(cause)}). Give a sources.yaml or a CSV with the column "url".`, {
      cause,
    });
  }
}
