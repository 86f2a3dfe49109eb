import { exactCount } from '../../model/count';
import { sameHandle } from '../../model/place';
import type { PostKind } from '../../model/post';
import { precedes } from '../../page/elements';
import type { JsonObject } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { firstShownText } from '../../page/shown-text';
import type { CountField, PostTable } from '../contract';
import { isBelowTop } from '../list-order';
import { ownParts } from '../own-parts';
import { drawnPosts, find, POST, type ThreadsPost, writtenAt } from './containers';
import { agreed, embeddedPosts, wholeNumber } from './embedded';
import { countInRow, rowOf } from './row';
import { writtenText } from './written';

/** The data's numbers for kinds of media (2025-12). */
const KINDS: Record<string, PostKind> = { 1: 'photo', 2: 'video', 8: 'carousel', 19: 'text' };

const told = ({ id }: ThreadsPost, look: Look): JsonObject[] => embeddedPosts(look).get(id) ?? [];

const count = (name: 'likes' | 'comments', ...path: string[]): CountField<ThreadsPost> => ({
  readers: [
    {
      name: 'data',
      read: (post, look) => {
        const objects = told(post, look);
        const isHidden = agreed(objects, 'like_and_view_counts_disabled') === true;
        if (name === 'likes' && isHidden) return { absent: 'hidden' };
        const value = wholeNumber(agreed(objects, ...path));
        return value === null ? null : exactCount(value);
      },
    },
    { name: 'row', read: (post, look) => countInRow(post, name, look) },
  ],
  // A button without a number means none, or hidden by the author.
  otherwise: (post) => (post.element && !rowOf(post) ? 'unreadable' : 'not-shown'),
});

const notShown: CountField<ThreadsPost> = { readers: [], otherwise: () => 'not-shown' };

export const posts: PostTable<ThreadsPost> = {
  item: POST,
  find,
  counts: {
    likes: count('likes', 'like_count'),
    comments: count('comments', 'text_post_app_info', 'direct_reply_count'),
    views: notShown,
    /** One number stands there for reposts and quotes together (161 for 140 and 21, 2025-12): neither can be told from it. */
    shares: notShown,
    saves: notShown,
  },
  kind: (post, look) =>
    KINDS[String(agreed(told(post, look), 'media_type'))] ??
    (ownParts(post, 'video').length > 0 ? 'video' : 'unknown'),
  author: [{ name: 'permalink', read: ({ author }) => author }],
  pinned: [
    {
      name: 'data',
      read: (post, look) =>
        flag(told(post, look), 'text_post_app_info', 'pinned_post_info', 'is_pinned_to_profile'),
    },
    { name: 'label', read: pinnedByLabel },
  ],
  paidPartnership: [{ name: 'data', read: (post, look) => flag(told(post, look), 'is_paid_partnership') }],
  postedAtMs: [
    { name: 'time', read: writtenAt },
    {
      name: 'data',
      read: (post, look) => (wholeNumber(agreed(told(post, look), 'taken_at')) ?? 0) * 1000 || null,
    },
  ],
  caption: [
    {
      name: 'data',
      read: (post, look) => {
        const caption = agreed(told(post, look), 'caption', 'text');
        return typeof caption === 'string' ? caption || null : null;
      },
    },
    { name: 'text', read: captionOf },
  ],
  /** The answers of others below the post in the address. */
  visibleComments: ({ id, element, author }, look) => {
    if (id !== look.place.postId || element === null) return [];
    return drawnPosts(look, look.document)
      .filter((other) => precedes(element, other.element) && !sameHandle(other.author, author))
      .flatMap((other) => captionOf(other) ?? []);
  },
};

function flag(objects: JsonObject[], ...path: string[]): boolean | null {
  const value = agreed(objects, ...path);
  return typeof value === 'boolean' ? value : null;
}

function captionOf(post: ThreadsPost): string | null {
  return writtenText(ownParts(post, 'span[dir="auto"]'));
}

/** A label before the author that is no link ("Pinned"), on a post older than one below it: the list is newest first. */
function pinnedByLabel({ element, place }: ThreadsPost, look: Look): boolean | null {
  if (!element || look.place.kind !== 'profile') return null;
  const author = element.querySelector('a[href*="/@"]');
  const first = firstShownText(element);
  if (!author || !first) return null;
  return precedes(first, author) ? place?.aboveNewer || null : isBelowTop(place);
}
