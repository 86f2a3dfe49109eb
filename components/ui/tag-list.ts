import { MAX_NAME } from '../../lib/model/limits';
import { cutText, nameText } from '../../lib/model/outside-text';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';

/** What separates tags that are typed or pasted: commas of any script, line breaks, and the tabs of a sheet. */
const SEPARATOR = /[,\u060c\u3001\uff0c\n\r\t]/;

/** Nobody looks through hundreds of suggestions in a field; another letter narrows them. */
const MAX_OFFERED = 20;

const spelling = (tag: string) => cutText(tag, MAX_NAME).normalize('NFC').toLowerCase();
const same = (a: string, b: string) => spelling(a) === spelling(b);

/** More than anyone reads in one field; a whole column pasted by mistake stays as text. */
const MAX_TAGS = 100;

/**
 * The tags in a text, trimmed, in order. Invisible parts are left out. A tag that is too long is kept, so that the
 * field can report it.
 */
export function tagsIn(text: string): string[] {
  return text
    .split(SEPARATOR)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .flatMap((part) => (part.length > MAX_NAME ? part : (nameText(part) ?? [])));
}

/** Adds the tags in `text` to `tags`; duplicates, regardless of case, are not added. */
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
  /** The message for the user. */
  problem: string | null;
}

/** Which of `parts` are too long, or too many together with `tags`. */
export function overLimits(tags: string[], parts: string[]): OverLimits {
  const tooLong = parts.filter((tag) => tag.length > MAX_NAME);
  if (tooLong.length > 0)
    return { over: new Set(tooLong), problem: say('ui.tags.too-long', { max: formatNumber(MAX_NAME) }) };
  if (addTags(tags, parts.join(',')).length > MAX_TAGS)
    return { over: new Set(parts), problem: say('ui.tags.too-many', { max: formatNumber(MAX_TAGS) }) };
  return { over: new Set(), problem: null };
}

/** Splits a field's text into finished tags and the part that is still being typed. */
export function splitEnded(text: string): { ended: string; rest: string } {
  const parts = text.split(SEPARATOR);
  const rest = parts.pop() ?? '';
  return { ended: parts.join(','), rest: parts.length > 0 ? rest.trimStart() : rest };
}

export const holdsSeveral = (text: string) => SEPARATOR.test(text);

/**
 * The known tags that contain the typed text, those that begin with it first. Leaves out chosen tags and an exact
 * match.
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
