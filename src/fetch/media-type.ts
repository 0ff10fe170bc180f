/** What a file is by its bytes, whatever the server or the name says. */
import { open } from 'node:fs/promises';
import { decodeText } from '../decode-text.js';

export const MEDIA_TYPES = ['pdf', 'zip', 'rar', 'sevenzip', 'office', 'ole', 'html', 'text', 'unknown'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** Extension of a file in the archive; names of servers are never used. */
export const EXTENSIONS: Readonly<Record<MediaType, string>> = {
  pdf: 'pdf',
  zip: 'zip',
  rar: 'rar',
  sevenzip: '7z',
  office: 'ooxml',
  ole: 'ole',
  html: 'html',
  text: 'txt',
  unknown: 'bin',
};

/** Bytes at the start of a file that are looked at. */
const HEAD_BYTES = 8192;
/** Bytes at its end; some programs write a few kilobytes behind the end mark. */
const TAIL_BYTES = 16_384;
/** Readers take a PDF whose signature stands within the first kilobyte. */
const PDF_SIGNATURE_WITHIN = 1024;

const SIGNATURES: readonly (readonly [string, MediaType])[] = [
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', 'zip'],
  ['Rar!', 'rar'],
  ['7z\u00bc\u00af\u0027\u001c', 'sevenzip'],
  ['\u00d0\u00cf\u0011\u00e0', 'ole'],
];

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|script|meta|title|div|table|p|h\d|a|center|form|iframe)\b/i;
/** What a program answers, mostly that it has nothing. */
const JSON_START = /^\s*[{[]/;
/** Declared in the first entry of every document of Office Open XML. */
const OFFICE_ENTRY = '[Content_Types].xml';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells text from other bytes.
const NOT_IN_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** The type that the first bytes of a file show; `head` may be the whole file. */
export function mediaTypeOf(head: Buffer): MediaType {
  const latin = head.toString('latin1', 0, HEAD_BYTES);
  if (latin.slice(0, PDF_SIGNATURE_WITHIN).includes('%PDF-')) return 'pdf';
  const type = SIGNATURES.find(([signature]) => latin.startsWith(signature))?.[1];
  if (type === 'zip' && latin.includes(OFFICE_ENTRY)) return 'office';
  if (type) return type;
  const text = decodeText(head.subarray(0, HEAD_BYTES));
  if (HTML_START.test(text.replace(/^\ufeff/, ''))) return 'html';
  return head.length > 0 && !JSON_START.test(text) && !NOT_IN_TEXT.test(text) ? 'text' : 'unknown';
}

async function bytesAt(path: string, from: (size: number) => number, length: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from(size));
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

export const headOf = (path: string): Promise<Buffer> => bytesAt(path, () => 0, HEAD_BYTES);

/** Whether a PDF ends as one does: without the end mark a part is missing. */
export async function hasPdfEnd(path: string): Promise<boolean> {
  const tail = await bytesAt(path, (size) => Math.max(0, size - TAIL_BYTES), TAIL_BYTES);
  return tail.includes('%%EOF');
}
