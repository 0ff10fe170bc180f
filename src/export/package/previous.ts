/** Finds the facts of one document in the facts.csv of an earlier package without holding the others: by the place of its rows in the file. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { type Parser, parse } from 'csv-parse';
import { UsageError } from '../../errors.js';

/** A row of facts.csv, every value as text. */
export type PublishedFact = Readonly<Record<string, string>>;

/** Where the rows of a document stand, and who it is from. */
interface Span {
  readonly document: string;
  readonly unit: string | null;
  readonly start: number;
  end: number;
}

export interface PreviousFacts {
  /** Documents by sha256. */
  has(document: string): boolean;
  /** Documents of that body, year, kind and level. */
  ofUnit(unit: string): readonly string[];
  documents(): readonly string[];
  read(document: string): Promise<readonly PublishedFact[]>;
}

/** The body, year, kind and level of a fact; null where one of them is not known. */
export function unitOf(fact: Readonly<Record<string, unknown>>): string | null {
  const parts = ['organization', 'region_code', 'fiscal_year', 'kind', 'entity_level'].map((key) => String(fact[key] ?? ''));
  return parts.slice(0, 4).some((part) => part === '') ? null : parts.join('|');
}

/** Reads the file once to learn where each document stands. Throws UsageError when it is no facts.csv. */
export async function openPrevious(file: string): Promise<PreviousFacts> {
  const { spans, header } = await spansOf(file);
  const byUnit = new Map<string, string[]>();
  for (const { unit, document } of spans.values()) if (unit) byUnit.set(unit, [...(byUnit.get(unit) ?? []), document]);
  return {
    has: (document) => spans.has(document),
    ofUnit: (unit) => byUnit.get(unit) ?? [],
    documents: () => [...spans.keys()],
    read: async (document) => {
      const span = spans.get(document);
      return span ? rowsBetween(file, header, span.start, span.end) : [];
    },
  };
}

interface Parsed {
  readonly info: { readonly bytes: number };
  readonly record: readonly string[];
}

async function spansOf(file: string): Promise<{ spans: Map<string, Span>; header: readonly string[] }> {
  const spans = new Map<string, Span>();
  let header: readonly string[] = [];
  let before = 0;
  try {
    const rows = read(createReadStream(file), parse({ info: true })) as AsyncIterable<Parsed>;
    for await (const { info, record } of rows) {
      if (before === 0) header = record;
      else noteRow(spans, header, record, before, info.bytes);
      before = info.bytes;
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${file}: cannot be read as the facts of an earlier package (${reason}).`, { cause });
  }
  if (!header.includes('document') || !header.includes('amount_yuan'))
    throw new UsageError(
      `${file}: has no columns document and amount_yuan. Give the folder of a package that xianzhang exported.`,
    );
  return { spans, header };
}

function noteRow(
  spans: Map<string, Span>,
  header: readonly string[],
  record: readonly string[],
  start: number,
  end: number,
): void {
  const document = record[header.indexOf('document')] ?? '';
  const span = spans.get(document);
  if (span) span.end = end;
  else {
    const fact = Object.fromEntries(header.map((name, at) => [name, record[at] ?? '']));
    spans.set(document, { document, unit: unitOf(fact), start, end });
  }
}

/** The records of a stream; an error of either end ends the walk through them. */
const read = (from: Readable, parser: Parser): Parser => pipeline(from, parser, () => undefined);

async function rowsBetween(file: string, header: readonly string[], start: number, end: number): Promise<PublishedFact[]> {
  const handle = await open(file);
  try {
    const stream = handle.createReadStream({ start, end: end - 1, autoClose: false });
    const rows: PublishedFact[] = [];
    for await (const row of read(stream, parse({ columns: [...header] })) as AsyncIterable<PublishedFact>) rows.push(row);
    return rows;
  } finally {
    await handle.close();
  }
}
