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
  private readonly names: string[] = [];

  /** `expected`: about how many accounts there will be. */
  constructor(expected = 0) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(64, expected)));
    this.slots = new Int32Array(size / MAX_LOAD);
    this.hashes = new Int32Array(size);
    this.platforms = new Uint8Array(size);
  }

  /** The number of this account: that of an earlier one with the same handle, or a new one, counted from 0. */
  numberOf(platform: PlatformId, name: string): number {
    const code = CODES.get(platform) ?? 0;
    const hash = hashOf(name, code * SEED);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const known = (this.slots[slot] as number) - 1;
      if (known < 0) return this.add(slot, hash, code, name);
      if (this.hashes[known] === hash && this.isSame(known, code, name)) return known;
      slot = (slot + 1) & mask;
    }
  }

  private isSame(known: number, code: number, name: string): boolean {
    const other = this.names[known] as string;
    return this.platforms[known] === code && (other === name || handleKey(other) === handleKey(name));
  }

  private add(slot: number, hash: number, code: number, name: string): number {
    const number = this.names.length;
    this.slots[slot] = number + 1;
    this.hashes[number] = hash;
    this.platforms[number] = code;
    this.names.push(name);
    if (this.names.length === this.hashes.length) this.grow();
    return number;
  }

  private grow(): void {
    const { hashes, platforms } = this;
    this.hashes = new Int32Array(2 * hashes.length);
    this.hashes.set(hashes);
    this.platforms = new Uint8Array(2 * platforms.length);
    this.platforms.set(platforms);
    this.slots = new Int32Array(2 * this.slots.length);
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.names.length; number++) {
      let slot = (this.hashes[number] as number) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    }
  }
}

const [FIRST, PRIME] = [0x811c9dc5, 0x01000193];

/** Of the name in small letters: FNV-1a over its characters, with its high bits mixed into the low ones. */
function hashOf(name: string, seed: number): number {
  let hash = FIRST ^ seed;
  for (let at = 0; at < name.length; at++) {
    let code = name.charCodeAt(at);
    if (code >= 65 && code <= 90) code |= 32;
    else if (code > 127) return hashOfSmall(name.toLowerCase(), seed);
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
