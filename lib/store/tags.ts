import type { LabelTable } from '../model/label';
import { MAX_NAME } from '../model/limits';
import { nameText } from '../model/outside-text';
import type { Reason } from '../model/result';

/**
 * Tags and lists are words or phrases without commas, because commas separate them in input fields and exported files. Case
 * and order are preserved; of several spellings of one tag, only one stays. Each is cut and cleaned like other names, and
 * dropped if nothing visible remains.
 */
export function tidyTags(tags: readonly string[]): string[] {
  return oncePerSpelling(splitTags(tags).map((tag) => onOneLine(nameText(tag) ?? '')));
}

/** The result of checking a name: its clean form, or what is wrong with it. */
type CheckedName = { ok: true; value: string } | { ok: false; reason: Reason };

/** The clean form of a typed name for a tag, list, stage or custom field. */
export function labelName(table: LabelTable, text: string): CheckedName {
  const value = onOneLine(nameText(text) ?? '');
  if (value === '') return refused({ code: 'name-empty' });
  if (text.trim().length > MAX_NAME) return refused({ code: 'name-too-long', max: MAX_NAME });
  // Stages and fields have cells of their own in files, tags and lists share one.
  if ((table === 'tags' || table === 'lists') && text.includes(','))
    return refused({ code: 'name-with-comma' });
  return { ok: true, value };
}

const refused = (reason: Reason): CheckedName => ({ ok: false, reason });

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
