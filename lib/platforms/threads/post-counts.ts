import { parseCount } from '../../counts/in-tab';
import { exactCount } from '../../model/count';
import type { PostCount } from '../../model/post';
import { destinationOf } from '../../page/destination';
import { elementsIn } from '../../page/elements';
import { hasDigit, shownTexts } from '../../page/shown-text';
import type { CountField } from '../contract';
import { notShown } from '../not-shown';
import { theOnly } from '../own-parts';
import { locate } from './address';
import { agreedValue, descriptionsOf, wholeNumber } from './embedded';
import type { ThreadsPost } from './find-posts';
import { countInRow, rowOf } from './row';

const count = (name: 'likes' | 'comments', ...path: string[]): CountField<ThreadsPost> => ({
  readers: [
    {
      name: 'data',
      read: (post, look) => {
        const objects = descriptionsOf(post, look);
        const isHidden = agreedValue(objects, 'like_and_view_counts_disabled') === true;
        if (name === 'likes' && isHidden) return { absent: 'hidden' };
        const value = wholeNumber(agreedValue(objects, ...path));
        return value === null ? null : exactCount(value);
      },
    },
    { name: 'row', read: (post, look) => countInRow(post, name, look) },
  ],
  // A button without a number means that the count is zero or that the author hides it.
  otherwise: (post) => (post.element && !rowOf(post) ? 'unreadable' : 'not-shown'),
});

/**
 * The number beside the Repost button includes quotes (161 for 140 and 21, 2025-12; 321 for 134 and 187, 2026-06). The
 * full sum is known only if the data has both numbers.
 */
const reposts: CountField<ThreadsPost> = {
  readers: [
    {
      name: 'data',
      read: (post, look) => {
        const [reposted, quoted] = ['repost_count', 'quote_count'].map((key) =>
          wholeNumber(agreedValue(descriptionsOf(post, look), 'text_post_app_info', key)),
        );
        return typeof reposted === 'number' && typeof quoted === 'number'
          ? exactCount(reposted + quoted)
          : null;
      },
    },
    { name: 'row', read: (post, look) => countInRow(post, 'shares', look) },
  ],
  otherwise: (post) => (post.element && !rowOf(post) ? 'unreadable' : 'not-shown'),
};

/** At the top of a post's own page, "945K views" below the heading, both in one link to the post (2026-06). */
const views: CountField<ThreadsPost> = {
  readers: [
    {
      name: 'heading',
      read: ({ id }, look) => {
        if (id !== look.place.postId) return null;
        const headings = elementsIn(look.document, 'a[href*="/post/"] h1').filter((heading) => {
          const destination = destinationOf(heading.closest('a'), look);
          return destination && locate(destination).postId === id;
        });
        const heading = theOnly(headings);
        const beside = shownTexts(heading?.closest('a')).filter((text) => !heading?.contains(text));
        if (beside.filter(hasDigit).length !== 1) return null;
        return parseCount(beside.map(({ data }) => data).join(''), look.language);
      },
    },
  ],
  otherwise: () => 'not-shown',
};

export const postCounts: Record<PostCount, CountField<ThreadsPost>> = {
  likes: count('likes', 'like_count'),
  comments: count('comments', 'text_post_app_info', 'direct_reply_count'),
  views,
  shares: reposts,
  saves: notShown,
};
