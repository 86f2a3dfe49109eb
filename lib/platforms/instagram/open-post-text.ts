import { ancestorsOf, elementsIn, parentOf } from '../../page/elements';
import { shownText, shownTexts } from '../../page/shown-text';
import { linkOf } from './address';
import { PAID_PARTNERSHIP } from './labels';

/** The author's name over the post: the first link to an account whose text is that account. */
function byline(post: Element): { link: Element; handle: string } | null {
  for (const link of elementsIn(post, 'a[href]')) {
    const { handle = null, code } = linkOf(link) ?? {};
    if (handle && !code && shownText(link) === handle) return { link, handle };
  }
  return null;
}

/** The author by that name, where nobody else is linked before it. */
export function authorNamed(post: Element): string | null {
  const leadsToAccount = (link: Element) => linkOf(link)?.handle && !linkOf(link)?.code;
  const links = elementsIn(post, 'a[href]').filter((link) => !link.closest('nav, [role="navigation"]'));
  const first = links.find(leadsToAccount);
  const named = byline(post)?.handle ?? null;
  return first && linkOf(first)?.handle === named ? named : null;
}

/**
 * The label that Instagram itself puts under the author's name, between the name and the post's date or comments.
 * A caption may say the same words and is no label.
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

/** The author's words: in a heading of their own, or after the first date that is not the post's or a comment's. */
export function caption(post: Element): string | null {
  const [heading] = elementsIn(post, 'h1');
  if (heading) return shownText(heading) || null;
  const date = elementsIn(post, 'time').find((time) => !time.closest('a[href*="/p/"], a[href*="/reel/"]'));
  const [comment] = commentDates(post);
  return date ? wordsBeside(date, post, [comment]) : null;
}

/** The words of the comments that stand there, without names, dates and buttons. */
export function commentTexts(post: Element): string[] {
  const dates = commentDates(post);
  return dates.flatMap((date, at) => wordsBeside(date, post, [dates[at - 1], dates[at + 1]]) ?? []);
}

function commentDates(post: Element): Element[] {
  return elementsIn(post, 'a[href*="/c/"]').filter((link) => linkOf(link)?.part.startsWith('c/'));
}

/** What is said in the row of a date, which ends where `others` begin: all but the name before it and the buttons. */
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
