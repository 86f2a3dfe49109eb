import { MAX_NAME } from '../../lib/model/limits';
import { cutText } from '../../lib/model/outside-text';

/** What ends a tag where people type or paste several: commas of any script, line ends, and the tabs of a sheet. */
const SEPARATOR = /[,\u060c\u3001\uff0c\n\r\t]/;

/** A field is no place to look through hundreds of offers: who wants another one types another letter. */
const MAX_OFFERED = 20;

const spelling = (tag: string) => cutText(tag, MAX_NAME).normalize('NFC').toLowerCase();
const same = (a: string, b: string) => spelling(a) === spelling(b);

/** The tags of a text, tidied, in their order. */
export function tagsIn(text: string): string[] {
  return text
    .split(SEPARATOR)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((tag) => tag !== '');
}

/** `tags` with those of `text` added; one that is there already, in any case, is not added twice. */
export function addTags(tags: string[], text: string): string[] {
  const anew: string[] = [];
  for (const tag of tagsIn(text)) {
    if (![...tags, ...anew].some((other) => same(other, tag))) anew.push(tag);
  }
  return anew.length === 0 ? tags : [...tags, ...anew];
}

/** What a field's text ends, and what is still being typed behind it. */
export function splitEnded(text: string): { ended: string; rest: string } {
  const parts = text.split(SEPARATOR);
  const rest = parts.pop() ?? '';
  return { ended: parts.join(','), rest: parts.length > 0 ? rest.trimStart() : rest };
}

export const holdsSeveral = (text: string) => SEPARATOR.test(text);

/**
 * The known tags that contain what was typed, those that begin with it first. Those chosen already are left out, and so
 * is the one that was typed to its end.
 */
export function suggestions(known: string[], chosen: string[], typed: string): string[] {
  const part = spelling(typed.trim());
  const fits = known.filter(
    (tag) =>
      spelling(tag).includes(part) && tag !== typed.trim() && !chosen.some((other) => same(other, tag)),
  );
  const begins = fits.filter((tag) => spelling(tag).startsWith(part));
  return [...begins, ...fits.filter((tag) => !begins.includes(tag))].slice(0, MAX_OFFERED);
}
