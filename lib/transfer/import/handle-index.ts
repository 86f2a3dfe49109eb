import { handleKey } from '../../model/place';
import { PLATFORM_IDS, type PlatformId } from '../../model/platform';

const FREE = -1;
const SEEDS: ReadonlyMap<PlatformId, number> = new Map(PLATFORM_IDS.map((id, at) => [id, 31 * (at + 1)]));

/**
 * Numbers the accounts of a list, the same for each spelling of a handle. A `Map` would compute the hash of each handle in its own
 * way, and that takes several times as long for parts of a long text.
 */
export class HandleIndex {
  private slots = new Int32Array(1024).fill(FREE);
  private readonly hashes: number[] = [];
  private readonly names: string[] = [];
  private readonly platforms: PlatformId[] = [];

  /** The number of this account: that of an earlier one with the same handle, or a new one, counted from 0. */
  numberOf(platform: PlatformId, name: string): number {
    const hash = hashOf(name, SEEDS.get(platform) ?? 0);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const known = this.slots[slot] as number;
      if (known === FREE) break;
      if (this.hashes[known] === hash && this.isSame(known, platform, name)) return known;
      slot = (slot + 1) & mask;
    }
    const number = this.names.length;
    this.slots[slot] = number;
    this.hashes.push(hash);
    this.names.push(name);
    this.platforms.push(platform);
    if (2 * this.names.length > this.slots.length) this.grow();
    return number;
  }

  private isSame(known: number, platform: PlatformId, name: string): boolean {
    const other = this.names[known] as string;
    return this.platforms[known] === platform && (other === name || handleKey(other) === handleKey(name));
  }

  private grow(): void {
    this.slots = new Int32Array(4 * this.slots.length).fill(FREE);
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.hashes.length; number++) {
      let slot = (this.hashes[number] as number) & mask;
      while (this.slots[slot] !== FREE) slot = (slot + 1) & mask;
      this.slots[slot] = number;
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
