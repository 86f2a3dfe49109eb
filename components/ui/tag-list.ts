import { MAX_NAME } from '../../lib/model/limits';
import { cutText, nameText } from '../../lib/model/outside-text';

/** What ends a tag where people type or paste several: commas of any script, line ends, and the tabs of a sheet. */
const SEPARATOR = /[,\u060c\u3001\uff0c\n\r\t]/;

/** A field is no place to look through hundreds of offers: who wants another one types another letter. */
const MAX_OFFERED = 20;

const spelling = (tag: string) => cutText(tag, MAX_NAME).normalize('NFC').toLowerCase();
const same = (a: string, b: string) => spelling(a) === spelling(b);

/** More than anybody reads in one field; a whole column pasted by mistake stays as text. */
const MAX_TAGS = 100;

/**
 * The tags of a text, tidied, in their order. A part without a visible character is left out. One that is too long stays
 * as it is, so that the field can say so.
 */
export function tagsIn(text: string): string[] {
  return text
    .split(SEPARATOR)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .flatMap((part) => (part.length > MAX_NAME ? part : (nameText(part) ?? [])));
}

/** `tags` with those of `text` added; one that is there already, in any case, is not added twice. */
export function addTags(tags: string[], text: string): string[] {
  const spellings = new Set(tags.map(spelling));
  const anew = tagsIn(text).filter((tag) => {
    const isNew = !spellings.has(spelling(tag));
    spellings.add(spelling(tag));
    return isNew;
  });
  return anew.length === 0 ? tags : [...tags, ...anew];
}

interface OverLimits {
  over: ReadonlySet<string>;
  /** The sentence that says so. */
  problem: string | null;
}

/** Which of `parts` are too long, or too many beside `tags`. */
export function overLimits(tags: string[], parts: string[]): OverLimits {
  const tooLong = parts.filter((tag) => tag.length > MAX_NAME);
  if (tooLong.length > 0)
    return { over: new Set(tooLong), problem: `Use at most ${MAX_NAME} characters for one tag.` };
  if (addTags(tags, parts.join(',')).length > MAX_TAGS)
    return { over: new Set(parts), problem: `Use at most ${MAX_TAGS} tags.` };
  return { over: new Set(), problem: null };
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
