/**
 * Tags and lists are single words or phrases without commas: a comma separates them where people type them
 * and in exported files. Case is kept, but one spelling of a tag is enough. Order is kept.
 */
export function tidyTags(tags: readonly string[]): string[] {
  const bySpelling = new Map<string, string>();
  for (const tag of tags.flatMap((text) => text.split(/[,\n\r]/))) {
    const tidy = tag.replace(/\s+/g, ' ').trim();
    const spelling = tidy.toLowerCase();
    if (tidy !== '' && !bySpelling.has(spelling)) bySpelling.set(spelling, tidy);
  }
  return [...bySpelling.values()];
}
