import { sameHandle } from '../../model/place';
import type { PostKind } from '../../model/post';
import { attribute, precedes } from '../../page/elements';
import type { Look } from '../../page/look';
import { firstShownText, shownText } from '../../page/shown-text';
import type { CountField, CountReader, PostTable } from '../contract';
import { isBelowTop } from '../list-order';
import { ownParts, partsNamed, theOnly } from '../own-parts';
import { countBelow, labelled, numberIn } from './counts';
import { find, type Item, itemsIn, POST } from './items';
import { timeOf } from './post-id';

const label = (button: string, shown: string): CountReader<Item> => ({
  name: 'label',
  read: (item) => {
    const part = theOnly(partsNamed(item, shown));
    // The unit may stand in a text of its own.
    const beside = numberIn(part) && shownText(part);
    return labelled(attribute(theOnly(partsNamed(item, button)), 'aria-label'), beside);
  },
});

const text = (part: string): CountReader<Item> => ({
  name: 'text',
  read: (item, look) => countBelow(theOnly(partsNamed(item, part)), look),
});

const otherwise =
  (button: string): CountField<Item>['otherwise'] =>
  (item) =>
    partsNamed(item, button).length > 0 ? 'unreadable' : 'not-shown';

const notShown: CountField<Item> = { readers: [], otherwise: () => 'not-shown' };

/** A post's own page writes its numbers out in words, above the buttons (2023 to 2026-01). */
function repostsOf({ element }: Item): string {
  const isOpened =
    element.matches('[data-testid^="postThreadItem-"]') && element.querySelector(OPENED) !== null;
  return isOpened ? 'repostCount-expanded' : 'repostCount';
}
const OPENED =
  '[data-testid$="Count-expanded"], a[href$="/liked-by"], a[href$="/reposted-by"], a[href$="/quotes"]';

export const posts: PostTable<Item> = {
  item: POST,
  find,
  counts: {
    likes: { readers: [label('likeBtn', 'likeCount'), text('likeCount')], otherwise: otherwise('likeBtn') },
    comments: {
      readers: [label('replyBtn', 'replyBtn'), text('replyBtn')],
      otherwise: otherwise('replyBtn'),
    },
    views: notShown,
    /** The button's number counts quotes too (161 for 140 and 21): where the page tells them apart, it is not believed. */
    shares: {
      readers: [{ name: 'text', read: (item, look) => text(repostsOf(item)).read(item, look) }],
      // Where there is none, nothing says that it is zero.
      otherwise: (item, look) => otherwise(repostsOf(item))(item, look),
    },
    /** On a post's own page, where somebody has saved it (2025-10). */
    saves: { readers: [text('bookmarkCount-expanded')], otherwise: otherwise('bookmarkCount-expanded') },
  },
  kind: kindOf,
  author: [{ name: 'name', read: ({ author }) => author }],
  pinned: [{ name: 'reason', read: pinnedByReason }],
  paidPartnership: [],
  postedAtMs: [{ name: 'id', read: ({ id }, { nowMs }) => timeOf(id, nowMs) }],
  caption: [{ name: 'text', read: (item) => shownText(theOnly(partsNamed(item, 'postText'))) || null }],
  /** The answers of others below the post in the address. */
  visibleComments: ({ id, element, author }, look) => {
    if (id !== look.place.postId) return [];
    return itemsIn(look, look.document)
      .filter((other) => precedes(element, other.element) && !sameHandle(other.author, author))
      .flatMap((other) => shownText(theOnly(partsNamed(other, 'postText'))) || []);
  },
};

/**
 * Why a post stands in the list is written before its author. Who reposted it is a link, "Pinned" is none; a newer
 * post below it is the second vote, in any language.
 */
function pinnedByReason({ element, place }: Item, look: Look): boolean | null {
  if (look.place.kind !== 'profile') return null;
  const author = element.querySelector('a[href*="/profile/"]');
  const first = firstShownText(element);
  if (!author || !first) return null;
  return precedes(first, author) ? place?.aboveNewer || null : isBelowTop(place);
}

function kindOf(item: Item): PostKind {
  if (ownParts(item, 'video').length > 0) return 'video';
  if (ownParts(item, '[data-testid="contentHider-post"] button img').length > 0) return 'photo';
  return isTextAlone(item) ? 'text' : 'unknown';
}

/** Nothing beside the text, not even the card of a link or a quoted post, which may bring a picture of its own. */
function isTextAlone(item: Item): boolean {
  const holder = theOnly(partsNamed(item, 'contentHider-post'));
  const text = theOnly(partsNamed(item, 'postText'));
  if (!holder || !text || !holder.contains(text)) return false;
  return holder.querySelectorAll('*').length === text.querySelectorAll('*').length + 1;
}
