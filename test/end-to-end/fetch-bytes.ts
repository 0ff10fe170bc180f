/** Bytes that no library of the project writes: GBK text and zip archives. */
import { crc32, deflateRawSync } from 'node:zlib';

const gbk = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (trail !== 0x7f) gbk.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
}

/** The text in GBK. */
export const gbkBytes = (text: string): Buffer =>
  Buffer.from([...text].flatMap((character) => gbk.get(character) ?? [character.charCodeAt(0)]));

export interface ZipMember {
  /** Raw bytes of the name; a text is taken as ASCII. */
  readonly name: Buffer | string;
  readonly bytes: Buffer;
  /** What the archive claims; the truth when left out. */
  readonly claimedSize?: number;
}

/** A zip archive with deflated members. */
export function zipBytes(members: readonly ZipMember[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claimedSize = bytes.length } of members) {
    const nameBytes = Buffer.from(name);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimedSize, 18);
    fields.writeUInt16LE(nameBytes.length, 22);
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, nameBytes]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    local.push(head, packed);
    central.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), fields, rest, nameBytes);
    offset += head.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}
