import { Inflate } from 'fflate';
import { MAX_UNPACKED_BYTES, Unreadable } from './file-fault';

/** One file of an archive, as the directory at its end lists it. */
interface Entry {
  name: string;
  /** 0: stored, 8: deflated. */
  method: number;
  packedBytes: number;
  unpackedBytes: number;
  headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** The end of the directory may be followed by a comment of this length. */
const MAX_COMMENT = 65_535;
/** A number that is in an extra field instead: PKWARE's APPNOTE, 4.5.3. */
const IN_EXTRA_FIELD = 0xffffffff;
const EXTRA_FIELD_64 = 1;
/** Each step can unpack to a thousand times as much, so steps are small. */
const STEP_BYTES = 16_384;

/**
 * The unpacked files of an archive whose names are wanted. Throws `Unreadable` if the directory names more content than any list
 * has, and as soon as more than that has been unpacked, because a directory can lie. Throws for an archive that is damaged.
 */
export function unzipParts(
  archive: Uint8Array,
  isWanted: (name: string) => boolean,
  maxBytes = MAX_UNPACKED_BYTES,
): { names: string[]; files: Map<string, Uint8Array> } {
  const entries = entriesIn(archive);
  const named = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  if (named > maxBytes) throw tooLarge(named, maxBytes);
  const files = new Map<string, Uint8Array>();
  let unpacked = 0;
  for (const entry of entries) {
    if (!isWanted(entry.name)) continue;
    const file = unpackedFile(archive, entry, (bytes) => {
      if (unpacked + bytes > maxBytes) throw tooLarge(unpacked + bytes, maxBytes);
    });
    unpacked += file.length;
    files.set(entry.name, file);
  }
  return { names: entries.map(({ name }) => name), files };
}

const tooLarge = (bytes: number, maxBytes: number): Unreadable =>
  new Unreadable({ code: 'unpacks-too-large', bytes, maxBytes });

function entriesIn(archive: Uint8Array): Entry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.length - 22;
  while (end > 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) {
    if (end < archive.length - 22 - MAX_COMMENT) break;
    end -= 1;
  }
  if (view.getUint32(end, true) !== END_OF_DIRECTORY) throw new RangeError('No directory');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    );
    const nameAt = at + 46;
    const extraAt = nameAt + (nameBytes ?? 0);
    const extra = longNumbers(view, extraAt, extraAt + (extraBytes ?? 0));
    const number = (field: number): number => {
      const value = view.getUint32(at + field, true);
      return value === IN_EXTRA_FIELD ? (extra.shift() ?? value) : value;
    };
    const name = new TextDecoder().decode(archive.subarray(nameAt, extraAt));
    // In the order of the extra field.
    const unpackedBytes = number(24);
    const packedBytes = number(20);
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packedBytes,
      unpackedBytes,
      headerAt: number(42),
    });
    at = extraAt + (extraBytes ?? 0) + (commentBytes ?? 0);
  }
  return entries;
}

function longNumbers(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; ) {
    const bytes = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === EXTRA_FIELD_64)
      return Array.from({ length: bytes >> 3 }, (_, n) => Number(view.getBigUint64(at + 4 + 8 * n, true)));
    at += 4 + bytes;
  }
  return [];
}

function unpackedFile(
  archive: Uint8Array,
  { method, packedBytes, headerAt }: Entry,
  unpacking: (bytes: number) => void,
): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  // The name and the extra field here can be longer than those in the directory.
  const from = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  const packed = archive.subarray(from, from + packedBytes);
  if (packed.length < packedBytes) throw new RangeError('Cut off');
  if (method === 0) return packed;
  if (method !== 8) throw new RangeError('Unknown method');
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const inflate = new Inflate((chunk) => {
    bytes += chunk.length;
    unpacking(bytes);
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += STEP_BYTES)
    inflate.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
  const file = new Uint8Array(bytes);
  let filled = 0;
  for (const chunk of chunks) {
    file.set(chunk, filled);
    filled += chunk.length;
  }
  return file;
}
