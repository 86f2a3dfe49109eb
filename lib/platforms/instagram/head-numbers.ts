import { sameHandle } from '../../model/place';
import { ancestorsOf, elementsIn, parentOf, precedes } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { hasDigit, shownTexts } from '../../page/shown-text';
import { type Destination, linkOf } from './address';
import { inHead, isNumeric, isSignedOut, profileHeader } from './header';

const followersTitle = memoize((look: Look): Element | null => {
  const [title = null, ...more] = inHead(look, '[title]', isNumeric);
  return more.length > 0 ? null : title;
});

/** The element whose `title` is the exact follower count. Outside the header it must be part of the row of numbers. */
export function exactFollowers(look: Look): Element | null {
  const title = followersTitle(look);
  return profileHeader(look)?.contains(title) || (title && rowAround(title, look)) ? title : null;
}

/** This account's link to its list of followers or following, or null. */
export function statLink(look: Look, part: 'followers' | 'following'): Element | null {
  const isIt = (link: Element) => {
    const to = linkOf(link);
    // `/NAME/followers/mutualOnly` counts only followers whom the visitor knows, so the part must match exactly.
    return to?.part === part && sameHandle(to.handle, look.place.handle);
  };
  return inHead(look, 'a[href]', isIt)[0] ?? null;
}

/**
 * Identifies the header's numbers by their order around the followers. Returns null unless there are exactly three
 * numbers, or two on signed-out pages, which leave out the posts.
 */
export const stats = memoize((look: Look): Stats | null => {
  const followers = followersTitle(look) ?? statLink(look, 'followers');
  return followers && (rowAround(followers, look) ?? listOfTwo(followers, look));
});

interface Stats {
  row: Element;
  /** Null if the page leaves out the posts. */
  posts: Text | null;
  following: Text;
}

function rowAround(followers: Element, look: Look): Stats | null {
  for (const row of ancestorsOf(followers)) {
    // Stop at the name, pictures and bio: they may contain other numbers.
    if (row.querySelector('h1, h2, img, svg, canvas, time')) return null;
    const others = shownTexts(row).filter((text) => hasDigit(text) && !followers.contains(text));
    const [posts, following] = others;
    if (posts && following) {
      const inOrder = precedes(posts, followers) && precedes(followers, following);
      // Require a label for each number; an unlabelled number could mean anything.
      const labelled = [...row.childNodes].filter((part) => /\p{L}/u.test(part.textContent ?? ''));
      const hasLabel = (text: Text) => labelled.some((part) => part.contains(text));
      // If a link leads to the following list, its number is the count. Links to other accounts bring other numbers.
      const isLinked = statLink(look, 'following')?.contains(following) ?? linkAround(following) === null;
      const names = elementsIn(row, 'a[href]').flatMap((link) => linkOf(link)?.handle ?? []);
      const isOwn =
        isLinked && !leadsToPart(posts) && names.every((name) => sameHandle(name, look.place.handle));
      const isWhole = others.length === 2 && inOrder && isOwn && others.every(hasLabel);
      return isWhole ? { row, posts, following } : null;
    }
  }
  return null;
}

/** Signed-out pages since 2026-08 list followers, then following. Both are links to "#". */
function listOfTwo(followers: Element, look: Look): Stats | null {
  const row = followers.closest('ul');
  const items = elementsIn(row, 'li');
  const [first, second] = items;
  const isDead = (item: Element) => {
    const [link, another] = elementsIn(item, 'a');
    return link?.getAttribute('href') === '#' && !another;
  };
  if (!row || !first?.contains(followers) || !second || items.length !== 2 || !items.every(isDead))
    return null;
  const numbers = shownTexts(row).filter((text) => hasDigit(text) && !followers.contains(text));
  const [following, more] = numbers;
  const isLabelled = following && shownTexts(second).some((text) => /\p{L}/u.test(text.data));
  const isOwn = following && second.contains(following) && !more && isLabelled && isSignedOut(look);
  return isOwn ? { row, posts: null, following } : null;
}

function linkAround(text: Text): Destination | null {
  const link = parentOf(text)?.closest('a[href]');
  return link ? linkOf(link) : null;
}

/** True if the number links to a post, list or tab, so it is not the post count. A link to the account is fine. */
function leadsToPart(text: Text): boolean {
  const to = linkAround(text);
  return to !== null && (to.code !== null || to.part !== '');
}
