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

/** The element whose `title` is the number of followers in full; below the head only among its three numbers. */
export function exactFollowers(look: Look): Element | null {
  const title = followersTitle(look);
  return profileHeader(look)?.contains(title) || (title && rowAround(title, look)) ? title : null;
}

/** The link to the list of followers or following, where the page has one of this account's own. */
export function statLink(look: Look, part: 'followers' | 'following'): Element | null {
  const isIt = (link: Element) => {
    const to = linkOf(link);
    // `/NAME/followers/mutualOnly` is about the visitor's own friends.
    return to?.part === part && sameHandle(to.handle, look.place.handle);
  };
  return inHead(look, 'a[href]', isIt)[0] ?? null;
}

/**
 * The numbers of the header by their order around the followers; null unless there are exactly three, or two where the page
 * for signed-out visitors leaves out the posts.
 */
export const stats = memoize((look: Look): Stats | null => {
  const followers = followersTitle(look) ?? statLink(look, 'followers');
  return followers && (rowAround(followers, look) ?? listOfTwo(followers, look));
});

interface Stats {
  row: Element;
  /** Null where the page leaves them out. */
  posts: Text | null;
  following: Text;
}

function rowAround(followers: Element, look: Look): Stats | null {
  for (const row of ancestorsOf(followers)) {
    // Beyond the row are the name, pictures and the bio; their numbers are not these.
    if (row.querySelector('h1, h2, img, svg, canvas, time')) return null;
    const others = shownTexts(row).filter((text) => hasDigit(text) && !followers.contains(text));
    const [posts, following] = others;
    if (posts && following) {
      const inOrder = precedes(posts, followers) && precedes(followers, following);
      // Without labels, a number in the row could belong to anything.
      const labelled = [...row.childNodes].filter((part) => /\p{L}/u.test(part.textContent ?? ''));
      const hasLabel = (text: Text) => labelled.some((part) => part.contains(text));
      // Where a link leads to the list, the number is the one in it. Links to others have numbers of others with them.
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

/** Signed out, since 2026-08: a list of two, followers and following, both links to nowhere. Its order is that of the three. */
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

/** The number of posts may link to the account; a link to a list or tab shows that it counts something else. */
function leadsToPart(text: Text): boolean {
  const to = linkAround(text);
  return to !== null && (to.code !== null || to.part !== '');
}
