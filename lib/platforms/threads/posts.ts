import type { PostKind } from '../../model/post';
import type { JsonObject } from '../../page/embedded-data';
import type { PostTable } from '../contract';
import { answersBelow, pinnedByReason } from '../conversation';
import { ownParts } from '../own-parts';
import { agreedValue, descriptionsOf, wholeNumber } from './embedded';
import { drawnPosts, find, type ThreadsPost, writtenAt } from './find-posts';
import { postCounts } from './post-counts';
import { POST } from './post-parts';
import { writtenText } from './written';

/** The media type numbers in the data (2025-12). */
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
    KINDS.get(agreedValue(descriptionsOf(post, look), 'media_type')) ??
    (ownParts(post, 'video').length > 0 ? 'video' : 'unknown'),
  author: [{ name: 'permalink', read: ({ author }) => author }],
  pinned: [
    {
      name: 'data',
      read: (post, look) =>
        flag(descriptionsOf(post, look), 'text_post_app_info', 'pinned_post_info', 'is_pinned_to_profile'),
    },
    {
      name: 'label',
      read: (post, look) => pinnedByReason(post, look, post.element?.querySelector('a[href*="/@"]')),
    },
  ],
  paidPartnership: [
    { name: 'data', read: (post, look) => flag(descriptionsOf(post, look), 'is_paid_partnership') },
  ],
  postedAtMs: [
    { name: 'time', read: writtenAt },
    {
      name: 'data',
      read: (post, look) =>
        (wholeNumber(agreedValue(descriptionsOf(post, look), 'taken_at')) ?? 0) * 1000 || null,
    },
  ],
  caption: [
    {
      name: 'data',
      read: (post, look) => {
        const caption = agreedValue(descriptionsOf(post, look), 'caption', 'text');
        return typeof caption === 'string' ? caption || null : null;
      },
    },
    { name: 'text', read: captionOf },
  ],
  visibleComments: (post, look) => answersBelow(post, look, drawnPosts, captionOf),
};

function flag(objects: JsonObject[], ...path: string[]): boolean | null {
  const value = agreedValue(objects, ...path);
  return typeof value === 'boolean' ? value : null;
}

function captionOf(post: ThreadsPost): string | null {
  return writtenText(ownParts(post, 'span[dir="auto"]'));
}
