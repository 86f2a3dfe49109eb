/** More different texts than a column of rates or amounts has. */
const MAX_TEXTS = 5_000;
const SLOTS = 16_384;

/**
 * Numbers the different texts of a column, each seen as a part of a longer text. A `Map` would need a text of its own for each
 * cell.
 */
export class TextIndex {
  /** In the order in which they were seen first. */
  readonly texts: string[] = [];
  private readonly hashes: number[] = [];
  /** One more than the number of a text; 0 where none is. */
  private readonly slots = new Uint16Array(SLOTS);

  /** The number of a text; negative for those beyond the first 5,000. */
  numberOf(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    let slot = hash & (SLOTS - 1);
    for (;;) {
      const number = (this.slots[slot] as number) - 1;
      if (number < 0) return this.add(text.slice(start, end), hash, slot);
      if (this.hashes[number] === hash && this.isSame(number, text, start, end)) return number;
      slot = (slot + 1) & (SLOTS - 1);
    }
  }

  private isSame(number: number, text: string, start: number, end: number): boolean {
    const known = this.texts[number] as string;
    if (known.length !== end - start) return false;
    for (let at = start; at < end; at++)
      if (text.charCodeAt(at) !== known.charCodeAt(at - start)) return false;
    return true;
  }

  private add(text: string, hash: number, slot: number): number {
    const number = this.texts.length;
    if (number === MAX_TEXTS) return -1;
    this.texts.push(text);
    this.hashes.push(hash);
    this.slots[slot] = number + 1;
    return number;
  }
}

const [FIRST, PRIME] = [0x811c9dc5, 0x01000193];

/** FNV-1a over the characters, with the high bits mixed into the low ones. */
function hashOf(text: string, start: number, end: number): number {
  let hash = FIRST;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
