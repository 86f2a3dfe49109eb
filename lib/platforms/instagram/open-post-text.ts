import { ancestorsOf, elementsIn, parentOf } from '../../page/elements';
import { shownText, shownTexts } from '../../page/shown-text';
import { linkOf } from './address';
import { PAID_PARTNERSHIP } from './labels';

/** The author's name above the post: the first account link whose text is the handle. */
function byline(post: Element): { link: Element; handle: string } | null {
  for (const link of elementsIn(post, 'a[href]')) {
    const { handle = null, code } = linkOf(link) ?? {};
    if (handle && !code && shownText(link) === handle) return { link, handle };
  }
  return null;
}

/** Returns the author from the byline, if no other account is linked before it. */
export function authorNamed(post: Element): string | null {
  const leadsToAccount = (link: Element) => linkOf(link)?.handle && !linkOf(link)?.code;
  const links = elementsIn(post, 'a[href]').filter((link) => !link.closest('nav, [role="navigation"]'));
  const first = links.find(leadsToAccount);
  const named = byline(post)?.handle ?? null;
  return first && linkOf(first)?.handle === named ? named : null;
}

/**
 * Looks for the label that Instagram puts below the author's name, before the post's date or comments. A caption may
 * contain the same words, so it is not searched.
 */
export function hasPaidLabel(post: Element): boolean {
  const name = byline(post)?.link;
  let head = name?.closest('header') ?? name ?? post;
  while (name && head !== post && head.localName !== 'header' && !holdsMore(parentOf(head))) {
    head = parentOf(head) ?? post;
  }
  return head !== post && shownTexts(head).some((text) => PAID_PARTNERSHIP.test(text.data.trim()));
}

function holdsMore(around: Element | null): boolean {
  return Boolean(around?.querySelector('time, video, h1, hr, section'));
}

/** Reads the caption from the heading, or else beside the first date that is not linked to the post or a comment. */
export function caption(post: Element): string | null {
  const [heading] = elementsIn(post, 'h1');
  if (heading) return shownText(heading) || null;
  const date = elementsIn(post, 'time').find((time) => !time.closest('a[href*="/p/"], a[href*="/reel/"]'));
  const [comment] = commentDates(post);
  return date ? wordsBeside(date, post, [comment]) : null;
}

/** The texts of the visible comments, without names, dates and buttons. */
export function commentTexts(post: Element): string[] {
  const dates = commentDates(post);
  return dates.flatMap((date, at) => wordsBeside(date, post, [dates[at - 1], dates[at + 1]]) ?? []);
}

function commentDates(post: Element): Element[] {
  return elementsIn(post, 'a[href*="/c/"]').filter((link) => linkOf(link)?.part.startsWith('c/'));
}

/** Reads the text in the row of a date, without the name, date and buttons. The row must not contain `others`. */
function wordsBeside(date: Element, post: Element, others: (Element | undefined)[]): string | null {
  for (const row of ancestorsOf(date)) {
    if (row === post || others.some((other) => other && row.contains(other))) return null;
    const name = byline(row)?.link;
    const said = shownTexts(row).filter((text) => {
      const inButton = parentOf(text)?.closest('button, [role="button"]');
      return !inButton && !date.contains(text) && !name?.contains(text);
    });
    const words = said
      .map((text) => text.data.trim())
      .join(' ')
      .trim();
    if (name && words !== '') return words;
  }
  return null;
}
