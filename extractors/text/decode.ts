/** Bytes → text, when the bytes are plain text in UTF-8, UTF-16 or GB 18030 (which GBK is part of). */

const ENCODINGS_BY_MARK: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const ENCODINGS_WITHOUT_MARK: readonly string[] = ['utf-8', 'gb18030'];
/** Control characters that no text holds; tab, line feed, form feed and carriage return are not among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: telling text from other bytes is the point.
const NOT_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/u;
/** Markup is no plain text: an error page of a web server is often saved under the document's name. */
const MARKUP = /^\s*(?:<[!?a-z]|\{\\rtf)/iu;

function decodeAs(data: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(data);
  } catch {
    return null;
  }
}

/** The text that the bytes hold; null when they are no plain text. A byte order mark is not part of the text. */
export function decodeText(data: Uint8Array): string | null {
  const marked = ENCODINGS_BY_MARK.find(([mark]) => mark.every((byte, index) => data[index] === byte));
  for (const encoding of marked ? [marked[1]] : ENCODINGS_WITHOUT_MARK) {
    const text = decodeAs(data, encoding);
    if (text !== null) return NOT_TEXT.test(text) || MARKUP.test(text) ? null : text;
  }
  return null;
}
