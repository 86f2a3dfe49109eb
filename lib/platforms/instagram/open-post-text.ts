import { oneLine, shownText, shownTexts } from '../../page/shown-text';
import { postLink, profileLink } from './address';
import { PAID_PARTNERSHIP } from './labels';

/** The author's name over the post: the first link to an account whose text is that account. */
export function byline(post: Element): { link: Element; handle: string } | null {
  for (const link of post.querySelectorAll('a[href]')) {
    const to = profileLink(link);
    if (to?.part === '' && shownText(link) === to.handle) return { link, handle: to.handle };
  }
  return null;
}

/**
 * The label that Instagram itself puts under the author's name, between the name and the post's date or comments.
 * A caption may say the same words and is no label.
 */
export function hasPaidLabel(post: Element): boolean {
  const name = byline(post)?.link;
  let head = name?.closest('header') ?? null;
  for (let up = name?.parentElement; !head && up && post.contains(up); up = up.parentElement) {
    if (up.parentElement?.querySelector('time, video, h1, hr, section')) head = up;
  }
  if (!head) return false;
  const said = shownTexts(head).map((text) => oneLine(text.data).toLowerCase());
  return PAID_PARTNERSHIP.some((label) => said.some((text) => text.startsWith(label.toLowerCase())));
}

/** The author's words: in a heading of their own, or after the first date that is not the post's or a comment's. */
export function caption(post: Element): string | null {
  const heading = shownText(post.querySelector('h1'));
  if (heading !== '') return heading;
  const date = [...post.querySelectorAll('time')].find((time) => {
    const link = time.closest('a');
    return !link || postLink(link) === null;
  });
  return date ? wordsBeside(date, post) : null;
}

/** The words of the comments that stand there, without names, dates and buttons. */
export function commentTexts(post: Element): string[] {
  return commentDates(post)
    .map((date) => wordsBeside(date, post))
    .filter((text) => text !== null);
}

function commentDates(within: Element): Element[] {
  return [...within.querySelectorAll('a[href*="/c/"]')].filter((link) => postLink(link)?.part === 'c');
}

/** What is said in the row of a date: all but the name before it, the date and the buttons. */
function wordsBeside(date: Element, post: Element): string | null {
  for (let row = date.parentElement; row && row !== post && post.contains(row); row = row.parentElement) {
    if (commentDates(row).some((other) => !other.contains(date) && !date.contains(other))) return null;
    const name = byline(row)?.link;
    const said = shownTexts(row).filter(
      (text) =>
        !date.contains(text) &&
        !name?.contains(text) &&
        !text.parentElement?.closest('button, [role="button"]'),
    );
    const words = oneLine(said.map((text) => text.data).join(' '));
    if (name && words !== '') return words;
  }
  return null;
}
