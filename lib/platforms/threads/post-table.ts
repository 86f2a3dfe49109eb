import { sameHandle } from '../../model/place';
import type { PostKind } from '../../model/post';
import { precedes } from '../../page/elements';
import type { JsonObject } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { firstShownText } from '../../page/shown-text';
import type { PostTable } from '../contract';
import { isBelowTop } from '../list-order';
import { ownParts } from '../own-parts';
import { drawnPosts, find, POST, type ThreadsPost, writtenAt } from './containers';
import { agreed, told, wholeNumber } from './embedded';
import { postCounts } from './post-counts';
import { writtenText } from './written';

/** The data's numbers for kinds of media (2025-12). */
const KINDS = new Map<unknown, PostKind>([
  [1, 'photo'],
  [2, 'video'],
  [8, 'carousel'],
  [19, 'text'],
]);

export const posts: PostTable<ThreadsPost> = {
  item: POST,
  find,
  counts: postCounts,
  kind: (post, look) =>
    KINDS.get(agreed(told(post, look), 'media_type')) ??
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
