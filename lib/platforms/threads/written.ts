import { shownText } from '../../page/shown-text';

/** What the author wrote: the first text in `parts` that is not a link, a button, a time, a number or one of `not`. */
export function writtenText(parts: readonly Element[], ...not: (string | null)[]): string | null {
  const texts = parts
    .filter((part) => !part.closest('a, button, [role="button"]') && !part.querySelector('time, span[title]'))
    .map(shownText);
  return texts.find((text) => text !== '' && !not.includes(text)) ?? null;
}
