import type { ShortlistDatabase } from './database';
import { readLabelRow } from './rows';

/** Every tag in use, in alphabetical order. */
export async function knownTags(db: ShortlistDatabase): Promise<string[]> {
  const used = new Set<unknown>(await db.candidates.orderBy('tagIds').uniqueKeys());
  return (await db.tags.toArray())
    .map(readLabelRow)
    .flatMap((tag) => (tag?.name && tag.trashedAtMs === null && used.has(tag.id) ? tag.name : []))
    .toSorted((a, b) => a.localeCompare(b));
}
