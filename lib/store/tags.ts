import { nameText } from '../model/outside-text';

/**
 * Tags and lists are words or phrases without commas, because commas separate them in input fields and exported files. Case
 * and order are preserved; of several spellings of one tag, only one stays. Each is cut and cleaned like other names, and
 * dropped if nothing visible remains.
 */
export function tidyTags(tags: readonly string[]): string[] {
  return oncePerSpelling(splitTags(tags).map((tag) => onOneLine(nameText(tag) ?? '')));
}

/** Tags as earlier versions saved them, of any length and with invisible characters. */
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
