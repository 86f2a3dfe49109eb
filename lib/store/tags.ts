import { nameText } from '../model/outside-text';

/**
 * Tags and lists are single words or phrases without commas: a comma separates them where people type them
 * and in exported files. Case is kept, but one spelling of a tag is enough. Order is kept. Each is cut and cleaned as
 * names are; one without a visible character is left out.
 */
export function tidyTags(tags: readonly string[]): string[] {
  return oncePerSpelling(splitTags(tags).map((tag) => onOneLine(nameText(tag) ?? '')));
}

/** Tags as earlier versions saved them: of any length, and with invisible characters. */
export function splitTags(tags: readonly string[]): string[] {
  return oncePerSpelling(tags.flatMap((text) => text.split(/[,\n\r]/)).map(onOneLine));
}

const onOneLine = (tag: string) => tag.replace(/\s+/g, ' ').trim();

function oncePerSpelling(tags: readonly string[]): string[] {
  const bySpelling = new Map<string, string>();
  for (const tag of tags) {
    const spelling = tag.toLowerCase();
    if (tag !== '' && !bySpelling.has(spelling)) bySpelling.set(spelling, tag);
  }
  return [...bySpelling.values()];
}
