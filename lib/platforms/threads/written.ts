import { shownText } from '../../page/shown-text';

/** What an author wrote below `root`: the first text of its own, not that of a link, a button, a time or a number. */
export function writtenText(parts: readonly Element[], ...not: (string | null)[]): string | null {
  const texts = parts
    .filter((part) => !part.closest('a, button, [role="button"]') && !part.querySelector('time, span[title]'))
    .map(shownText);
  return texts.find((text) => text !== '' && !not.includes(text)) ?? null;
}
