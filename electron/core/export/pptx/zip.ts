import { crc32, deflateRawSync } from 'node:zlib';

export interface PackedPart {
  path: Buffer;
  method: typeof STORED | typeof DEFLATED;
  crc: number;
  size: number;
  packed: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** 1 January 1980, the format's first day: files say nothing of when they were made. */
const FIRST_DAY = 0x21;

/** One part of a zip file, deflated with zlib where that makes it smaller. */
export function deflatePart(path: string, content: string | Uint8Array): PackedPart {
  const part = storePart(path, content);
  const deflated = deflateRawSync(part.packed);
  return deflated.length < part.size ? { ...part, method: DEFLATED, packed: deflated } : part;
}

/** One part of a zip file, as it is. */
export function storePart(path: string, content: string | Uint8Array): PackedPart {
  const data = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return { path: Buffer.from(path, 'utf8'), method: STORED, crc: crc32(data), size: data.length, packed: data };
}

/** A zip file with these parts in this order, without folders. Limits: 65 535 parts, 4 GB. */
export function zipParts(parts: readonly PackedPart[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(LOCAL, 0);
    local.writeUInt16LE(VERSION, 4);
    writeFacts(local, 6, part);
    chunks.push(local, part.path, part.packed);

    const central = Buffer.alloc(46);
    central.writeUInt32LE(CENTRAL, 0);
    central.writeUInt16LE(VERSION, 4);
    central.writeUInt16LE(VERSION, 6);
    writeFacts(central, 8, part);
    central.writeUInt32LE(offset, 42);
    directory.push(central, part.path);
    offset += local.length + part.path.length + part.packed.length;
  }
  const directorySize = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directorySize, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, ...directory, end]);
}

/** The fields that both headers share, from flags to the length of the name. */
function writeFacts(header: Buffer, at: number, { path, method, crc, size, packed }: PackedPart): void {
  header.writeUInt16LE(UTF8_NAMES, at);
  header.writeUInt16LE(method, at + 2);
  header.writeUInt16LE(0, at + 4);
  header.writeUInt16LE(FIRST_DAY, at + 6);
  header.writeUInt32LE(crc, at + 8);
  header.writeUInt32LE(packed.length, at + 12);
  header.writeUInt32LE(size, at + 16);
  header.writeUInt16LE(path.length, at + 20);
}
