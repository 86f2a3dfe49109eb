import type { Count } from '../model/count';
import type { FoundReading, Reading } from '../model/reading';

interface Around {
  /** Names of readers, without duplicates. */
  readers: string[];
  takenAtMs: number;
}

type PackedCount = [value: number, reader: number, ...rest: unknown[]];

/**
 * Missing: the reason and the time. Found: the value, the reader and the time, then only what cannot be derived from the value:
 * the range, the raw text and any readings that disagree.
 */
export function packReading(reading: Reading, around: Around): unknown[] {
  const taken = reading.takenAtMs - around.takenAtMs;
  if (!reading.found) return [reading.why, taken];
  const others = reading.others?.map((other) => packCount(other, around.readers));
  const [value, reader, ...rest] = packCount(reading, around.readers);
  if (others) return [value, reader, taken, rest, others];
  return rest.length === 0 ? [value, reader, taken] : [value, reader, taken, rest];
}

export function unpackReading(packed: unknown[], around: Around): Reading {
  const [first, second, taken, rest, others] = packed;
  if (typeof first === 'string') {
    const takenAtMs = around.takenAtMs + Number(second);
    return { found: false, why: first, takenAtMs } as Reading;
  }
  const count = unpackCount([first, second, ...((rest as unknown[]) ?? [])] as PackedCount, around.readers);
  const found: FoundReading = { found: true, ...count, takenAtMs: around.takenAtMs + Number(taken) };
  return others
    ? { ...found, others: (others as PackedCount[]).map((other) => unpackCount(other, around.readers)) }
    : found;
}

function packCount(
  { value, low, high, precision, raw, reader }: Count & { reader: string },
  readers: string[],
) {
  const known = readers.indexOf(reader);
  const at = known === -1 ? readers.push(reader) - 1 : known;
  const isPlain = low === value && high === value && precision === 'exact';
  const packed: PackedCount = [value, at];
  if (!isPlain) packed.push(raw, low, high, precision);
  else if (raw !== String(value)) packed.push(raw);
  return packed;
}

function unpackCount(packed: PackedCount, readers: string[]): Count & { reader: string } {
  const [value, at, raw = String(value), low = value, high = value, precision = 'exact'] = packed;
  return { value, low, high, precision, raw, reader: readers[at] } as Count & { reader: string };
}
