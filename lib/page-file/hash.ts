/**
 * A number from 0 to 4,294,967,295 for a text, which cannot be foreseen without the page file's secret (xmur3 and murmur3's
 * final mix, both in the public domain). The secret is random, and forgotten once the file is made.
 */
export function hashOf(secret: string, text: string): number {
  let hash = 1779033703 ^ text.length;
  for (const part of [secret, text]) {
    for (let index = 0; index < part.length; index += 1) {
      hash = Math.imul(hash ^ part.charCodeAt(index), 3432918353);
      hash = (hash << 13) | (hash >>> 19);
    }
  }
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A list in an order that depends on the text. */
export function shuffled<Item>(items: readonly Item[], secret: string, text: string): Item[] {
  const rest = [...items];
  return items.flatMap((_, index) => rest.splice(hashOf(secret, `${text}|${index}`) % rest.length, 1));
}
