/** Decodes text of unknown encoding: UTF-8 with or without a byte-order mark, UTF-16 with one, else GB 18030 (GBK, GB 2312). */

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Bytes of a character that the end of a cut text may lack. */
const LONGEST_REST = 3;

function strictUtf8(bytes: Buffer): string | null {
  // A text that was cut may end within a character.
  for (let rest = 0; rest <= Math.min(LONGEST_REST, bytes.length); rest += 1) {
    try {
      return STRICT_UTF8.decode(bytes.subarray(0, bytes.length - rest));
    } catch {}
  }
  return null;
}

export function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return strictUtf8(bytes) ?? new TextDecoder('gb18030').decode(bytes);
}
