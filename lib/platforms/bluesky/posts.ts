import type { PostKind } from '../../model/post';
import { attribute } from '../../page/elements';
import { shownText } from '../../page/shown-text';
import type { CountField, CountReader, PostTable } from '../contract';
import { answersBelow, pinnedByReason } from '../conversation';
import { countBelow, numberWithin } from '../count-below';
import { notShown } from '../not-shown';
import { partsNamed, theOnly } from '../own-parts';
import { labelled } from './counts';
import { find, type Item, itemsIn, POST } from './find-posts';
import { timeOf } from './post-id';

const label = (button: string, shown: string): CountReader<Item> => ({
  name: 'label',
  read: (item, look) => {
    // The unit may be in a separate text.
    const { number, whole } = numberWithin(theOnly(partsNamed(item, shown)), look);
    return labelled(attribute(theOnly(partsNamed(item, button)), 'aria-label'), number && whole);
  },
});

const text = (part: string): CountReader<Item> => ({
  name: 'text',
  read: (item, look) => countBelow(theOnly(partsNamed(item, part)), look, { shortening: 'cut' }),
});

const otherwise =
  (button: string): CountField<Item>['otherwise'] =>
  (item) =>
    partsNamed(item, button).length > 0 ? 'unreadable' : 'not-shown';

/** On a post's own page, the counts are also above the buttons, with their labels (2023 to 2026-01). */
function repostsOf({ element }: Item): string {
  const isInThread = attribute(element, 'data-testid').startsWith('postThreadItem-');
  return isInThread && element.querySelector(OPENED) ? 'repostCount-expanded' : 'repostCount';
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
    /** The button's number includes quotes (161 for 140 and 21). It is not used if the page shows them separately. */
    shares: {
      readers: [{ name: 'text', read: (item, look) => text(repostsOf(item)).read(item, look) }],
      // A missing number does not prove that the count is zero.
      otherwise: (item, look) => otherwise(repostsOf(item))(item, look),
    },
    /** Shown only on a post's own page, and only if at least one user has saved it (2025-10). */
    saves: { readers: [text('bookmarkCount-expanded')], otherwise: otherwise('bookmarkCount-expanded') },
  },
  kind: kindOf,
  author: [{ name: 'name', read: ({ author }) => author }],
  pinned: [{ name: 'reason', read: (item, look) => pinnedByReason(item, look, item.toAccounts[0]) }],
  paidPartnership: [],
  postedAtMs: [{ name: 'id', read: ({ id }, { nowMs }) => timeOf(id, nowMs) }],
  caption: [{ name: 'text', read: (item) => textOf(item) || null }],
  visibleComments: (item, look) => answersBelow(item, look, itemsIn, textOf),
};

const textOf = (item: Item): string => shownText(theOnly(partsNamed(item, 'postText')));

const SHOWN_PHOTO = '[data-testid="contentHider-post"] button img';

function kindOf(item: Item): PostKind {
  if (item.videos.length > 0) return 'video';
  if (item.images.some((image) => image.matches(SHOWN_PHOTO))) return 'photo';
  return isTextAlone(item) ? 'text' : 'unknown';
}

/** Whether the post has only text: no link card and no quoted post, because either can contain a picture. */
function isTextAlone(item: Item): boolean {
  const holder = theOnly(partsNamed(item, 'contentHider-post'));
  const text = theOnly(partsNamed(item, 'postText'));
  if (!holder || !text || !holder.contains(text)) return false;
  return holder.querySelectorAll('*').length === text.querySelectorAll('*').length + 1;
}
