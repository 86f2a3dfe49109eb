import type { ShortlistDatabase } from './database';

/** Every tag in use, in alphabetical order. */
export async function knownTags(db: ShortlistDatabase): Promise<string[]> {
  const keys = await db.candidates.orderBy('tags').uniqueKeys();
  return keys.filter((key) => typeof key === 'string').toSorted((a, b) => a.localeCompare(b));
}
