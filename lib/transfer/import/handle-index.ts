import { handleKey } from '../../model/place';
import { PLATFORM_IDS, type PlatformId } from '../../model/platform';

/** A number for each platform, from 1. */
const CODES: ReadonlyMap<PlatformId, number> = new Map(PLATFORM_IDS.map((id, at) => [id, at + 1]));
const SEED = 31;
/** At most this share of the slots is taken, so that a search ends soon. */
const MAX_LOAD = 0.5;

/**
 * Numbers the accounts of a list, the same for each spelling of a handle. A `Map` would compute the hash of each handle in its own
 * way, and that takes several times as long for parts of a long text.
 */
export class HandleIndex {
  /** One more than the number of an account; 0 where none is. */
  private slots: Int32Array;
  private hashes: Int32Array;
  private platforms: Uint8Array;
  /** The texts that have the handles, and where they stand there: a handle of a long list need not be a text of its own. */
  private readonly texts: string[];
  private count = 0;
  private starts: Int32Array;
  private ends: Int32Array;

  /** `expected`: about how many accounts there will be. */
  constructor(expected = 0) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(64, expected)));
    this.slots = new Int32Array(size / MAX_LOAD);
    this.hashes = new Int32Array(size);
    this.platforms = new Uint8Array(size);
    this.texts = new Array<string>(size).fill('');
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
  }

  /**
   * The number of this account: that of an earlier one with the same handle, or a new one, counted from 0. The handle may be a part
   * of the text.
   */
  numberOf(platform: PlatformId, text: string, start = 0, end = text.length): number {
    const code = CODES.get(platform) ?? 0;
    const hash = hashOf(text, start, end, code * SEED);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const known = (this.slots[slot] as number) - 1;
      if (known < 0) return this.add(slot, hash, code, text, start, end);
      if (this.hashes[known] === hash && this.isSame(known, code, text.slice(start, end))) return known;
      slot = (slot + 1) & mask;
    }
  }

  private isSame(known: number, code: number, name: string): boolean {
    const other = (this.texts[known] as string).slice(this.starts[known], this.ends[known]);
    return this.platforms[known] === code && (other === name || handleKey(other) === handleKey(name));
  }

  private add(slot: number, hash: number, code: number, text: string, start: number, end: number): number {
    const number = this.count;
    this.count += 1;
    this.slots[slot] = number + 1;
    this.hashes[number] = hash;
    this.platforms[number] = code;
    this.starts[number] = start;
    this.ends[number] = end;
    this.texts[number] = text;
    if (this.count === this.hashes.length) this.grow();
    return number;
  }

  private grow(): void {
    const { platforms } = this;
    this.hashes = twice(this.hashes);
    this.starts = twice(this.starts);
    this.ends = twice(this.ends);
    this.platforms = new Uint8Array(2 * platforms.length);
    this.platforms.set(platforms);
    this.slots = new Int32Array(2 * this.slots.length);
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.count; number++) {
      let slot = (this.hashes[number] as number) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    }
  }
}

function twice(ints: Int32Array): Int32Array {
  const larger = new Int32Array(2 * ints.length);
  larger.set(ints);
  return larger;
}

const [FIRST, PRIME] = [0x811c9dc5, 0x01000193];

/** Of the name in small letters: FNV-1a over its characters, with its high bits mixed into the low ones. */
function hashOf(text: string, start: number, end: number, seed: number): number {
  let hash = FIRST ^ seed;
  for (let at = start; at < end; at++) {
    let code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) code |= 32;
    else if (code > 127) return hashOfSmall(text.slice(start, end).toLowerCase(), seed);
    hash = Math.imul(hash ^ code, PRIME);
  }
  return mixed(hash);
}

/** The same for a name that is in small letters. */
function hashOfSmall(name: string, seed: number): number {
  let hash = FIRST ^ seed;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), PRIME);
  return mixed(hash);
}

const mixed = (hash: number): number => (hash ^ (hash >>> 15)) & 0x3fffffff;
