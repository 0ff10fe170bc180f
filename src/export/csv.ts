/** Comma-separated values after RFC 4180: CRLF line ends, quotes doubled, null as nothing. */

/** A value of a CSV cell; a `QuotedText` is quoted even where it need not be. */
export type CsvValue = string | number | null | QuotedText;

/** Text that looks like a number (a code) and has to be seen as text by programs that tell the two apart by the quotes. */
export interface QuotedText {
  readonly quoted: string;
}

const NEEDS_QUOTES = /[",\r\n]/;
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return quote(value.quoted);
  const text = String(value);
  return NEEDS_QUOTES.test(text) ? quote(text) : text;
}

/** One record with its line end. */
export const csvLine = (values: readonly CsvValue[]): string => `${values.map(cell).join(',')}\r\n`;
